namespace EvidenceApi.Lists.Expressions;

/// <summary>What a piece of an expression is.</summary>
internal enum TokenKind
{
    /// <summary>A field or a value without quotation marks.</summary>
    TEXT,

    /// <summary>A value in quotation marks.</summary>
    QUOTED,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    COMPARATOR,
    COMMA,
    END,
}

/// <summary>A piece of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says; of a quotation without the marks and with escapes undone.</param>
/// <param name="Start">Where it begins in the expression, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>Places in <see cref="Text"/> of stars that are not escaped.</summary>
    public IReadOnlyList<int> Stars { get; init; } = [];

    public bool IsValue => Kind is TokenKind.TEXT or TokenKind.QUOTED;

    /// <summary>Whether it is a star alone, which matches anything that is known.</summary>
    public bool IsAnything => Stars.Count > 0 && Stars.Count == Text.Length;

    public bool StarsFirst => Stars.Contains(0);

    public bool StarsLast => Stars.Contains(Text.Length - 1);
}
