using EvidenceApi.ClaimCheck;
using Comparison = EvidenceApi.Contract.Comparison;
using Result = EvidenceApi.Contract.Result;

namespace EvidenceApi.Claims.Check;

/// <summary>What the data say of a claim, or of each statement of a text.</summary>
internal sealed record ClaimCheckAnswer
{
    /// <summary>Of the whole text: that of its worst statement. One that is not known to a client means "not sure".</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the verdict rests on; null when it rests on no source. Of several statements the weakest.</summary>
    public required Basis? By { get; init; }

    /// <summary>Why, and what differs.</summary>
    public required string Why { get; init; }

    /// <summary>Fields in which the nearest result is not as claimed.</summary>
    public required IReadOnlyList<ClaimField> Differs { get; init; }

    /// <summary>What was understood of the statement that the verdict is of.</summary>
    public required ClaimUnderstanding Understood { get; init; }

    /// <summary>Words that were not understood. Nothing is guessed from them, and nothing is confirmed beside them.</summary>
    public required IReadOnlyList<string> NotUnderstood { get; init; }

    /// <summary>Each number of each sentence, and each sentence without one.</summary>
    public required IReadOnlyList<ClaimStatement> Statements { get; init; }

    /// <summary>How many statements got each verdict.</summary>
    public required ClaimSummary Summary { get; init; }

    /// <summary>The results that the verdict rests on, best first, at most ten.</summary>
    public required Result[] Results { get; init; }

    /// <summary>The comparisons that the verdict on a hazard ratio, or another effect, rests on.</summary>
    public required Comparison[] Comparisons { get; init; }
}

/// <summary>One statement of a text: a number with what is said of it, or a sentence without a number.</summary>
internal sealed record ClaimStatement
{
    /// <summary>Offset of the sentence's first character in the text, counting UTF-16 units from 0.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the sentence's last character.</summary>
    public required int End { get; init; }

    public required Verdict Verdict { get; init; }

    public required Basis? By { get; init; }

    public required string Why { get; init; }

    public required IReadOnlyList<ClaimField> Differs { get; init; }

    /// <summary>Id of the study that was compared; null when none was identified.</summary>
    public required string? Study { get; init; }

    /// <summary>Whether the study is named in another sentence of the text, not in this one.</summary>
    public required bool IsStudyFromContext { get; init; }

    public required ClaimUnderstanding Understood { get; init; }

    public required IReadOnlyList<string> NotUnderstood { get; init; }

    /// <summary>Ids of the results and comparisons that the verdict rests on, or of the nearest ones, best first.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    public static ClaimStatement Of(CheckedStatement statement) => new()
    {
        Start = statement.Start,
        End = statement.End,
        Verdict = statement.Finding.Verdict,
        By = statement.Finding.By,
        Why = statement.Finding.Why,
        Differs = statement.Finding.Differs,
        Study = statement.Finding.Study,
        IsStudyFromContext = statement.IsStudyFromContext,
        Understood = statement.Understanding,
        NotUnderstood = statement.NotUnderstood,
        Evidence = statement.Finding.Matching,
    };
}

/// <summary>How many statements got each verdict.</summary>
internal sealed record ClaimSummary
{
    public required int Confirmed { get; init; }

    public required int RoundsTo { get; init; }

    public required int Contradicted { get; init; }

    public required int Differs { get; init; }

    public required int DifferentMeasure { get; init; }

    public required int NotInData { get; init; }

    public required int Ambiguous { get; init; }

    public required int NotFullyUnderstood { get; init; }

    public required int NoClaim { get; init; }

    public static ClaimSummary Of(IReadOnlyList<CheckedStatement> statements)
    {
        int Count(Verdict verdict) => statements.Count(statement => statement.Finding.Verdict == verdict);
        return new()
        {
            Confirmed = Count(Verdict.CONFIRMED),
            RoundsTo = Count(Verdict.ROUNDS_TO),
            Contradicted = Count(Verdict.CONTRADICTED),
            Differs = Count(Verdict.DIFFERS),
            DifferentMeasure = Count(Verdict.DIFFERENT_MEASURE),
            NotInData = Count(Verdict.NOT_IN_DATA),
            Ambiguous = Count(Verdict.AMBIGUOUS),
            NotFullyUnderstood = Count(Verdict.NOT_FULLY_UNDERSTOOD),
            NoClaim = Count(Verdict.NO_CLAIM),
        };
    }
}
