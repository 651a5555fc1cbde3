namespace EvidenceApi.ClaimCheck;

/// <summary>A text with its statements.</summary>
public sealed record CheckedText
{
    public required IReadOnlyList<CheckedStatement> Statements { get; init; }

    /// <summary>Of the whole text: that of its worst claim.</summary>
    public required Finding Finding { get; init; }
}

/// <summary>One statement: a number of a sentence, or a sentence without one.</summary>
public sealed record CheckedStatement
{
    /// <summary>Offset of the sentence's first character in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its last character.</summary>
    public required int End { get; init; }

    public required string Text { get; init; }

    public required ClaimUnderstanding Understanding { get; init; }

    public required IReadOnlyList<string> NotUnderstood { get; init; }

    public required Finding Finding { get; init; }

    /// <summary>Whether the study was named in another sentence of the text.</summary>
    public bool IsStudyFromContext { get; init; }
}
