using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Golden;

/// <summary>The service over the real seeds and one invented record of a register.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes of it by IAsyncLifetime")]
public sealed class GoldenService : IAsyncLifetime
{
    private readonly HttpClient http = new();

    private Served? served;

    internal TestDatabase Database { get; private set; } = null!;

    internal static JsonObject File(string name) => JsonNode.Parse(System.IO.File.ReadAllText(Path(name)))!.AsObject();

    internal async Task<string> TextAsync(string request)
    {
        using var answer = await http.GetAsync(new Uri(request, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{request} answered {(int)answer.StatusCode}: {body}");
        return body;
    }

    public async ValueTask InitializeAsync()
    {
        Database = await Databases.SeededAsync();
        await Database.ImportedAsync(Path("record"));
        served = await Served.StartAsync(Database);
        http.BaseAddress = served.Address;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (served is not null)
            await served.DisposeAsync();
    }

    private static string Path(string name) => Repository.PathOf("tests", "EvidenceApi.Tests", "Golden", $"{name}.json");
}
