namespace EvidenceApi.ClaimCheck;

/// <summary>How well a result fits a claimed number.</summary>
internal enum Fit { NONE, ROUNDS, EXACT }

/// <summary>
/// Compares a number with a result. EXACT: the same n/N, or the same number without a qualifier. ROUNDS: the result, rounded to the decimals of the
/// claim, is the number; or n/N gives the percentage; or it lies where the words put it: a fraction within 2.5 percentage points, "about" within 1
/// (2.5 for a multiple of five), "almost" up to 6 below a fraction, 5 below a multiple of five and 3 below another number, "just over" as far above;
/// but never farther than a quarter of the number ("one in 70").
/// </summary>
internal static class NumberFit
{
    private const decimal FractionTolerance = 2.5m;
    private const decimal AlmostFraction = 6;
    private const decimal AlmostRound = 5;
    private const decimal AlmostNumber = 3;

    /// <summary>Whether the number can be compared with the result: a share against a share, a length of time against one, people against people.</summary>
    public static bool IsComparable(ClaimNumber claim, EvidenceRow result) => claim switch
    {
        { IsOfAnyUnit: true } => true,
        { Numerator: 0, Denominator: null } when result is { Unit: "%", Value: 0 } => true,
        { Numerator: not null, Denominator: not null } => result.Unit == "%" || result.Numerator is not null,
        { Unit: "%" } => result.Unit == "%" || result.Share is not null,
        { Unit: "a" or "mo" } => result.Unit is "a" or "mo",
        { Unit: null } when result.Measure == "age" => claim.Numerator is null,
        _ => result.Numerator is not null || (result.Unit is not ("%" or "a" or "mo") && !(claim.IsCount && result.Unit == "{score}")),
    };

    public static Fit Of(ClaimNumber claim, EvidenceRow result)
    {
        if (claim.Denominator is { } people && result.Denominator is { } of && people != of && !(claim is { IsFraction: true, Value: null }))
            return Fit.NONE;
        if (claim is { Numerator: { } n, Denominator: { } whole } && claim.Unit == "%")
            return claim.Value is null ? Headcount(claim, n, whole, result) : Lesser(Share(claim, result), SameCount(n, result));
        if (claim is { Value: not null, Numerator: { } count, Unit: "%" })
            return Lesser(Share(claim, result), SameCount(count, result));
        if (claim.Unit == "%")
            return Share(claim, result);
        return Greater(Count(claim, result), Number(claim, result));
    }

    /// <summary>Whether words for a share ("about half") are so near to the result that one could argue about them.</summary>
    public static bool IsArguable(ClaimNumber claim, EvidenceRow result) => (claim.IsFraction
        || claim.Qualifier is Qualifier.ABOUT or Qualifier.ALMOST or Qualifier.JUST_OVER)
        && (claim.Value ?? (100m * (claim.Numerator ?? 0) / Math.Max(1, claim.Denominator ?? 1))) is var said
            && (result.Unit == "%" ? result.Value : result.Share) is { } held && Math.Abs(said - held) <= 10;

    /// <summary>Whether a count is the claimed one, or lies where its words put it.</summary>
    public static bool Fits(ClaimNumber claim, int count) => Of(claim with { Unit = null }, (decimal)count) != Fit.NONE;

    /// <summary>Whether a number is the claimed one, rounds to it, or lies where its words put it.</summary>
    public static bool IsNear(ClaimNumber claim, decimal value) => Of(claim, value) != Fit.NONE;

    private static Fit Headcount(ClaimNumber claim, int n, int whole, EvidenceRow result)
    {
        if (result.Numerator == n && claim.Qualifier == Qualifier.EXACT)
            return result.Denominator == whole ? Fit.EXACT : result.Denominator is null ? Fit.ROUNDS : Spoken(claim, n, whole, result);
        if (claim.IsFraction)
            return Spoken(claim, n, whole, result);
        if (result.Numerator is not null || whole == 0 || result is not { Unit: "%", Value: { } percent })
            return Fit.NONE;
        return Rounded(100m * n / whole, percent.Scale) == percent ? Fit.ROUNDS : Fit.NONE;
    }

    private static Fit Spoken(ClaimNumber claim, int n, int whole, EvidenceRow result) =>
        claim.IsFraction && whole > 0 ? Share(claim with { Value = 100m * n / whole, Numerator = null, Denominator = null }, result) : Fit.NONE;

