using System.Text.Json;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses.Overview;

internal static class OverviewEndpoints
{
    private static readonly Phenotype?[] UsualCourses = [null, Phenotype.RELAPSING, Phenotype.PROGRESSIVE];

    private static readonly InterventionType[] UsualInterventions = [InterventionType.AHSCT, InterventionType.MESENCHYMAL_STEM_CELLS];

    public static void MapOverview(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/overview", Get).WithTags("Syntheses").WithName("getOverview").WithSummary("Benefits and harms side by side, for each course of disease and intervention")
            .WithDescription("Of each measure a pooled estimate, else the best single number, else what is missing; with open trials and what bodies recommend. Certainty is only what a source states.")
            .Produces<Contract.Overview>();

    private static async Task<IResult> Get([AsParameters] OverviewFilter filter, MeasureEvidenceReader evidence, EvidenceReader reader, CancellationToken cancellationToken)
    {
        var measures = new Dictionary<string, MeasureEvidence>(StringComparer.Ordinal);
        foreach (var measure in OverviewBuilder.Benefits.Concat(OverviewBuilder.Harms))
            if (await evidence.ReadAsync(measure, cancellationToken) is { } found)
                measures[measure] = found;
        var entries = new List<OverviewEntry>();
        foreach (var course in filter.Phenotype is { Length: > 0 } asked ? [.. asked.Select(one => (Phenotype?)one)] : UsualCourses)
            foreach (var intervention in filter.Intervention is { Length: > 0 } given ? given : UsualInterventions)
                entries.Add(await EntryAsync(course, intervention, measures, reader, cancellationToken));
        if (measures.Values.Select(one => one.Measure.DatasetVersion).Distinct().Take(2).ToList() is not [var version])
            return new ProblemAnswer(Problems.UnavailableAsync); // a load came between the measures, or there was none yet
        var overview = new Contract.Overview { Items = entries, DatasetVersion = version };
        return new JsonAnswer(version, JsonSerializer.SerializeToUtf8Bytes(overview, SynthesisJson.Options));
    }

    private static async Task<OverviewEntry> EntryAsync(
        Phenotype? course, InterventionType intervention, Dictionary<string, MeasureEvidence> measures, EvidenceReader reader, CancellationToken cancellationToken)
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
