using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Pictures;
using EvidenceApi.OpenApi;
using EvidenceApi.Syntheses.Exports;
using EvidenceApi.Syntheses.Overview;

namespace EvidenceApi.Syntheses;

internal static class SynthesesEndpoints
{
    public static readonly BodyExample Example = new("""{ "effectMeasure": "RISK_RATIO", "rows": [{ "id": "A", "events": 4, "total": 123, "referenceEvents": 11, "referenceTotal": 139 }, { "id": "B", "events": 6, "total": 306, "referenceEvents": 29, "referenceTotal": 303 }] }""");

    public static void AddSyntheses(this IServiceCollection services)
    {
        services.AddSingleton<MeasureEvidenceReader>();
        services.AddSingleton<SynthesisFinder>();
        services.AddSingleton<OverviewReader>();
    }

    public static void MapSyntheses(this IEndpointRouteBuilder routes)
    {
        var syntheses = routes.MapGroup("/syntheses").WithTags("Syntheses");
        syntheses.MapGet("", Get).WithName("getSynthesis").WithSummary("A pooled estimate of one measure with its working, or the reason for its absence")
            .WithDescription("One number a study, each person once, like with like; every other number is listed with the reasons that keep it out. What the request leaves open is chosen and named. A refusal is an ordinary response that says what is missing.")
            .Produces<SynthesisOfStudies>().WithFormats(Format.Json, Format.Csv);
        syntheses.MapPost("", PostAsync).WithName("synthesize").WithSummary("Pool rows of your own")
            .WithDescription("The same engine over up to 1,000 studies of the caller's own. They are stored nowhere. Shares are between 0 and 1; each row is one set of members, such as events and total, and for two arms referenceEvents and referenceTotal beside them.")
            .WithMetadata(Example)
            .Accepts<SynthesisRequest>("application/json")
            .Produces<SynthesisOfStudies>();
        syntheses.MapPictures();
        syntheses.MapExports();
        routes.MapOverview();
    }

    private static async Task<IResult> PostAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var (request, errors) = await SynthesisBody.ReadAsync(http.Request, cancellationToken);
        return request is null ? Problems.InvalidParameter(errors) : new JsonAnswer(null, SynthesisJson.Of(SynthesisBuilder.OfRequest(request)));
    }

    private static async Task<IResult> Get(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var (synthesis, errors) = await finder.FindAsync(filter, choices, PictureLink.Query(http), cancellationToken);
        if (synthesis is null)
            return Problems.InvalidParameter(errors);
        return http.ChosenFormat() == Format.Csv
            ? new BodyAnswer(synthesis.DatasetVersion, Format.Csv, SynthesisTable.Of(synthesis)) { FileName = "synthesis" }
            : new JsonAnswer(synthesis.DatasetVersion, SynthesisJson.Of(synthesis));
    }
}
