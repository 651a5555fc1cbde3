using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>Codes the interventions of a registered study from what its record lists and from its titles.</summary>
internal static class StudyCoder
{
    private static readonly InterventionType[] Transplants = [InterventionType.AHSCT, InterventionType.ALLOGENEIC_HSCT, InterventionType.UNSPECIFIED_HSCT];

    private static readonly InterventionType[] WithoutCells =
        [InterventionType.PLACEBO, InterventionType.OTHER, InterventionType.CONDITIONING, InterventionType.DISEASE_MODIFYING_THERAPY, InterventionType.BEST_AVAILABLE_THERAPY];

    /// <summary>Whether a code names cells that are given.</summary>
    public static bool IsCells(InterventionType? type) => type is { } known && !WithoutCells.Contains(known);

    /// <summary>
    /// The listed interventions with their codes. Where none of them is cells and the titles are of cells, these are added in our words.
    /// </summary>
    public static IReadOnlyList<Intervention> Interventions(IReadOnlyList<Intervention> listed, IReadOnlyList<string?> fields, IReadOnlyList<string?> titles)
    {
        var said = new StatedTreatment(listed, fields, titles);
        var coded = Listed(listed, said);
        if (coded.Any(item => IsCells(item.Type) || InterventionCoder.IsCulture(item.Label)) || !IsCells(said.TypeOfTitle))
            return coded;
        // A named product is what the title is about; otherwise the record lists something beside it.
        if (coded.Where(item => item.Type is null && !InterventionCoder.IsConditioning(item.Label)).ToList() is [var product])
            return Listed([.. listed.Select(item => item.Id == product.Id ? item with { Type = said.TypeOfTitle, TypeBasis = CodeBasis.FROM_TITLE } : item)], said);
        return Listed([new Intervention { Id = IdOf(said.TypeOfTitle), Label = LabelOf(said.TypeOfTitle), Type = said.TypeOfTitle, TypeBasis = CodeBasis.FROM_TITLE }, .. listed], said);
    }

    /// <summary>The listed interventions with their codes; fields are what the record has beside their labels, such as conditions.</summary>
    public static IReadOnlyList<Intervention> Listed(IReadOnlyList<Intervention> listed, IReadOnlyList<string?> fields, IReadOnlyList<string?> titles) =>
        Listed(listed, new StatedTreatment(listed, fields, titles));

    private static IReadOnlyList<Intervention> Listed(IReadOnlyList<Intervention> listed, StatedTreatment said)
    {
        List<Intervention> coded = [.. listed.Select(item => item.Type is null ? said.Coded(item) : item)];
        return [.. coded.Select(item => Completed(item, said, coded))];
    }

    private static Intervention Completed(Intervention item, StatedTreatment said, IReadOnlyList<Intervention> coded)
    {
        List<CodeBasis> transplants = [.. coded.Where(other => other.Type is { } type && Transplants.Contains(type)).Select(other => other.TypeBasis)];
        if (item.Type is null && InterventionCoder.IsOfMs(said.All) && InterventionCoder.IsDiseaseModifying(item.Label)
            && (transplants.Count == 0 || ConditioningCoder.NamesComparators(said.All)))
            return item with { Type = InterventionType.DISEASE_MODIFYING_THERAPY };
        // The purpose of a drug follows from the transplant, with the same basis.
        if (item.Type is null && transplants.Count > 0 && InterventionCoder.IsConditioning(item.Label))
            return WithRegimen(item with { Type = InterventionType.CONDITIONING, TypeBasis = transplants.Min() }, OwnRegimen(item, coded), CodeBasis.FROM_RECORD, "");
        if (item.Type is not { } type || !Transplants.Contains(type) || coded.Any(other => OwnRegimen(other, coded) is not null))
            return item;
        var regimen = ConditioningCoder.Of(said.All);
        return WithRegimen(item, regimen, ConditioningCoder.Of(said.Fields) == regimen ? CodeBasis.FROM_RECORD : CodeBasis.FROM_TITLE, said.All);
    }

    private static Intervention WithRegimen(Intervention item, ConditioningCode? regimen, CodeBasis basis, string text) => item with
    {
        ConditioningCode = regimen,
        ConditioningBasis = regimen is null ? null : basis,
        ConditioningIntensity = ConditioningCoder.IntensityOf(regimen, text),
    };

    // Where several whole regimens are listed, each is an arm of its own.
    private static ConditioningCode? OwnRegimen(Intervention item, IReadOnlyList<Intervention> coded) =>
        coded.Count(other => other.Label.Contains('/', StringComparison.Ordinal) && InterventionCoder.IsConditioning(other.Label)) > 1 && InterventionCoder.IsConditioning(item.Label)
            ? ConditioningCoder.Of(item.Label)
            : null;

    private static string IdOf(InterventionType? type) => $"{type}".ToLowerInvariant().Replace('_', '-');

    private static string LabelOf(InterventionType? type) => type switch
    {
        InterventionType.AHSCT => "Autologous haematopoietic stem cell transplantation, by the title",
        InterventionType.ALLOGENEIC_HSCT => "Transplantation of a donor's haematopoietic stem cells, by the title",
        InterventionType.UNSPECIFIED_HSCT => "Haematopoietic stem cell transplantation, by the title, which does not say whose cells",
        InterventionType.MESENCHYMAL_STEM_CELLS => "Mesenchymal stem cells, by the title",
        InterventionType.BONE_MARROW_CELLS => "Bone-marrow cells, by the title",
        InterventionType.UNSPECIFIED_CELL_THERAPY => "Cells whose kind the title does not say",
        _ => "Cell therapy, by the title",
    };
}

/// <summary>What a record and its titles say of the treatment, separately: a code that needs a title is known from the title.</summary>
internal sealed class StatedTreatment
{
    public StatedTreatment(IReadOnlyList<Intervention> listed, IEnumerable<string?> fields, IEnumerable<string?> titles)
    {
        var title = Joined(titles);
        Fields = Joined(listed.Select(item => item.Label).Concat(fields));
        All = Joined([title, Fields]);
        TypeOfTitle = InterventionCoder.Of(title, title);
    }

    /// <summary>Labels of the interventions, and what else the record has beside its titles.</summary>
    public string Fields { get; }

    public string All { get; }

    public InterventionType? TypeOfTitle { get; }

    /// <summary>An intervention with its code, from its label, what else is said, and the title where the label only says that cells are given.</summary>
    public Intervention Coded(Intervention item)
    {
        var (ofRecord, ofAll) = (InterventionCoder.Of(item.Label, Fields), InterventionCoder.Of(item.Label, All));
        if (ofAll == InterventionType.UNSPECIFIED_CELL_THERAPY && StudyCoder.IsCells(TypeOfTitle))
            ofAll = TypeOfTitle;
        return item with { Type = ofAll, TypeBasis = ofAll == ofRecord ? CodeBasis.FROM_RECORD : CodeBasis.FROM_TITLE };
    }

    private static string Joined(IEnumerable<string?> texts) => string.Join(" | ", texts.Where(text => !string.IsNullOrEmpty(text)));
}
