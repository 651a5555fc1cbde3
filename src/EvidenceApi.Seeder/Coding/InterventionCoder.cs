using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>Kinds of interventions by the words of a label or title; the first match wins. Without a known word there is no code.</summary>
internal static partial class InterventionCoder
{
    private static readonly (Regex Words, InterventionType Type)[] Known =
    [
        (VascularFraction(), InterventionType.OTHER_CELL_THERAPY), (Placebo(), InterventionType.PLACEBO), (NotCells(), InterventionType.OTHER),
        (NeuralProgenitors(), InterventionType.MSC_NEURAL_PROGENITORS), (Mesenchymal(), InterventionType.MESENCHYMAL_STEM_CELLS),
        (OtherCells(), InterventionType.OTHER_CELL_THERAPY), (BestAvailable(), InterventionType.BEST_AVAILABLE_THERAPY),
    ];

    /// <param name="text">A label or a title.</param>
    /// <param name="context">What else is said: whose cells they are is often said elsewhere than what they are.</param>
    public static InterventionType? Of(string text, string context)
    {
        if (Known.FirstOrDefault(known => known.Words.IsMatch(text)) is { Words: not null } match)
            return match.Type;
        if (Haematopoietic().IsMatch(text) || (Transplantation().IsMatch(text) && Haematopoietic().IsMatch(context)))
            return Transplant(text, context);
        if (MarrowCells().IsMatch(text))
            return InterventionType.BONE_MARROW_CELLS;
        return Cells().IsMatch(text) ? InterventionType.UNSPECIFIED_CELL_THERAPY : null;
    }

    /// <summary>Whether words name what prepares for a transplant or supports it.</summary>
    public static bool IsConditioning(string text) => Conditioning().IsMatch(text);

    /// <summary>Whether words name the growing of cells, which is not given to anyone.</summary>
    public static bool IsCulture(string text) => text.Contains("culture", StringComparison.OrdinalIgnoreCase) && !text.Contains("cultured", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether words name a disease-modifying drug of multiple sclerosis.</summary>
    public static bool IsDiseaseModifying(string text) => DiseaseModifying().IsMatch(text);

    public static bool IsOfMs(string text) => MultipleSclerosis().IsMatch(text);

    // Where a twin's cells may be given as well, the autologous transplant is meant. Cells of an unstated donor have a code of their own.
    private static InterventionType Transplant(string text, string context) =>
        Autologous().IsMatch(text) ? InterventionType.AHSCT
        : Syngeneic().IsMatch(text) ? InterventionType.OTHER_CELL_THERAPY
        : Donor().IsMatch(text) ? InterventionType.ALLOGENEIC_HSCT
        : Autologous().IsMatch(context) ? InterventionType.AHSCT
        : Donor().IsMatch(context) ? InterventionType.ALLOGENEIC_HSCT
        : InterventionType.UNSPECIFIED_HSCT;

    [GeneratedRegex(@"placebo|\bsham\b|\bsaline\b|sodium chloride|suspension media|cell free media", RegexOptions.IgnoreCase)]
    private static partial Regex Placebo();

    [GeneratedRegex("exosome|extracellular vesicle|-sev-|secretome|biopsy|blood draw|physical therapy|liberation therapy|monitoring|biomarker analysis|cell culture", RegexOptions.IgnoreCase)]
    private static partial Regex NotCells();

    [GeneratedRegex(@"msc-np\b|derived neural progenitor", RegexOptions.IgnoreCase)]
    private static partial Regex NeuralProgenitors();

    [GeneratedRegex(@"\bsvf\b|csvf|vascular fraction|adipose stem cells", RegexOptions.IgnoreCase)]
    private static partial Regex VascularFraction();

    [GeneratedRegex(@"mesenchymal|\b(ad|h)?mscs?\b|stromal cell|\bmsc-", RegexOptions.IgnoreCase)]
    private static partial Regex Mesenchymal();

    [GeneratedRegex("neural stem cell|neuronal progenitor|amniotic|placental cd117|umbilical cord blood|olfactory|schwann|oligodendrocyte progenitor", RegexOptions.IgnoreCase)]
    private static partial Regex OtherCells();

    [GeneratedRegex("best available", RegexOptions.IgnoreCase)]
    private static partial Regex BestAvailable();

    [GeneratedRegex(@"ha?ematopoi?etic|ha?emopoi?etic|\ba?hsct\b|peripheral blood stem cell|autologous stem cell transplan|(bone marrow|hematopoietic cell) transplantation|stem cell or bone marrow rescue|allogeneic stem cell transplan", RegexOptions.IgnoreCase)]
    private static partial Regex Haematopoietic();

    [GeneratedRegex("transplan|graft", RegexOptions.IgnoreCase)]
    private static partial Regex Transplantation();

    [GeneratedRegex(@"autologous|\bahsct\b", RegexOptions.IgnoreCase)]
    private static partial Regex Autologous();

    [GeneratedRegex("allogen|donor", RegexOptions.IgnoreCase)]
    private static partial Regex Donor();

    [GeneratedRegex("syngeneic", RegexOptions.IgnoreCase)]
    private static partial Regex Syngeneic();

    [GeneratedRegex(@"marrow|bmmnc|\bbmsc\b", RegexOptions.IgnoreCase)]
    private static partial Regex MarrowCells();

    [GeneratedRegex("stem cell|progenitor cell|cell therapy|cell transplan", RegexOptions.IgnoreCase)]
    private static partial Regex Cells();

    [GeneratedRegex(@"cyclophosphamide|thymocyte|thymoglobulin|\br?atg\b|carmustine|etoposide|cytarabine|melphalan|\bbeam\b|fludarabine|alemtuzumab|mesna|filgrastim|g-csf|irradiation|radiation|busulfan|rituximab|prednis|myeloablative", RegexOptions.IgnoreCase)]
    private static partial Regex Conditioning();

    [GeneratedRegex("ocrelizumab|ofatumumab|rituximab|natalizumab|alemtuzumab|cladribine|fingolimod|siponimod|ozanimod|ponesimod|teriflunomide|fumarate|interferon|glatiramer|mitoxantrone", RegexOptions.IgnoreCase)]
    private static partial Regex DiseaseModifying();

    [GeneratedRegex(@"multiple sclerosis|\b(RR|SP|PP)MS\b", RegexOptions.IgnoreCase)]
    private static partial Regex MultipleSclerosis();
}
