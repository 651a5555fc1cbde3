using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceApi.ClaimCheck;

/// <summary>A length of time in the claim: where it stands, in months, and as it was said.</summary>
internal sealed record TimeHit(int From, int Length, decimal Months, decimal Amount, int Decimals, string Unit, bool IsAge);

/// <summary>Reads times: "at 5 years", "after a decade", "within 100 days", "5-year", "in the first year", "at baseline".</summary>
internal static class TimeReader
{
    private static readonly FrozenDictionary<string, decimal> MonthsOf = new Dictionary<string, decimal>
    {
        ["year"] = 12, ["yr"] = 12, ["y"] = 12, ["month"] = 1, ["mo"] = 1, ["mth"] = 1, ["week"] = 12 / 52.1786m, ["wk"] = 12 / 52.1786m,
        ["day"] = 12 / 365.25m, ["decade"] = 120,
    }.ToFrozenDictionary();

    // "A year" is a time only in such company: in "relapses a year" it is a rate.
    private static readonly FrozenSet<string> Lead = ["after", "at", "within", "in", "over", "for", "by", "first", "during", "following"];
    private static readonly FrozenSet<string> Follow = ["later", "on", "after", "afterwards"];
    private static readonly FrozenSet<string> Preceding = ["before", "prior", "preceding", "earlier"];

    public static IReadOnlyList<TimeHit> Read(Sheet sheet)
    {
        var hits = new List<TimeHit>();
        for (var at = 0; at < sheet.Count; at++)
        {
            if ((Numbered(sheet, at) ?? Worded(sheet, at)) is not { } hit)
                continue;
            if (Earlier(sheet, hit) is { } other)
                hits.Add(other);
            hits.Add(hit);
            at = hit.From + hit.Length - 1;
        }
        return hits;
    }

    /// <summary>Takes the hits that are times after treatment, and gives the one time; several make the claim unclear.</summary>
    public static decimal? Settle(Sheet sheet, IEnumerable<TimeHit> hits)
    {
        var times = hits.ToList();
        foreach (var hit in times.Where(hit => !hit.IsAge))
            sheet.Take(hit.From, hit.Length, UnderstoodAs.TIME, $"{hit.Months.ToString("0.##", CultureInfo.InvariantCulture)} mo");
        foreach (var age in times.Where(hit => hit.IsAge))
            sheet.TakeUnknown(age.From, age.Length);
        var distinct = times.Where(hit => !hit.IsAge).Select(hit => hit.Months).Distinct().ToList();
        if (distinct.Count > 1)
            sheet.AddUnclear($"several times ({string.Join(", ", distinct.Select(month => Wording.Time(month)))})");
        return distinct.Count == 1 ? distinct[0] : null;
    }

    private static TimeHit? Numbered(Sheet sheet, int at)
    {
        if (NumberWords.At(sheet, at) is not { } number)
            return null;
        var half = sheet.Has(at + number.Length, "and", "a", "half") ? 3 : 0;
        var unit = at + number.Length + half;
        if (!sheet.IsFree(unit) || !MonthsOf.TryGetValue(sheet.Fold(unit), out var months) || Math.Abs(number.Value) > 10_000)
            return null;
        var amount = number.Value + (half > 0 ? 0.5m : 0);
        var isAge = sheet.Has(unit + 1, "old");
        var before = IsBefore(sheet, unit) ? -1 : 1;
        var (length, decimals) = (unit - at + 1 + (isAge ? 1 : 0), half > 0 ? 1 : number.Decimals);
        return new(at, length, Rounded(before * amount * months), amount, decimals, months >= 12 ? "a" : "mo", isAge);
    }

    /// <summary>The first time of "4 and 5 years" or "3 to 5 years"; null when there is only one.</summary>
    private static TimeHit? Earlier(Sheet sheet, TimeHit hit)
    {
        var at = hit.From - (sheet.Has(hit.From - 1, "and") || sheet.Has(hit.From - 1, "or") || sheet.Has(hit.From - 1, "to") ? 2 : 1);
        if (hit.Amount == 0 || NumberWords.At(sheet, at) is not { Length: 1 } number || (at == hit.From - 1 && !sheet.Tokens[hit.From].AfterHyphen))
            return null;
        return hit with { From = at, Length = 1, Months = Rounded(hit.Months / hit.Amount * number.Value), Amount = number.Value };
    }

    private static TimeHit? Worded(Sheet sheet, int at)
    {
        if (sheet.Has(at, "half", "a", "year"))
            return new(at, 3, 6, 6, 0, "mo", false);
        if (sheet.Has(at, "half", "a", "decade") || sheet.Has(at, "a", "half", "decade"))
            return new(at, 3, 60, 5, 0, "a", false);
        if (sheet.Has(at, "baseline"))
            return new(at, 1, 0, 0, 0, "mo", false);
        if (MonthsOf.TryGetValue(sheet.Fold(at), out var each) && sheet.Tokens[at].Text.Length > 2
            && NumberWords.At(sheet, at + 1) is { IsCount: true, Value: < 100 } number)
            return new(at, 1 + number.Length, Rounded(number.Value * each), number.Value, 0, each >= 12 ? "a" : "mo", false);
        return Article(sheet, at);
    }

    /// <summary>"A year", "the first year", "a decade", "the year before".</summary>
    private static TimeHit? Article(Sheet sheet, int at)
    {
        if (!sheet.IsFree(at + 1) || sheet.Fold(at) is not ("a" or "an" or "first" or "the") || !MonthsOf.TryGetValue(sheet.Fold(at + 1), out var months))
            return null;
        var before = IsBefore(sheet, at + 1);
        var fits = sheet.Fold(at) switch
        {
            "the" => before,
            "first" => true,
            _ => Lead.Contains(sheet.Fold(at - 1)) || Follow.Contains(sheet.Fold(at + 2)) || before || months >= 120,
        };
        var half = sheet.Has(at + 2, "and", "a", "half") ? 3 : 0;
        var amount = half > 0 ? 1.5m : 1;
        return fits ? new(at, 2 + half, Rounded((before ? -1 : 1) * months * amount), amount, half > 0 ? 1 : 0, "a", false) : null;
    }

    private static bool IsBefore(Sheet sheet, int unit) => Preceding.Contains(sheet.Fold(unit + 1));

    private static decimal Rounded(decimal months) => Math.Round(months, 1, MidpointRounding.AwayFromZero);
}
