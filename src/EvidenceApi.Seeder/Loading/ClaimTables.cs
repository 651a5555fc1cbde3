using EvidenceApi.Model;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from the claims to their tables. Claims are few and are written anew with every load.</summary>
internal static class ClaimTables
{
    public static readonly Table<Dataset>[] All =
    [
        new("claim",
            """
            id source_id kind paragraph statement number_value number_unit number_numerator number_denominator number_printed study_id measure_id
            population months time verdict reason differs
            """,
            dataset => dataset.Claims.Select(claim => Row(
                claim.Id, claim.Source, claim.Kind, claim.Paragraph, claim.Statement, claim.Number?.Value, claim.Number?.Unit, claim.Number?.Numerator,
                claim.Number?.Denominator, claim.Number?.Printed, claim.Study, claim.Measure, claim.Population, claim.Months, claim.Time, claim.Verdict,
                claim.Reason, claim.Differs))),
        new("claim_evidence", "claim_id position result_id comparison_id status_observation_id", Evidence),
    ];

    private static IEnumerable<object?[]> Evidence(Dataset dataset)
    {
        var results = dataset.Studies
            .SelectMany(study => study.Outcomes.SelectMany(outcome => outcome.Results.Select(result => PartId.Of(study, outcome, result.Id))))
            .ToHashSet();
        return dataset.Claims.SelectMany(claim => claim.Results
            .Select(id => results.Contains(id) ? Evidence(result: id) : Evidence(comparison: id))
            .Concat(claim.Observations.Select(id => Evidence(observation: id)))
            .Index()
            .Select(evidence => Row([claim.Id, evidence.Index, .. evidence.Item])));
    }

    private static string?[] Evidence(string? result = null, string? comparison = null, string? observation = null) => [result, comparison, observation];
}
