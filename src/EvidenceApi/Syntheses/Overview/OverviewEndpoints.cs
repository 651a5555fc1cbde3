using EvidenceApi.Http;

namespace EvidenceApi.Syntheses.Overview;

internal static class OverviewEndpoints
{
    public static void MapOverview(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/overview", Get).WithTags("Syntheses").WithName("getOverview").WithSummary("Benefits and harms side by side, for each course of disease and intervention")
            .WithDescription("Of each measure a pooled estimate, else the best single number, else what is missing; with open trials and what bodies recommend. Certainty is only what a source states.")
            .Produces<Contract.Overview>();

    private static async Task<IResult> Get([AsParameters] OverviewFilter filter, OverviewReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(filter, cancellationToken) is { } overview ? new JsonAnswer(overview.DatasetVersion, OverviewReader.Json(overview)) : new ProblemAnswer(Problems.UnavailableAsync);
}
