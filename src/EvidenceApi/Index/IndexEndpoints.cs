using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Index;

internal static class IndexEndpoints
{
    public static void MapIndex(this IEndpointRouteBuilder routes) =>
        routes.MapGet("", Get).WithTags("Index").WithName("getIndex").WithSummary("What this service holds: dataset version, date, licence, counts and links")
            .Produces<ServiceIndex>();

    private static async Task<IResult> Get(EvidenceReader reader, CancellationToken cancellationToken)
    {
        var row = await reader.OneAsync<IndexRow>(IndexSql.One, cancellationToken);
        return JsonAnswer.Of(row.DatasetVersion, row.Served(), ServedJson.Default.ServiceIndex);
    }
}
