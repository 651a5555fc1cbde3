using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads the arm of the study at hand from a word that only this arm's label or treatment has: "sham", "intrathecal".</summary>
internal static class ArmLabelReader
{
    /// <summary>Labels of the arm that the claim names; empty when it names none, or several.</summary>
    public static IReadOnlyList<string> Read(Sheet sheet, IReadOnlyList<string> studies, LexiconIndex index)
    {
        if (studies is not [var id] || !index.Studies.TryGetValue(id, out var study) || study.Arms.Count < 2)
            return [];
        var words = study.Arms.DistinctBy(arm => arm.Label).ToDictionary(arm => arm.Label, Words, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < sheet.Count; at++)
        {
            var arms = sheet.IsLeftOver(at) ? words.Where(arm => arm.Value.Contains(sheet.Fold(at))).Select(arm => arm.Key).ToList() : [];
            if (arms is not [var label])
                continue;
            sheet.Take(at, 1, UnderstoodAs.ARM, label);
            found.Add(label);
        }
        return found.Count == 1 ? [.. found] : [];
    }

    private static FrozenSet<string> Words(ArmEntry arm) =>
        arm.Given.Append(arm.Label).SelectMany(ClaimText.Words).Where(word => !Padding.Contains(word)).ToFrozenSet(StringComparer.Ordinal);
}
