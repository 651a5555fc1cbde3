using System.Text.Json;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses.Overview;

/// <summary>Reads what is known at a glance.</summary>
internal sealed class OverviewReader(MeasureEvidenceReader evidence, EvidenceReader reader)
{
    private static readonly Phenotype?[] UsualCourses = [null, Phenotype.RELAPSING, Phenotype.PROGRESSIVE];

    private static readonly InterventionType[] UsualInterventions = [InterventionType.AHSCT, InterventionType.MESENCHYMAL_STEM_CELLS];

    public static byte[] Json(Contract.Overview overview) => JsonSerializer.SerializeToUtf8Bytes(overview, SynthesisJson.Options);

    /// <summary>Null where a load came between the measures, or there was none yet.</summary>
    public async Task<Contract.Overview?> ReadAsync(OverviewFilter filter, CancellationToken cancellationToken)
    {
        var measures = new Dictionary<string, MeasureEvidence>(StringComparer.Ordinal);
        foreach (var measure in OverviewBuilder.Benefits.Concat(OverviewBuilder.Harms))
            if (await evidence.ReadAsync(measure, cancellationToken) is { } found)
                measures[measure] = found;
        var entries = new List<OverviewEntry>();
        foreach (var course in filter.Phenotype is { Length: > 0 } asked ? [.. asked.Select(one => (Phenotype?)one)] : UsualCourses)
            foreach (var intervention in filter.Intervention is { Length: > 0 } given ? given : UsualInterventions)
                entries.Add(await EntryAsync(course, intervention, measures, cancellationToken));
        return measures.Values.Select(one => one.Measure.DatasetVersion).Distinct().Take(2).ToList() is [var version] ? new Contract.Overview { Items = entries, DatasetVersion = version } : null;
    }

    private async Task<OverviewEntry> EntryAsync(
        Phenotype? course, InterventionType intervention, Dictionary<string, MeasureEvidence> measures, CancellationToken cancellationToken)
    {
        var builder = new OverviewBuilder(course, intervention);
        var arguments = new { Phenotype = course?.ToString(), Intervention = intervention.ToString() };
        IReadOnlyList<OverviewOutcome> Outcomes(IEnumerable<string> ids) => [.. ids.Where(measures.ContainsKey).Select(id => builder.Of(measures[id]))];
        return new OverviewEntry
        {
            Phenotype = course,
            Intervention = intervention,
            Benefits = Outcomes(OverviewBuilder.Benefits),
            Harms = Outcomes(OverviewBuilder.Harms),
            OpenTrials = new OpenTrials(
                await reader.ReadAsync(connection => connection.ExecuteScalarAsync<int>(new CommandDefinition(OverviewSql.OpenTrials, arguments, cancellationToken: cancellationToken)), cancellationToken),
                $"/v1/trials?status=RECRUITING&status=NOT_YET_RECRUITING&status=ENROLLING_BY_INVITATION&intervention={intervention}{(course is { } only ? $"&phenotype={only}" : "")}"),
            Recommendations = [.. await reader.ReadAsync(connection => connection.QueryAsync<OverviewRecommendation>(new CommandDefinition(OverviewSql.Recommendations, arguments, cancellationToken: cancellationToken)), cancellationToken)],
        };
    }
}
