using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.OpenApi;

namespace EvidenceApi.Claims.Check;

internal static class ClaimCheckEndpoints
{
    private const int MostAttempts = 3;

    public static void AddClaimCheck(this IServiceCollection services) => services.AddSingleton<ClaimEvidence>();

    public static void MapClaimCheck(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/claims/check", CheckAsync).WithTags("Claims").WithName("checkClaim").WithSummary("Check a claim against the data")
            .WithDescription("Reads a sentence, a text of up to 20,000 characters, or fields, and compares each statement with the data: a verdict, the results that it rests on, what was understood, and what was not. Nothing is confirmed that was not wholly understood. It stores nothing and guesses nothing.")
            .WithMetadata(new BodyExample("""{ "text": "70 % relapse-free at 5 years in HALT-MS" }"""))
            .Accepts<ClaimCheckRequest>("application/json")
            .Produces<ClaimCheckAnswer>();

    private static async Task<IResult> CheckAsync(HttpContext http, ClaimEvidence evidence, EvidenceReader reader, CancellationToken cancellationToken)
    {
        var (request, errors) = await ClaimCheckBody.ReadAsync(http.Request, cancellationToken);
        if (request is null)
            return new ProblemAnswer(context => Problems.InvalidParameterAsync(context, errors));

        // The checker is kept between requests. The results are read with their dataset version; another version than the checker's reads the evidence again.
        // Servers that lag behind each other may differ every time: then it is better tried again later.
        ClaimEvidence.Versioned? stale = null;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var current = await evidence.GetAsync(stale, cancellationToken);
            var claim = request.Check(current.Checker);
            if (await current.ShowAsync(reader, claim.Finding.Matching, cancellationToken) is { } shown)
            {
                var body = ClaimCheckWriter.Write(claim, shown);
                return new JsonAnswer(current.DatasetVersion, body.WrittenMemory) { Lender = body };
            }
            stale = current;
        }
        return new ProblemAnswer(Problems.UnavailableAsync);
    }
}
