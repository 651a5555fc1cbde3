using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from the claims to their tables. Claims are few and are written again with every load.</summary>
internal static class ClaimTables
{
    public static readonly Table<Dataset>[] All =
    [
        Table<Dataset>.Of("claim", dataset => dataset.Claims,
            ("id", row => row.Id),
            ("source_id", row => row.Source),
            ("kind", row => row.Kind),
            ("paragraph", row => row.Paragraph),
            ("statement", row => row.Statement),
            ("number_value", row => row.Number?.Value),
            ("number_unit", row => row.Number?.Unit),
            ("number_numerator", row => row.Number?.Numerator),
            ("number_denominator", row => row.Number?.Denominator),
            ("number_printed", row => row.Number?.Printed),
            ("study_id", row => row.Study),
            ("measure_id", row => row.Measure),
            ("population", row => row.Population),
            ("months", row => row.Months),
            ("time", row => row.Time),
            ("verdict", row => row.Verdict),
            ("reason", row => row.Reason),
            ("differs", row => row.DiffersIn.Count > 0),
            ("differs_in", row => row.DiffersIn.Select(code => code.ToString()).ToArray())),
        Table<Dataset>.Of("claim_evidence", EvidenceOf,
            ("claim_id", row => row.Claim),
            ("position", row => row.Position),
            ("result_id", row => row.Result),
            ("comparison_id", row => row.Comparison),
            ("status_observation_id", row => row.Observation)),
    ];

    private static IEnumerable<Evidence> EvidenceOf(Dataset dataset)
    {
        var results = dataset.Studies
            .SelectMany(study => study.Outcomes.SelectMany(outcome => outcome.Results.Select(result => PartId.Of(study, outcome, result.Id))))
            .ToHashSet();
        return dataset.Claims.SelectMany(claim => claim.Results
            .Select((id, position) => results.Contains(id)
                ? new Evidence(claim.Id, position) { Result = id }
                : new Evidence(claim.Id, position) { Comparison = id })
            .Concat(claim.Observations.Select((id, index) => new Evidence(claim.Id, claim.Results.Count + index) { Observation = id })));
    }

    // One of the three ids is given.
    private sealed record Evidence(string Claim, int Position)
    {
        public string? Result { get; init; }

        public string? Comparison { get; init; }

        public string? Observation { get; init; }
    }
}