    private static Fit SameCount(int n, EvidenceRow result) => result.Numerator == n ? Fit.EXACT : result.Numerator is null ? Fit.ROUNDS : Fit.NONE;

    private static Fit Share(ClaimNumber claim, EvidenceRow result)
    {
        var printed = result.Unit == "%" && result.Value is { } percent ? Of(claim, percent) : Fit.NONE;
        return Greater(printed, result.Share is { } share ? Of(claim, share) : Fit.NONE);
    }

    /// <summary>A whole number without a unit may count people, though its words do not say so.</summary>
    private static Fit Count(ClaimNumber claim, EvidenceRow result) =>
        claim is { Unit: null, Decimals: 0 } && (claim.Numerator ?? claim.Value) is { } n && result.Numerator is { } count
            ? Of(claim with { Value = n }, count)
            : Fit.NONE;

    private static Fit Number(ClaimNumber claim, EvidenceRow result)
    {
        if (claim.Value is null || result.Value is not { } value || (claim.Numerator == 0 && result.Unit != "%" && result.Numerator is not null))
            return Fit.NONE;
        if (claim is { Numerator: 0, Denominator: null, Unit: null } && result is { Unit: "%", Value: 0 })
            return Fit.ROUNDS; // no one is 0 %
        // A bare number is no percentage, and a percentage no bare number, unless the claim came in fields without a unit.
        if (claim.Unit == result.Unit || claim.IsOfAnyUnit || (claim.Unit is null && result.Unit != "%"))
            return Of(claim, value);
        return (claim.Unit, result.Unit) switch
        {
            ("a", "mo") => Of(claim, value / 12),
            ("mo", "a") => Of(claim, value * 12),
            _ => Fit.NONE,
        };
    }

    private static Fit Of(ClaimNumber claim, decimal value)
    {
        var said = claim.Value ?? 0;
        if ((said == 0 || (said == 100 && claim.Unit == "%")) && claim.Qualifier is Qualifier.EXACT or Qualifier.ABOUT)
            return value == said ? Fit.EXACT : Fit.NONE; // nothing is rounded to no one or everyone
        if (claim.Qualifier == Qualifier.EXACT && !claim.IsFraction)
            return value == said ? Fit.EXACT : Rounded(value, claim.Decimals) == said ? Fit.ROUNDS : Fit.NONE;
        return IsThere(claim, said, value) ? Fit.ROUNDS : Fit.NONE;
    }

    private static bool IsThere(ClaimNumber claim, decimal said, decimal value) => claim.Qualifier switch
    {
        Qualifier.MORE_THAN => value > said,
        Qualifier.LESS_THAN => value < said,
        Qualifier.AT_LEAST => value >= said,
        Qualifier.AT_MOST => value <= said,
        Qualifier.ALMOST => value < said && value >= said - Near(claim, said),
        Qualifier.JUST_OVER => value > said && value <= said + Near(claim, said),
        _ => Math.Abs(value - said) <= About(claim, said) || Rounded(value, claim.Decimals) == said,
    };

    private static decimal Near(ClaimNumber claim, decimal said) =>
        Math.Min(Scaled(claim, claim.IsFraction ? AlmostFraction : said % 5 == 0 ? AlmostRound : AlmostNumber, said), Math.Abs(said) / 4);

    private static decimal About(ClaimNumber claim, decimal said) =>
        claim.IsFraction || said % 5 == 0
            ? Math.Min(Scaled(claim, claim is { IsFraction: true, Qualifier: Qualifier.ABOUT }
                ? 2 * FractionTolerance : FractionTolerance, said), Math.Abs(said) / 4)
            : Scaled(claim, 1, said);

    /// <summary>Percentage points for a percentage; as many hundredths of it for any other number.</summary>
    private static decimal Scaled(ClaimNumber claim, decimal points, decimal said) => claim.Unit == "%" ? points : Math.Abs(said) * points / 100;

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, Math.Min(decimals, 20), MidpointRounding.AwayFromZero);

    private static Fit Greater(Fit one, Fit other) => one > other ? one : other;

    private static Fit Lesser(Fit one, Fit other) => one < other ? one : other;
}
