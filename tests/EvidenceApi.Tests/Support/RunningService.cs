using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace EvidenceApi.Tests.Support;

/// <summary>
/// The service on a real socket, over a database that holds the seeds, reached as the select-only login. All tests of a run share one, because they only read; a test that
/// changes rows has one apart.
/// </summary>
public sealed class RunningService : IAsyncLifetime
{
    private static readonly Lazy<Task<RunningService>> Shared = new(ApartAsync);

    private WebApplication? app;

    internal TestDatabase Database { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>A service over a database of its own, which the test ends.</summary>
    public static async Task<RunningService> ApartAsync()
    {
        var database = await Databases.SeededAsync();
        var app = EvidenceService.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Critical", .. NoLimits.Settings], database.Reader);
        await app.StartAsync();
        return new RunningService { app = app, Database = database, Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) } };
    }

    public async ValueTask InitializeAsync()
    {
        var shared = await Shared.Value;
        (Database, Http) = (shared.Database.ForReading(), shared.Http);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is null)
            return; // the shared one goes with the process
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>The JSON of a successful response.</summary>
    public async Task<JsonNode> GetAsync(string url)
    {
        using var answer = await Http.GetAsync(new Uri(url, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{url} answered {(int)answer.StatusCode}: {body}");
        Assert.Equal(new MediaTypeHeaderValue("application/json"), answer.Content.Headers.ContentType);
        return JsonNode.Parse(body)!;
    }

    /// <summary>The wholes of the items of a list, in its order.</summary>
    public async Task<IReadOnlyList<JsonNode>> WholesAsync(string url)
    {
        var depth = url.Contains("includeUnverified=true", StringComparison.Ordinal) ? "?includeUnverified=true" : "";
        var wholes = new List<JsonNode>();
        foreach (var item in await ListAsync(url))
            wholes.Add(await GetAsync($"{item["links"]!["self"]}{depth}"));
        return wholes;
    }

    /// <summary>The items of a list, all pages of it.</summary>
    public async Task<IReadOnlyList<JsonNode>> ListAsync(string url)
    {
        var items = new List<JsonNode>();
        for (string? next = url; next is not null;)
        {
            var page = await GetAsync(next);
            items.AddRange(page["items"]!.AsArray()!);
            next = page["next"]?.GetValue<string>();
        }
        return items;
    }

    /// <summary>The problem of a bad request, and its status.</summary>
    public async Task<(int Status, JsonNode Problem)> RefuseAsync(HttpRequestMessage request)
    {
        using var answer = await Http.SendAsync(request);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    public Task<(int Status, JsonNode Problem)> RefuseAsync(string url) => RefuseAsync(new HttpRequestMessage(HttpMethod.Get, url));
}
