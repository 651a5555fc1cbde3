using System.Text.Json;
using System.Text.Json.Serialization;
using EvidenceApi.Claims.Check;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>The checker over the evidence of the seeds, as the service reads it from the database.</summary>
public sealed class SeededChecker : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Lazy<Task<KnownEvidence>> Seeded = new(ReadAsync);

    internal KnownEvidence Evidence { get; private set; } = new();

    internal ClaimChecker Checker { get; private set; } = new(new());

    public async ValueTask InitializeAsync()
    {
        Evidence = await Seeded.Value;
        Checker = new(Evidence);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Verdict Verdict(string text) => Checker.Check(text).Finding.Verdict;

    private static async Task<KnownEvidence> ReadAsync()
    {
        var database = await Databases.SeededAsync();
        var document = await database.AskAsync<string>($"select answer.document from ({ClaimCheckSql.Evidence}) as answer");
        return JsonSerializer.Deserialize<KnownEvidence>(document, Json)!;
    }
}
