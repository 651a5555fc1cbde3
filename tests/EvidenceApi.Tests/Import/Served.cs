using System.Text.Json.Nodes;
using EvidenceApi.Database;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceApi.Tests.Import;

/// <summary>The service on a real socket over a database that a test has filled.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication app;

    private Served(WebApplication app) => (this.app, Http) = (app, new HttpClient { BaseAddress = new Uri(app.Urls.First()) });

    public HttpClient Http { get; }

    public Uri Address => new(app.Urls.First());

    public static async Task<Served> StartAsync(TestDatabase database, params string[] settings)
    {
        var app = EvidenceService.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Critical", .. NoLimits.Settings, .. settings], database.Reader);
        await app.StartAsync();
        return new Served(app);
    }

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Waits until the service knows which dataset version is current, which it does soon after it began; before that no client can listen.</summary>
    public async Task KnowsVersionAsync()
    {
        for (var end = DateTime.UtcNow + Patience; Service<DatasetVersions>().Current is null; await Task.Delay(10))
            Assert.True(DateTime.UtcNow < end, "no version is known");
    }

    /// <summary>Ends the service as its operator does.</summary>
    public Task StopAsync() => app.StopAsync();

    public async Task<JsonNode> GetAsync(string url)
    {
        using var answer = await Http.GetAsync(new Uri(url, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{url} answered {(int)answer.StatusCode}: {body}");
        return JsonNode.Parse(body)!;
    }

    public async Task<int> StatusAsync(string url)
    {
        using var answer = await Http.GetAsync(new Uri(url, UriKind.Relative));
        return (int)answer.StatusCode;
    }

    /// <summary>A response as it is, also a redirect.</summary>
    public async Task<(int Status, string? Location, JsonNode? Body)> AnswerAsync(string url)
    {
        using var direct = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Http.BaseAddress };
        using var answer = await direct.GetAsync(new Uri(url, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, answer.Headers.Location?.OriginalString, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    /// <summary>Body and tag of a response; waits for another tag than the known one, because a running service learns of a version with a delay.</summary>
    public async Task<(string Body, string Tag)> TaggedAsync(string url, string? unlike = null)
    {
        for (var watch = System.Diagnostics.Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            using var answer = await Http.GetAsync(new Uri(url, UriKind.Relative));
            var tag = $"{answer.Headers.ETag}";
            if (tag != unlike || watch.Elapsed > Patience)
                return (await answer.Content.ReadAsStringAsync(), tag);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
