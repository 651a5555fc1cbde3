namespace EvidenceApi.Bench.Generator.Words;

/// <summary>Made-up sponsors, several thousand, and people.</summary>
internal static class Organizations
{
    private static readonly string[] TownStarts =
    [
        "North", "East", "Ash", "Bram", "Cold", "Dun", "Elm", "Fair", "Glen", "Hazel", "Iron", "Kings",
        "Lang", "Mill", "Oak", "Penn", "Quarry", "Red", "Stone", "Thorn", "Upper", "Vale", "West", "Wood",
    ];

    private static readonly string[] TownEnds = ["field", "mere", "ford", "bury", "haven", "stead", "wick", "brook", "bridge", "moor", "gate", "dale", "port"];

    private static readonly string[] Academic =
    [
        "University of {0}", "{0} University Hospital", "{0} Medical Center", "{0} General Hospital", "{0} Cancer Institute",
        "{0} Children's Hospital", "{0} Heart Center", "Technical University of {0}",
    ];

    private static readonly string[] Governmental =
    [
        "{0} Regional Health Authority", "{0} Ministry of Health", "{0} Veterans Hospital",
        "{0} Public Health Institute",
    ];

    private static readonly string[] CompanyStarts =
    [
        "Vel", "Nor", "Axi", "Cura", "Helio", "Medo", "Orbi", "Pali", "Sana", "Tera", "Ultra", "Viva",
        "Zeno", "Bio", "Syn", "Lumi",
    ];

    private static readonly string[] CompanyEnds = ["mora", "genix", "vance", "thera", "lyte", "pharm", "dyne", "cell", "nova", "quant", "sera", "zyme"];

    private static readonly string[] CompanyForms = [" Pharmaceuticals", " Therapeutics, Inc.", " GmbH", " Biotech", " Medical Devices", " Ltd."];

    private static readonly string[] FamilyNames =
    [
        "Ashford", "Merten", "Okonjo", "Lindqvist", "Tanabe", "Ferreira", "Novak", "Hassan", "Delacroix",
        "Brandt", "Iyer", "Castellano", "O'Hara", "Zhou", "Petrov", "Müller",
    ];

    public static (string Name, string Class) Sponsor(Chance chance) => chance.Share() switch
    {
        < 0.66 => (Named(chance, Academic), "OTHER"),
        < 0.96 => (chance.Common(CompanyStarts) + chance.Common(CompanyEnds) + chance.Pick(CompanyForms), "INDUSTRY"),
        < 0.99 => (Named(chance, Governmental), "OTHER_GOV"),
        _ => ($"{chance.Pick(TownStarts)}{chance.Pick(TownEnds)} Trials Network", "NETWORK"),
    };

    public static string Author(Chance chance) => $"{chance.Pick(FamilyNames)} {(char)('A' + chance.Below(26))}{(char)('A' + chance.Below(26))}";

    private static string Named(Chance chance, string[] forms) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, chance.Pick(forms), chance.Common(TownStarts) + chance.Common(TownEnds));
}
