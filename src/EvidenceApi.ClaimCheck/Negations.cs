using EvidenceApi.Model;
using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Reads "no", "none", "not", "without", "free of" before a measure word. With a share, "80 % had no relapse" names the measure of those who stayed free;
/// without one, "no deaths" is zero deaths. A negation that belongs to nothing makes the claim unclear.
/// </summary>
internal static class Negations
{
    private const int FarthestBack = 9;

    private static readonly FrozenSet<string> Zeros = ["no", "none", "nobody", "nil"];

    private static readonly FrozenSet<string> Others =
        new[] { "not", "without", "never", "free", "avoided", "avoid", "escaped", "spared", "neither", "nor", "cannot", "false", "untrue", "wrong" }
            .Select(Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The measures that each measure word means, and whether the claim's number is a zero in words.</summary>
    public static (IReadOnlyList<IReadOnlyList<string>> Measures, bool Zero) Apply(Sheet sheet, IReadOnlyList<MeasureHit> hits, bool hasShare)
    {
        var zero = false;
        var measures = new List<IReadOnlyList<string>>();
        foreach (var hit in hits)
        {
            var negator = Before(sheet, hit.From);
            var isZero = negator is { } at && IsZero(sheet, at);
            zero |= isZero && !hasShare;
            measures.Add(negator is { } place ? Negated(sheet, place, hit, isZero && !hasShare) : hit.Ids);
        }
        return (Known(measures), zero || TakeLoneZero(sheet, hasShare, hits.Count));
    }

    /// <summary>Says that a negation is left which nothing was understood of.</summary>
    public static void Report(Sheet sheet)
    {
        for (var at = 0; at < sheet.Count; at++)
        {
            if (sheet.IsFree(at) && IsNegator(sheet, at))
                sheet.AddUnclear($"a negation (\"{sheet.Tokens[at].Text}\")");
        }
    }

    private static List<IReadOnlyList<string>> Known(List<IReadOnlyList<string>> measures) => [.. measures.Where(ids => ids.Count > 0)];

    private static IReadOnlyList<string> Negated(Sheet sheet, int negator, MeasureHit hit, bool zero)
    {
        var ids = zero ? hit.Ids : Complements.Of(hit.Ids);
        if (ids.Count == 0)
        {
            sheet.AddUnclear($"a negation (\"{sheet.Slice(negator, hit.From + hit.Length - negator)}\")");
            return hit.Ids;
        }
        if (sheet.IsFree(negator))
            sheet.Take(negator, Length(sheet, negator), UnderstoodAs.NEGATION, zero ? "0" : string.Join(", ", ids));
        return ids;
    }

    private static int? Before(Sheet sheet, int measure)
    {
        for (var at = measure - 1; at >= 0 && at >= measure - FarthestBack; at--)
        {
            if (IsNegator(sheet, at) && (sheet.IsFree(at) || sheet.MeaningAt(at) == UnderstoodAs.NEGATION))
                return sheet.Fold(at) == "single" ? at - 2 : at;
            if (!MayStandBetween(sheet, at))
                return null;
        }
        return null;
    }

    private static bool MayStandBetween(Sheet sheet, int at) => sheet.MeaningAt(at) switch
    {
        UnderstoodAs.MEASURE => sheet.Fold(at + 1) is "or" or "nor" or "and",
        null => sheet.Fold(at) == "%" || (sheet.Tokens[at].Kind != TokenKind.MARK && IsFiller(sheet, at)),
        _ => true,
    };

    private static bool IsFiller(Sheet sheet, int at) => sheet.Fold(at) is not ("but" or "while" or "although")
        && (Padding.Contains(sheet.Fold(at)) || NumberReader.IsPeople(sheet.Fold(at)) || NumberWords.At(sheet, at) is not null);

    private static bool IsNegator(Sheet sheet, int at) =>
        Zeros.Contains(sheet.Fold(at)) || Others.Contains(sheet.Fold(at)) || sheet.Fold(at).EndsWith("n't", StringComparison.Ordinal);

    private static bool IsZero(Sheet sheet, int at) => Zeros.Contains(sheet.Fold(at)) || IsNotOne(sheet, at);

    private static bool IsNotOne(Sheet sheet, int at) => sheet.Fold(at) == "not"
        && (sheet.Fold(at + 1) == "one" || (sheet.Fold(at + 1) == "a" && sheet.Fold(at + 2) == "single"));

    private static int Length(Sheet sheet, int at) =>
        sheet.Has(at, "not", "a", "single") ? 3 : sheet.Has(at, "no", "one") || sheet.Has(at, "not", "one") ? 2 : 1;

    /// <summary>"Deaths: none", "nobody": a zero that stands behind its measure.</summary>
    private static bool TakeLoneZero(Sheet sheet, bool hasShare, int measures)
    {
        if (hasShare || measures == 0)
            return false;
        for (var at = 0; at < sheet.Count; at++)
        {
            if (!sheet.IsFree(at) || sheet.Fold(at) is not ("none" or "nobody" or "nil"))
                continue;
            sheet.Take(at, 1, UnderstoodAs.NUMBER, "0");
            return true;
        }
        return false;
    }
}
