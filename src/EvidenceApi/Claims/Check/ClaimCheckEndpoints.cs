using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.ClaimCheck;
using EvidenceApi.OpenApi;

namespace EvidenceApi.Claims.Check;

internal static class ClaimCheckEndpoints
{
    private const int MostAttempts = 3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void AddClaimCheck(this IServiceCollection services) => services.AddSingleton<ClaimEvidence>();

    public static void MapClaimCheck(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/claims/check", CheckAsync).WithTags("Claims").WithName("checkClaim").WithSummary("Check a claim against the data")
            .WithDescription("Understands a sentence as journalists write it, or fields, and answers with a verdict, the results that it rests on, what was understood, and what was not. It stores nothing and guesses nothing.")
            .WithMetadata(new BodyExample("""{ "text": "70 % relapse-free at 5 years in HALT-MS" }"""))
            .Accepts<ClaimCheckRequest>("application/json")
            .Produces<ClaimCheckAnswer>();

    private static async Task<IResult> CheckAsync(HttpContext http, ClaimEvidence evidence, EvidenceReader reader, CancellationToken cancellationToken)
    {
        var (request, errors) = await ClaimCheckBody.ReadAsync(http.Request, cancellationToken);
        if (request is null)
            return new ProblemAnswer(context => Problems.InvalidParameterAsync(context, errors));

        // The evidence is held between requests. Its results are read with their dataset version; another version than the held one begins anew. Servers
        // that lag behind each other may differ every time: then it is better tried again later.
        ClaimEvidence.Held? stale = null;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var held = await evidence.GetAsync(stale, cancellationToken);
            var reading = request.Read(held.Lexicon);
            var finding = ClaimChecker.Check(reading, held.Candidates, held.Lexicon);
            var matching = new DynamicParameters();
            matching.Add("Ids", finding.Matching.ToArray());
            using var row = await reader.DocumentAsync(ClaimCheckSql.Matching, matching, cancellationToken);
            if (row.DatasetVersion == held.DatasetVersion)
                return new JsonAnswer(row.DatasetVersion, Body(reading, finding, JsonNode.Parse(row.Json.Span) ?? new JsonObject()));
            stale = held;
        }
        return new ProblemAnswer(Problems.UnavailableAsync);
    }

    private static byte[] Body(ClaimReading reading, ClaimFinding finding, JsonNode matching) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["verdict"] = finding.Verdict.ToString(),
        ["why"] = finding.Why,
        ["understood"] = JsonSerializer.SerializeToNode(ClaimUnderstanding.Of(reading), Json),
        ["notUnderstood"] = JsonSerializer.SerializeToNode(reading.NotUnderstood, Json),
        ["unclear"] = JsonSerializer.SerializeToNode(reading.Unclear, Json),
        ["results"] = matching["results"]?.DeepClone(),
        ["comparisons"] = matching["comparisons"]?.DeepClone(),
    }, Json);
}
