using EvidenceApi.Model;
using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads courses of disease and the side of a comparison.</summary>
internal static class PopulationReader
{
    private static readonly FrozenDictionary<string, Phenotype> Courses = Rows(
        (Phenotype.RES_RRMS, ["rapidly evolving severe ms", "rapidly evolving severe multiple sclerosis", "rapidly evolving severe"]),
        (Phenotype.RRMS, ["rrms", "relapsing remitting ms", "relapsing remitting multiple sclerosis", "relapsing remitting",
            "relapsing remitting disease", "relapsing and remitting ms"]),
        (Phenotype.SPMS, ["spms", "secondary progressive ms", "secondary progressive multiple sclerosis", "secondary progressive",
            "secondary progressive disease"]),
        (Phenotype.PPMS, ["ppms", "primary progressive ms", "primary progressive multiple sclerosis", "primary progressive",
            "primary progressive disease"]),
        (Phenotype.PRMS, ["prms", "progressive relapsing ms", "progressive relapsing multiple sclerosis"]),
        (Phenotype.CIS, ["clinically isolated syndrome"]),
        (Phenotype.PROGRESSIVE, ["progressive ms", "progressive multiple sclerosis", "progressive form", "progressive disease",
            "progressive type", "progressive patients", "progressive"]),
        (Phenotype.RELAPSING, ["relapsing ms", "relapsing multiple sclerosis", "relapsing form", "relapsing disease",
            "relapsing type", "relapsing patients", "relapsing form of ms"]));

    private static readonly FrozenSet<string> Cells = Folded("stem cell transplant", "stem cell transplantation", "stem cells",
        "stem cell", "stem cell therapy",
        "stem cell treatment", "stem cell group", "bone marrow transplant", "bone marrow", "ahsct", "hsct", "ahct", "hct",
            "transplant", "transplantation", "transplanted", "autologous",
        "autologous haematopoietic stem cell transplantation", "haematopoietic stem cell transplantation", "haematopoietic stem cell",
            "transplant arm",
        "transplant group", "transplantation group", "ahsct group", "hsct group", "ahsct arm", "hsct arm", "mesenchymal stem cells",
            "haematopoietic");

    private static readonly FrozenSet<string> Comparators = Folded("dmt", "dmts", "disease modifying therapy",
        "disease modifying drug", "disease modifying treatment",
        "drug", "medication", "drug group", "drug arm", "control", "control group", "comparator", "comparator arm", "standard drug",
            "standard therapy",
        "conventional treatment", "conventional therapy", "placebo", "dmt arm", "dmt group");

    private static readonly FrozenSet<string> DrugNames = Folded("alemtuzumab", "ocrelizumab", "ofatumumab", "cladribine",
        "natalizumab", "fingolimod", "mitoxantrone",
        "interferon", "rituximab", "dimethyl fumarate", "glatiramer acetate", "corticosteroid");

    public static IReadOnlyList<Phenotype> Phenotypes(Sheet sheet)
    {
        var found = new HashSet<Phenotype>();
        Phrases.Each(sheet, Courses.ContainsKey, 5, (from, length, phrase) =>
        {
            if (phrase == "progressive" && sheet.Fold(from + 1) == "free")
                return;
            sheet.Take(from, length, UnderstoodAs.POPULATION, Courses[phrase].ToString());
            found.Add(Courses[phrase]);
        });
        return [.. found.Order()];
    }

    /// <summary>The side that the claim is about, and the drugs that it names; naming both sides says nothing of whose the number is.</summary>
    public static (ClaimArm? Arm, IReadOnlyList<string> Drugs) Arm(Sheet sheet)
    {
        var cells = TakeAll(sheet, Cells, nameof(ClaimArm.TRANSPLANT)).Count > 0;
        var drugs = TakeAll(sheet, DrugNames, nameof(ClaimArm.COMPARATOR));
        var comparator = TakeAll(sheet, Comparators, nameof(ClaimArm.COMPARATOR)).Count + drugs.Count > 0;
        return (cells, comparator) switch
        {
            (true, false) => (ClaimArm.TRANSPLANT, []),
            (false, true) => (ClaimArm.COMPARATOR, drugs),
            _ => (null, drugs),
        };
    }

    private static List<string> TakeAll(Sheet sheet, FrozenSet<string> phrases, string value)
    {
        var found = new List<string>();
        Phrases.Each(sheet, phrases.Contains, 6, (from, length, phrase) =>
        {
            sheet.Take(from, length, UnderstoodAs.ARM, value);
            found.Add(phrase);
        });
        return found;
    }

    private static FrozenSet<string> Folded(params string[] phrases) => phrases.Select(Phrases.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Phenotype> Rows(params (Phenotype Course, string[] Phrases)[] rows) =>
        rows.SelectMany(row => row.Phrases.Select(phrase => (Phrase: Phrases.Fold(phrase), row.Course)))
            .DistinctBy(pair => pair.Phrase)
            .ToFrozenDictionary(pair => pair.Phrase, pair => pair.Course, StringComparer.Ordinal);
}
