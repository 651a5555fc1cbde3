namespace EvidenceApi.Lists.Expressions;

/// <summary>Patterns for <c>like</c>, in which only the ends are open.</summary>
internal static class LikePattern
{
    /// <summary>What holds the text.</summary>
    public static string Holding(string text) => $"%{Escaped(text)}%";

    /// <summary>What is the value, open where there is a star at an end.</summary>
    public static string Of(Token value)
    {
        var text = value.Text[(value.StarsFirst ? 1 : 0)..^(value.StarsLast ? 1 : 0)];
        return $"{(value.StarsFirst ? "%" : "")}{Escaped(text)}{(value.StarsLast ? "%" : "")}";
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
