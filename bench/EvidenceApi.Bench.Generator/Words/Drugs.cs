namespace EvidenceApi.Bench.Generator.Words;

/// <summary>Made-up drugs with the endings that name a class, so that a class is a heading.</summary>
internal static class Drugs
{
    private static readonly string[] Starts =
    [
        "ral", "ven", "mor", "tri", "zan", "lep", "cor", "bel", "fos", "dur", "nim", "sor", "vil", "pax",
        "kel", "tam", "gal", "hes", "jun", "ol",
    ];

    private static readonly string[] Middles = ["vo", "ti", "ka", "le", "ru", "mi", "da"];

    private static readonly (string Ending, string Class)[] Endings =
    [
        ("mab", "Antibodies, Monoclonal"), ("tinib", "Protein Kinase Inhibitors"), ("statin", "Anticholesteremic Agents"),
        ("pril", "Angiotensin-Converting Enzyme Inhibitors"),
        ("sartan", "Angiotensin Receptor Antagonists"), ("gliptin", "Dipeptidyl-Peptidase Inhibitors"),
        ("gliflozin", "Sodium-Glucose Transporter Inhibitors"), ("lukast", "Leukotriene Antagonists"),
        ("xaban", "Factor Xa Inhibitors"), ("azole", "Antifungal Agents"), ("cillin", "Anti-Bacterial Agents"), ("vir", "Antiviral Agents"),
        ("setron", "Serotonin Antagonists"), ("olone", "Glucocorticoids"),
    ];

    private static readonly string[] Broad =
    [
        "Enzyme Inhibitors", "Molecular Mechanisms of Pharmacological Action", "Pharmacologic Actions", "Heterocyclic Compounds", "Organic Chemicals",
        "Amino Acids, Peptides, and Proteins",
        "Carboxylic Acids", "Hormones", "Amines", "Polycyclic Compounds", "Therapeutic Uses", "Physiological Effects of Drugs", "Inorganic Chemicals",
        "Biological Factors", "Carbohydrates",
    ];

    /// <summary>The commonest first; almost two thousand.</summary>
    public static readonly IReadOnlyList<Heading> All =
        [.. Names().Select((name, index) => new Heading($"C{900_000 + index}", char.ToUpperInvariant(name[0]) + name[1..]))];

    /// <summary>The drug's class, then broader headings, as many as there are.</summary>
    public static IEnumerable<Heading> Broader(Heading drug)
    {
        var place = Array.FindIndex(Endings, ending => drug.Term.EndsWith(ending.Ending, StringComparison.Ordinal));
        yield return new Heading($"D980{place:000}", Endings[place].Class);
        for (var step = 0; step < Broad.Length; step++)
            yield return new Heading($"D981{(place + step) % Broad.Length:000}", Broad[(place + step) % Broad.Length]);
    }

    private static IEnumerable<string> Names() =>
        from start in Starts
        from middle in Middles
        from ending in Endings
        select start + middle + ending.Ending;
}
