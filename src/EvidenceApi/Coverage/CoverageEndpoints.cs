using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Coverage;

internal static class CoverageEndpoints
{
    public static void MapCoverage(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/coverage", Get).WithTags("Coverage").WithName("getCoverage")
            .WithSummary("Which sources were searched, when and how, what belongs into this dataset, and how many studies are known and not curated")
            .Produces<CoverageOfDataset>();

    private static async Task<IResult> Get(EvidenceReader reader, CancellationToken cancellationToken)
    {
        var rows = await reader.ManyAsync(CoverageSql.All, null, CoverageRows.ReadAsync, cancellationToken);
        return JsonAnswer.Of(rows.Counts.DatasetVersion, rows.Served(), ServedJson.Default.CoverageOfDataset);
    }
}
