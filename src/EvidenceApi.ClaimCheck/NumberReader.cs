using EvidenceApi.Model;
using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Finds the numbers of a claim, token by token. Times, names and measures have been taken before.</summary>
internal static class NumberReader
{
    /// <summary>Largest N of "n out of N" and "one in N" that is a manner of speaking and no head count.</summary>
    private const int LargestSpokenWhole = 10;
    private const int MostWordsBetween = 3;

    private static readonly FrozenSet<string> People = Folded("patient", "people", "person", "participant", "individual", "adult",
        "case", "recipient", "subject",
        "sufferer", "volunteer", "man");
    private static readonly FrozenSet<string> Padded = Folded("the", "all", "these", "those", "a", "total", "of", "its", "their",
        "treated", "transplanted", "evaluable");
    private static readonly FrozenSet<string> Stops = Folded("of", "in", "among", "out", "at", "to", "with", "who", "had", "were",
        "was", "and", "for", "from", "by");

    public static IReadOnlyList<NumberHit> Read(Sheet sheet)
    {
        RangeReader.Take(sheet);
        var hits = new List<NumberHit>();
        for (var at = 0; at < sheet.Count; at++)
        {
            if ((Percent(sheet, at) ?? Fraction(sheet, at) ?? Headcount(sheet, at) ?? Counted(sheet, at) ?? Bare(sheet, at)) is not { } hit)
                continue;
            hits.Add(hit with { Qualifier = QualifierWords.TakeBefore(sheet, hit.From) });
            at = hit.Next - 1;
        }
        return hits;
    }

    public static bool IsPeople(string fold) => People.Contains(fold);

    /// <summary>Tokens of a percent sign at this place: <c>%</c>, "percent", "per cent"; 0 when there is none.</summary>
    public static int PercentSign(Sheet sheet, int at) =>
        sheet.Has(at, "%") || sheet.Has(at, "percent") || sheet.Has(at, "pct") || sheet.Has(at, "pc") ? 1 : sheet.Has(at, "per",
            "cent") ? 2 : 0;

    private static NumberHit? Percent(Sheet sheet, int at)
    {
        if (NumberWords.At(sheet, at) is not { } number || PercentSign(sheet, at + number.Length) is not (> 0 and var sign))
            return null;
        var length = number.Length + sign;
        return Math.Abs(number.Value) <= 1_000_000 ? WithWhole(sheet, new(NumberKind.PERCENT, at, length, number.Value, number.Decimals)) : null;
    }

    private static NumberHit? Fraction(Sheet sheet, int at)
    {
        if ((sheet.Has(at, "half") && !sheet.Has(at + 1, "a", "dozen")) || sheet.Has(at, "a", "half") || sheet.Has(at, "one", "half"))
            return WithWhole(sheet, new(NumberKind.FRACTION, at, sheet.Fold(at) == "half" ? 1 : 2, 50));
        var times = NumberWords.At(sheet, at) ?? (sheet.Has(at, "a") ? new(1, 0, 1) : null);
        if (times is not { IsCount: true } count || !sheet.IsFree(at + count.Length))
            return null;
        if (NumberWords.Parts.TryGetValue(sheet.Fold(at + count.Length), out var part) && count.Value * part <= 100)
            return WithWhole(sheet, new(NumberKind.FRACTION, at, count.Length + 1, count.Value * part));
        return OneIn(sheet, at, count);
    }

    /// <summary>"One in three", "1 in 3".</summary>
    private static NumberHit? OneIn(Sheet sheet, int at, NumberAt count)
    {
        var link = at + count.Length;
        var skip = sheet.Has(link, "in") ? 1 : sheet.Has(link, "in", "every") ? 2 : 0;
        if (skip == 0 || NumberWords.At(sheet, link + skip) is not { IsCount: true, Value: >= 2 } whole || sheet.Tokens[link + skip].Year is not null)
            return null;
        if ((whole.Value > LargestSpokenWhole && count.Value != 1) || count.Value > whole.Value)
            return null;
        return new(NumberKind.FRACTION, at, count.Length + skip + whole.Length, 100 * count.Value / whole.Value);
    }

    /// <summary>"3 of 52", "8/281", "eight of the 281 patients", "one relapse among 52".</summary>
    private static NumberHit? Headcount(Sheet sheet, int at)
    {
        if (NumberWords.At(sheet, at) is not { IsCount: true } n)
            return null;
        for (var link = at + n.Length; link < sheet.Count && link <= at + n.Length + MostWordsBetween; link++)
        {
            if (Whole(sheet, link) is { } whole && whole.Value >= n.Value && whole.Value > 0)
                return new(NumberKind.HEADCOUNT, at, whole.Next - at, n.Value, 0, (int)whole.Value);
            if (sheet.Tokens[link].Kind != TokenKind.WORD || sheet.Fold(link) is "and" or "but" or "of" or "in")
                return null;
        }
        return null;
    }

    /// <summary>The N after "of", "out of", "among", "in" or "/".</summary>
    private static NumberHit? Whole(Sheet sheet, int link)
    {
        if (!sheet.IsFree(link) || sheet.Fold(link) is not ("of" or "out" or "among" or "amongst" or "in" or "/"))
            return null;
        var at = link + (sheet.Has(link, "out", "of") ? 2 : 1);
        while (Padded.Contains(sheet.Fold(at)) && at < link + 6)
            at++;
        if (NumberWords.At(sheet, at) is not { IsCount: true } whole || PercentSign(sheet, at + whole.Length) > 0 || sheet.Tokens[at].Year is not null)
            return null;
        var noun = Noun(sheet, at + whole.Length);
        return new(NumberKind.PEOPLE, at, whole.Length + noun, whole.Value);
    }

    /// <summary>The "of 281 patients" that belongs to a share.</summary>
    private static NumberHit WithWhole(Sheet sheet, NumberHit share) =>
        sheet.Fold(share.Next) is "of" or "among" && Whole(sheet, share.Next) is { Value: > 0 } whole
            ? share with { Length = whole.Next - share.From, Of = (int)whole.Value }
            : share;

    private static NumberHit? Counted(Sheet sheet, int at) =>
        NumberWords.At(sheet, at) is { IsCount: true } number && Noun(sheet, at + number.Length) is > 0 and var noun
            ? new(NumberKind.PEOPLE, at, number.Length + noun, number.Value)
            : null;

    private static NumberHit? Bare(Sheet sheet, int at)
    {
        if (NumberWords.At(sheet, at) is not { } number || Math.Abs(number.Value) > 1_000_000_000)
            return null;
        var pronoun = sheet.Fold(at) == "one" && sheet.MeaningAt(at + 1) != UnderstoodAs.MEASURE;
        return pronoun ? null : new(NumberKind.BARE, at, number.Length, number.Value, number.Decimals);
    }

    /// <summary>Tokens up to and with the noun for people, two words between at most: "24 transplanted patients"; 0 when there is none.</summary>
    private static int Noun(Sheet sheet, int from)
    {
        for (var at = from; at < sheet.Count && at < from + 3; at++)
        {
            if (sheet.IsFree(at) && People.Contains(sheet.Fold(at)))
                return Enumerable.Range(from, at - from).All(sheet.IsFree) ? at - from + 1 : 0;
            if (sheet.Tokens[at].Kind == TokenKind.MARK || Stops.Contains(sheet.Fold(at)) || sheet.MeaningAt(at) is not null)
                return 0;
        }
        return 0;
    }

    private static FrozenSet<string> Folded(params string[] words) => words.Select(Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);
}
