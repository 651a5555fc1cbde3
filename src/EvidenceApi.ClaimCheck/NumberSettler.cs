using System.Globalization;

namespace EvidenceApi.ClaimCheck;

/// <summary>Makes the one number of a claim of the numbers found in it. What does not belong together makes the claim unclear.</summary>
internal static class NumberSettler
{
    /// <summary>How far a fraction in words may lie from the number, in percentage points.</summary>
    public const decimal FractionTolerance = 2.5m;

    public static bool HasShare(IReadOnlyList<NumberHit> hits) => hits.Any(hit => hit.Share is not null);

    /// <summary>The number of the claim; null when there is none or no single one. <paramref name="zero"/> says that "no", "none" or "nobody" counts.</summary>
    public static ClaimNumber? Settle(Sheet sheet, IReadOnlyList<NumberHit> hits, bool zero)
    {
        var shares = hits.Where(hit => hit.Share is not null).ToList();
        if (shares.Count > 0)
            return Shares(sheet, hits, shares);
        var people = hits.Where(hit => hit.Kind == NumberKind.PEOPLE).ToList();
        var bare = hits.Where(hit => hit.Kind == NumberKind.BARE).ToList();
        if (zero)
            return Zero(sheet, people);
        return bare.Count > 0 ? Bare(sheet, bare, people) : Counts(sheet, people);
    }

    private static ClaimNumber? Shares(Sheet sheet, IReadOnlyList<NumberHit> hits, List<NumberHit> shares)
    {
        var one = shares[0];
        foreach (var other in shares.Skip(1))
        {
            if (NumberMerger.Merge(sheet, one, other) is not { } both)
                return Several(sheet, shares);
            one = both;
        }
        foreach (var share in shares)
            Note(sheet, share);
        if (hits.FirstOrDefault(hit => hit is { Kind: NumberKind.BARE, Qualifier: not Qualifier.EXACT }) is { } limit)
            sheet.AddUnclear($"a limit that was not understood ({limit.Qualifier} {sheet.Slice(limit.From, limit.Length)})");
        var count = one.Kind == NumberKind.PERCENT ? CountBefore(sheet, hits, shares[0]) : null;
        return Number(one) with { Numerator = count ?? Numerator(one, shares) };
    }

    public static ClaimNumber Number(NumberHit hit) => new()
    {
        Value = hit.Kind == NumberKind.HEADCOUNT ? null : hit.Value,
        Unit = "%",
        Decimals = hit.Decimals,
        Denominator = hit.Of,
        Qualifier = hit.Qualifier,
        IsFraction = hit.Kind == NumberKind.FRACTION || hit is { Kind: NumberKind.HEADCOUNT, Of: <= 10 },
    };

    private static int? Numerator(NumberHit one, List<NumberHit> shares) =>
        shares.Find(hit => hit.Kind == NumberKind.HEADCOUNT && hit.Of == one.Of) is { } count ? (int)count.Value : null;

    /// <summary>"20 patients (11 %)": the count that the percentage stands behind.</summary>
    private static int? CountBefore(Sheet sheet, IReadOnlyList<NumberHit> hits, NumberHit percent)
    {
        var count = hits.FirstOrDefault(hit => hit.Kind is NumberKind.PEOPLE or NumberKind.BARE && hit.Decimals == 0
            && sheet.Fold(percent.From - 1) == "(" && hit.Next == percent.From - 1 && hit.Value is >= 0 and < 1_000_000);
        if (count is not null)
            Note(sheet, count);
        return count is null ? null : (int)count.Value;
    }

    private static ClaimNumber Zero(Sheet sheet, List<NumberHit> people)
    {
        if (people.Count == 1)
            Note(sheet, people[0]);
        return new() { Value = 0, Numerator = 0, Denominator = people.Count == 1 ? (int)people[0].Value : null };
    }

    private static ClaimNumber? Bare(Sheet sheet, List<NumberHit> bare, List<NumberHit> people)
    {
        if (bare.Count > 1 || people.Count > 1)
            return Several(sheet, [.. bare, .. people]);
        var (number, isCount) = (bare[0], bare[0].Decimals == 0 && bare[0].Value is >= 0 and < 1_000_000);
        Note(sheet, number);
        people.ForEach(hit => Note(sheet, hit));
        return new()
        {
            Value = number.Value,
            Decimals = number.Decimals,
            Numerator = isCount ? (int)number.Value : null,
            Denominator = people.Count > 0 ? (int)people[0].Value : null,
            Qualifier = number.Qualifier,
        };
    }

    private static ClaimNumber? Counts(Sheet sheet, List<NumberHit> people)
    {
        if (people.Count != 1)
            return people.Count == 0 ? null : Several(sheet, people);
        Note(sheet, people[0]);
        return new() { Numerator = (int)people[0].Value, Qualifier = people[0].Qualifier };
    }

    private static ClaimNumber? Several(Sheet sheet, IReadOnlyList<NumberHit> hits)
    {
        sheet.AddUnclear($"several numbers ({string.Join(", ", hits.Select(hit => sheet.Slice(hit.From, hit.Length)).Take(4))})");
        foreach (var hit in hits)
            Note(sheet, hit);
        return null;
    }

    private static void Note(Sheet sheet, NumberHit hit)
    {
        var value = hit.Value.ToString("0.##", CultureInfo.InvariantCulture);
        var of = hit.Of is { } whole ? $" of {whole}" : "";
        var sign = hit.Kind is NumberKind.PERCENT or NumberKind.FRACTION ? " %" : "";
        sheet.Take(hit.From, hit.Length, UnderstoodAs.NUMBER, $"{value}{sign}{of}");
    }
}
