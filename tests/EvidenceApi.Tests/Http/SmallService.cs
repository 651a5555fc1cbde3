using System.Globalization;
using System.Net;
using EvidenceApi.Database;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceApi.Tests.Http;

/// <summary>The service over a small dataset of its own, which a test may load again with another title of its one study.</summary>
internal sealed class SmallService : IAsyncDisposable
{
    private const string Title = "title: Cells against drugs";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string Seed = File.ReadAllText(Repository.PathOf("tests", "EvidenceApi.Tests", "Seeds", "Fixture", "trial.yaml"));

    private static readonly Lazy<Task<SmallService>> Shared = new(() => StartAsync());

    private readonly SeedFolder seeds = SeedFolder.Valid();
    private WebApplication? app;

    private SmallService(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public IServiceProvider Services => app!.Services;

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static Task<SmallService> StartAsync(params string[] settings) => StartAsync(connection => connection, settings);

    /// <summary>One for all tests that load nothing and set nothing. It goes with the process.</summary>
    public static Task<SmallService> SharedAsync() => Shared.Value;

    public static async Task<SmallService> StartAsync(Func<string, string> connection, params string[] settings)
    {
        var service = new SmallService(await Databases.SmallAsync("titled", folder => Entitle(folder, "Title 1")));
        service.app = EvidenceService.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", .. NoLimits.Settings, .. settings], connection(service.Database.Reader));
        await service.app.StartAsync();
        service.Http.BaseAddress = new Uri(service.app.Urls.First());
        await service.KnowsAsync(1);
        return service;
    }

    public async Task LoadAsync(string title)
    {
        Entitle(seeds, title);
        var answer = await seeds.SeedAsync(Database);
        Assert.True(answer.Code == 0, answer.Output);
    }

    private static void Entitle(SeedFolder seeds, string title) => seeds.Add("trial.yaml", Seed.Replace(Title, $"title: {title}", StringComparison.Ordinal));

    /// <summary>Waits until the service knows that this version is current; null means that it knows of none.</summary>
    public async Task KnowsAsync(long? version)
    {
        var versions = Services.GetRequiredService<DatasetVersions>();
        for (var end = DateTime.UtcNow + Patience; versions.Current?.Number != version; await Task.Delay(10))
            Assert.True(DateTime.UtcNow < end, $"the service knows version {versions.Current?.NumberText ?? "none"}");
    }

    public async Task<Answer> AskAsync(string url, string? tag = null, string method = "GET", string? since = null) =>
        await Http.AskAsync(url, tag, method, since);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        seeds.Dispose();
        if (app is null)
            return;
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

/// <summary>What came back, headers under their names and values joined as they were sent.</summary>
internal sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Tag => Headers["ETag"];

    public long Version => long.Parse(Headers["Dataset-Version"], CultureInfo.InvariantCulture);
}

internal static class Asking
{
    public static async Task<Answer> AskAsync(this HttpClient http, string url, string? tag = null, string method = "GET", string? since = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (since is not null)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", since);
        using var answer = await http.SendAsync(request);
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new Answer(answer.StatusCode, headers, await answer.Content.ReadAsStringAsync());
    }
}
