namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>One-letter codes of the registry's enumerations; <see cref="None"/> where a record has no value.</summary>
internal static class Codes
{
    public const char None = '-';

    public const char Baseline = 'B';

    public static readonly (char Code, string Name)[] OutcomeTypes =
        [('P', "PRIMARY"), ('S', "SECONDARY"), ('O', "OTHER_PRE_SPECIFIED"), ('H', "POST_HOC")];

    public static readonly (char Code, string Name)[] Params =
    [
        ('M', "MEAN"), ('L', "LEAST_SQUARES_MEAN"), ('G', "GEOMETRIC_MEAN"), ('H', "GEOMETRIC_LEAST_SQUARES_MEAN"), ('D', "MEDIAN"),
        ('N', "NUMBER"), ('C', "COUNT_OF_PARTICIPANTS"), ('U', "COUNT_OF_UNITS"),
    ];

    /// <summary>Outcomes spell a dispersion in words, the baseline in capitals.</summary>
    public static readonly (char Code, string Name, string BaselineName)[] Dispersions =
    [
        ('s', "Standard Deviation", "STANDARD_DEVIATION"), ('e', "Standard Error", "STANDARD_ERROR"),
        ('c', "95% Confidence Interval", "CONFIDENCE_95"), ('k', "90% Confidence Interval", "CONFIDENCE_90"),
        ('q', "Inter-Quartile Range", "INTER_QUARTILE_RANGE"), ('r', "Full Range", "FULL_RANGE"),
        ('v', "Geometric Coefficient of Variation", "GEOMETRIC_COEFFICIENT_OF_VARIATION"),
    ];

    public static string Name((char Code, string Name)[] codes, char code) => codes.First(pair => pair.Code == code).Name;

    public static char Code((char Code, string Name)[] codes, string? name) => codes.FirstOrDefault(pair => pair.Name == name, (Code: None, Name: "")).Code;

    public static char DispersionCode(string? name) =>
        Dispersions.FirstOrDefault(entry => entry.Name == name || entry.BaselineName == name, (Code: None, Name: "", BaselineName: "")).Code;
}
