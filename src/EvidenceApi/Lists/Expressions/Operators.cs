namespace EvidenceApi.Lists.Expressions;

/// <summary>The comparisons, and which of them go with which field.</summary>
internal static class Operators
{
    public const string Equal = "=";

    public const string NotEqual = "!=";

    public const string Has = ":";

    public static readonly IReadOnlyList<string> All = [Equal, NotEqual, "<", "<=", ">", ">=", Has];

    private static readonly IReadOnlyList<string> HasOnly = [Has];

    private static readonly IReadOnlyList<string> Ordered = [Equal, NotEqual, "<", "<=", ">", ">="];

    private static readonly IReadOnlyList<string> Alike = [Equal, NotEqual, Has];

    private static readonly IReadOnlyList<string> EqualOrNot = [Equal, NotEqual];

    /// <summary>What a field can be compared by with a value; <c>:*</c> goes with every one.</summary>
    public static IReadOnlyList<string> Of(Field field) => field switch
    {
        { IsList: true } => HasOnly,
        { Kind: FieldKind.NUMBER or FieldKind.DATE } => Ordered,
        { Kind: FieldKind.BOOLEAN } => EqualOrNot,
        _ => Alike,
    };

    /// <summary>How a field is compared; not equal is the opposite of equal.</summary>
    public static Comparison Comparison(string comparator) => comparator switch
    {
        "<" => Lists.Comparison.LESS,
        "<=" => Lists.Comparison.NOT_GREATER,
        ">" => Lists.Comparison.GREATER,
        ">=" => Lists.Comparison.NOT_LESS,
        _ => Lists.Comparison.EQUAL,
    };
}
