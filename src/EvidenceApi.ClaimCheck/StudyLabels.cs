using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>What the service's own sentences repeat of a study, by kind and folded words.</summary>
internal static class StudyLabels
{
    public static FrozenDictionary<string, string> Of(StudyEvidence study)
    {
        List<(string Kind, string? Text, string Value)> labels =
        [
            .. study.Populations.Select(population => ("population", (string?)population.Label, population.Id)),
            .. study.Arms.Select(arm => ("arm", (string?)arm.Label, arm.Id)), .. study.Reports.Select(report => ("journal", report.Journal, report.Journal ?? "")),
        ];
        foreach (var row in study.Rows)
        {
            labels.Add(("outcome", row.OutcomeTitle, row.Outcome));
            labels.Add(("category", row.Category, row.Category ?? ""));
            labels.Add(("time", row.Time, row.Time ?? ""));
            labels.Add(("sign", row.Sign, row.Sign ?? ""));
            labels.Add(("spread", row.Spread, row.Spread ?? ""));
            labels.Add(("publisher", row.Publisher, row.Publisher ?? ""));
            labels.Add(("journal", row.Publisher, row.Publisher ?? ""));
            if (row.Counted.Contains(' ', StringComparison.Ordinal))
                labels.Add(("unit", row.Counted, row.Counted));
        }
        return labels.Select(label => (Words: string.Join(' ', ClaimText.Words(label.Text ?? "")), Label: label)).Where(item => item.Words.Length > 0)
            .DistinctBy(item => (item.Label.Kind, item.Words))
            .ToFrozenDictionary(item => $"{item.Label.Kind}:{item.Words}", item => item.Label.Value, StringComparer.Ordinal);
    }
}
