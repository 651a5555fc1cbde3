using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Years that tell studies of one author or place apart.</summary>
internal static class Years
{
    private static readonly FrozenSet<string> Between = ["et", "al", ".", ",", "(", "and", "colleague", "in", "team", "study",
        "paper", "trial", "cohort"];

    /// <summary>The token of the year that belongs to an author: "Burt 2015", "Burt et al. (2015)"; null when none follows.</summary>
    public static int? After(Sheet sheet, int author)
    {
        for (var at = author + 1; at < sheet.Count && at <= author + 7; at++)
        {
            if (sheet.IsFree(at) && sheet.Tokens[at].Year is not null)
                return at;
            if (!Between.Contains(sheet.Fold(at)) || !sheet.IsFree(at))
                return null;
        }
        return null;
    }

    /// <summary>The studies of the year that stands with the name; without one, of a year anywhere in the claim if that leaves any, else all.</summary>
    public static IReadOnlyList<string> Narrow(Sheet sheet, LexiconIndex index, IReadOnlyList<string> ids, int? year)
    {
        if (year is { } at)
            return Of(index, ids, sheet.Tokens[at].Year);
        foreach (var other in Enumerable.Range(0, sheet.Count).Where(i => sheet.IsFree(i) && sheet.Tokens[i].Year is not null && sheet.Fold(i + 1) != "%"))
        {
            var fitting = Of(index, ids, sheet.Tokens[other].Year);
            if (fitting.Count == 0)
                continue;
            sheet.Take(other, 1, UnderstoodAs.STUDY, string.Join(", ", fitting));
            return fitting;
        }
        return ids;
    }

    private static IReadOnlyList<string> Of(LexiconIndex index, IReadOnlyList<string> ids, int? year) =>
        [.. ids.Where(id => year is { } known && LexiconIndex.YearsOf(index.Studies[id]).Contains(known))];
}
