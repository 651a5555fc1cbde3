namespace EvidenceApi.ClaimCheck;

/// <summary>
/// What the data say of a claim.
/// CONFIRMED: a result has the same n/N or the same number.
/// ROUNDS_TO: a result rounds to the claim's number, or lies where its words put it ("almost half").
/// CONTRADICTED: the study reports the measure at that time (or at any, when none is claimed), and no number fits.
/// DIFFERENT_MEASURE: the study has this number, or its complement to 100 %, but for something else than the claim says.
/// NOT_IN_DATA: the study is unknown, or has no result of that measure, time or population; or no study is named and none has the number.
/// AMBIGUOUS: too little, or more than one claim, was understood.
/// </summary>
public enum Verdict { CONFIRMED, ROUNDS_TO, CONTRADICTED, DIFFERENT_MEASURE, NOT_IN_DATA, AMBIGUOUS }

/// <summary>The answer to a claim.</summary>
public sealed record ClaimFinding
{
    public required Verdict Verdict { get; init; }

    /// <summary>Ids of the results that the verdict rests on, best first, at most ten.</summary>
    public required IReadOnlyList<string> Matching { get; init; }

    /// <summary>One sentence, with the denominator or the word "estimate".</summary>
    public required string Why { get; init; }
}
