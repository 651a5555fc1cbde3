namespace EvidenceApi.ClaimCheck;

/// <summary>
/// What the data say of a claim.
/// CONFIRMED: everything that is said was understood, and a result has the same number in the same study, measure, group, time and direction.
/// ROUNDS_TO: the same, and the result rounds to the number, or lies where its words put it ("almost half").
/// CONTRADICTED: everything was understood, and what the study itself reports is something else.
/// DIFFERS: as CONTRADICTED, by a secondary source or the press.
/// DIFFERENT_MEASURE: the study has this number, or its complement to 100 %, for another measure.
/// NOT_IN_DATA: the study, or its result of that measure, group or time, is not in the data.
/// AMBIGUOUS: the claim may mean more than one study or result, and they differ.
/// NOT_FULLY_UNDERSTOOD: words were left over that may change the meaning; the nearest results are beside it.
/// NO_CLAIM: nothing in it can be compared with the data.
/// </summary>
public enum Verdict { CONFIRMED, ROUNDS_TO, CONTRADICTED, DIFFERENT_MEASURE, NOT_IN_DATA, AMBIGUOUS, DIFFERS, NOT_FULLY_UNDERSTOOD, NO_CLAIM }

/// <summary>The answer to one statement.</summary>
public sealed record Finding
{
    public required Verdict Verdict { get; init; }

    /// <summary>What the verdict rests on; null when it rests on no source.</summary>
    public Basis? By { get; init; }

    /// <summary>Ids of results and comparisons, best first, at most ten: those that the verdict rests on, or the nearest ones.</summary>
    public IReadOnlyList<string> Matching { get; init; } = [];

    /// <summary>One sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Fields in which the nearest result is not as claimed.</summary>
    public IReadOnlyList<ClaimField> Differs { get; init; } = [];

    /// <summary>Words of the claim that the study is described by in the data: understood, once the study is known.</summary>
    internal IReadOnlyList<string> Described { get; init; } = [];

    /// <summary>The study that was compared; null when none was identified.</summary>
    public string? Study { get; init; }
}
