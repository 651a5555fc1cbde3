using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http.Fuzz;

/// <summary>
/// Requests made at random from openapi.yaml: none returns 5xx, a status or a kind of body that the contract does not list, or with anything of the inside of
/// the service. <c>EVIDENCE_FUZZ=10000</c> sends more of them, <c>EVIDENCE_FUZZ_SEED</c> others.
/// </summary>
public sealed partial class FuzzTests(RunningService service, ITestOutputHelper output) : IClassFixture<RunningService>
{
    private const int AtOnce = 4;

    private const double LeastValid = 0.6;

    private const long MostGrowth = 48 << 20;

    private static readonly int Requests = Setting("EVIDENCE_FUZZ", TestSize.Of(usual: 300, full: 10_000));

    private static readonly int Seed = Setting("EVIDENCE_FUZZ_SEED", 20261129);

    private readonly ConcurrentBag<string> faults = [];

    private readonly ConcurrentBag<string> refused = [];

    private readonly ConcurrentDictionary<int, int> statuses = [];

    [Fact]
    public async Task Whatever_is_asked_the_contract_holds_and_nothing_leaks()
    {
        var maker = new RequestMaker(new Random(Seed), Contract.Read(), await KnownValues.ReadAsync(service));
        var requests = Enumerable.Range(0, Requests).Select(_ => maker.Make()).ToList();
        await SendAsync(requests.Take(Requests / 4)); // response cache and plans are filled first
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await SendAsync(requests.Skip(Requests / 4));
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;

        var valid = statuses.Where(status => status.Key is >= 200 and < 400).Sum(status => status.Value);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {Seed}: {Requests} requests, {valid} valid, memory {growth >> 10} KiB more; {string.Join(", ", statuses.OrderBy(item => item.Key).Select(item => $"{item.Key}: {item.Value}"))}"));
        Assert.True(faults.IsEmpty, $"seed {Seed}, {faults.Count} of {Requests}:\n{string.Join('\n', faults.Take(20))}");
        Assert.True(valid >= LeastValid * Requests, $"only {valid} of {Requests} were valid; refused were\n{string.Join('\n', refused.Take(20))}");
        Assert.True(growth < MostGrowth, $"the memory grew by {growth} bytes");
    }

    private Task SendAsync(IEnumerable<MadeRequest> requests) =>
        Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (made, cancellationToken) =>
        {
            using var request = new HttpRequestMessage(new HttpMethod(made.Method), new Uri($"{service.Http.BaseAddress!.GetLeftPart(UriPartial.Authority)}{made.Target}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
            if (made.Accept is not null)
                request.Headers.TryAddWithoutValidation("Accept", made.Accept);
            if (made.Body is not null)
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(made.Body));
                request.Content.Headers.TryAddWithoutValidation("Content-Type", made.ContentType);
            }
            using var answer = await service.Http.SendAsync(request, cancellationToken);
            var body = await answer.Content.ReadAsStringAsync(cancellationToken);
            statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, count) => count + 1);
            if ((int)answer.StatusCode == 400 && !made.IsOdd)
                refused.Add($"{made} -> {body}");
            if (FaultOf(made, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, body) is { } fault)
                faults.Add($"{fault}: {made} -> {(int)answer.StatusCode} {answer.Content.Headers.ContentType} {(body.Length > 300 ? body[..300] : body)}");
        });

    private static string? FaultOf(MadeRequest made, int status, string? type, string body)
    {
        if (status >= 500)
            return "a fault of the service";
        if (HasEscapedNul(made)) // the web server refuses it before it is a request (docs/api-design.md)
            return status == 400 && body.Length == 0 ? null : "an escaped NUL that was not refused";
        if (Inside().IsMatch(body) || (status >= 400 && OfProblems().IsMatch(body)))
            return "shows the inside";
        if (made.Method == "HEAD" || status is 204 or 304 or 308)
            return body.Length == 0 ? null : "a body where none belongs";
        if (status >= 400 && (type != "application/problem+json" || JsonNode.Parse(body) is not JsonObject problem || problem["title"] is null || problem["status"]?.GetValue<int>() != status))
            return "a bare body";
        if (made.Method != made.Operation.Method)
            return null;
        return made.Operation.Answers.TryGetValue(status, out var types) || (status >= 400 && made.Operation.Answers.TryGetValue(Contract.AnyOther, out types)) ? (types.Contains(type) ? null : "a media type that the contract does not list")
            : status == 404 && made.IsOdd && made.Operation.Path.Contains('{', StringComparison.Ordinal) ? null // the path of another operation, or of none
            : "a status that the contract does not list";
    }

    private static bool HasEscapedNul(MadeRequest made) => made.Target.Split('?')[0].Contains("%00", StringComparison.Ordinal);

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    [GeneratedRegex(@"Npgsql|StackTrace|\bat (EvidenceApi|System|Microsoft)\.|Password=|/src/EvidenceApi|PostgresException|SQLSTATE|Unhandled exception")]
    private static partial Regex Inside();

    [GeneratedRegex(@"\bselect .* from\b|Exception\b|\b(System|Microsoft)\.[A-Z]\w+", RegexOptions.IgnoreCase)]
    private static partial Regex OfProblems();
}
