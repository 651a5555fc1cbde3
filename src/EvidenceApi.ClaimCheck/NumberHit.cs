namespace EvidenceApi.ClaimCheck;

/// <summary>What kind of number it is: 46 %, a third, 8 of 281, 281 patients, or a number alone.</summary>
internal enum NumberKind { PERCENT, FRACTION, HEADCOUNT, PEOPLE, BARE }

/// <summary>A number in the claim: where it stands and what it is.</summary>
/// <param name="Value">Percent, or the count, or n of a head count.</param>
/// <param name="Of">N of a head count, or of "46 % of 281 patients".</param>
internal sealed record NumberHit(
    NumberKind Kind, int From, int Length, decimal Value, int Decimals = 0, int? Of = null, Qualifier Qualifier = Qualifier.EXACT)
{
    public int Next => From + Length;

    /// <summary>The share in percent; null when the number is no share.</summary>
    public decimal? Share => Kind switch
    {
        NumberKind.PERCENT or NumberKind.FRACTION => Value,
        NumberKind.HEADCOUNT when Of is > 0 and { } of => 100 * Value / of,
        _ => null,
    };
}
