using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Lists.Exports;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>A thousand readers of every kind of response while dataset versions are made: none mixes two, and each kind says 304 until it changed.</summary>
public sealed partial class ManyReadersDuringLoadsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string?[] Encodings = [null, "gzip", "br"];

    // Each contains the title of the one study, which names its version.
    private static readonly string[] Urls =
    [
        "/v1/studies/trial", "/v1/studies", "/v1/studies/trial/numbers", "/v1/results?fields=id,study.title", "/v1/search?q=trial&kind=STUDY", "/v1/studies?format=csv",
        "/v1/results?format=csv&fields=id,studyTitle", "/v1/studies?format=ndjson", "/v1/results?format=ndjson", "/v1/studies?filter=acronym%3DTRIAL&sort=-title", "/v1/trials/trial",
    ];

    // These do not. What a new title does not touch keeps its tag.
    private static readonly string[] Untouched =
    [
        "/v1/results/facets?fields=study,measure", "/v1/measures/nedap", "/v1/sources/paper/citation", "/v1/measures", "/v1/quality", "/v1/claims", "/v1/trials/trial/history",
        "/v1/sources?format=ris", "/v1/sources?format=bibtex", "/v1/vocabulary?format=csv",
    ];

    private static readonly string[] OfTheVersion = ["/v1", "/v1/comparisons?format=csv"];

    private static readonly string[] Others = [.. Untouched, .. OfTheVersion, "/v1/studies/facets", "/v1/search/facets?q=cells", "/v1/gaps"];

    public static TheoryData<int, int> ReadersAndLoads => TestSize.IsFull ? new() { { 1000, 5 }, { 300, 20 } } : new() { { 20, 3 } };

    [Theory]
    [MemberData(nameof(ReadersAndLoads))]
    public async Task No_response_to_many_readers_mixes_two_versions_or_is_of_a_past_one(int readersInAll, int loads)
    {
        await using var service = await SmallService.StartAsync("--Evidence:ResponseCacheBytes", "20000", "--Evidence:Exports", "60", "--Evidence:QueuedExports", "4000", "--Evidence:QueuedRequests", "8000");
        using var stop = new CancellationTokenSource();
        var known = 1L;
        var clients = Encodings.Select(encoding => ClientOf(service, encoding)).ToArray();
        var seen = new ConcurrentDictionary<long, bool>();
        var readers = Enumerable.Range(0, readersInAll).Select(reader => Task.Run(() => ReadAsync(clients[reader % clients.Length], reader, () => Volatile.Read(ref known), seen, stop.Token))).ToList();
        for (var load = 2; load <= loads; load++)
        {
            for (var watch = Stopwatch.StartNew(); !seen.ContainsKey(load - 1) && readers.TrueForAll(reader => !reader.IsCompleted); await Task.Delay(50))
                Assert.True(watch.Elapsed < Patience, $"no reader saw version {load - 1}");
            await service.LoadAsync($"Title {load}");
            await service.KnowsAsync(load);
            Volatile.Write(ref known, load);
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(Enumerable.Range(1, loads).Select(version => (long)version), seen.Keys.Order());
        Array.ForEach(clients, client => client.Dispose());
    }

    private static HttpClient ClientOf(SmallService service, string? encoding)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.All }) { BaseAddress = service.Http.BaseAddress };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", encoding ?? "identity");
        return client;
    }

    [Fact]
    public async Task A_response_keeps_its_tag_and_its_304_until_a_load_changes_it()
    {
        await using var service = await SmallService.StartAsync();
        var tags = new Dictionary<string, string>();
        foreach (var url in Urls.Concat(Untouched).Concat(OfTheVersion))
        {
            tags[url] = (await service.AskAsync(url)).Tag;
            Assert.Equal((url, 304), (url, (int)(await service.AskAsync(url, tags[url])).Status));
        }
        await service.LoadAsync("Title 2");
        await service.KnowsAsync(2);
        foreach (var (url, tag) in tags)
        {
            var answer = await service.AskAsync(url, tag);
            Assert.Equal((url, Untouched.Contains(url) ? 304 : 200, 2), (url, (int)answer.Status, answer.Version));
            Assert.Equal((url, Untouched.Contains(url)), (url, tag == answer.Tag));
            Assert.Equal((url, 304), (url, (int)(await service.AskAsync(url, answer.Tag)).Status));
        }
    }

    private static async Task ReadAsync(HttpClient client, int reader, Func<long> known, ConcurrentDictionary<long, bool> seen, CancellationToken stop)
    {
        for (var turn = reader; !stop.IsCancellationRequested || turn == reader; turn++)
        {
            var url = turn % 4 == 0 ? Others[turn / 4 % Others.Length] : Urls[turn % Urls.Length];
            var least = known();
            var answer = await client.AskAsync(url);
            Assert.True(answer.Version >= least, $"{url} is of version {answer.Version} after {least} was known");
            Assert.True((int)answer.Status == 200, $"{url} answered {(int)answer.Status}: {answer.Body}");
            if (turn % 4 != 0)
                Assert.True(Titles(url, answer.Body).All(title => title == $"Title {answer.Version}"), $"{url} of version {answer.Version}: {answer.Body}");
            else if (url == "/v1")
                Assert.Equal(answer.Version, JsonNode.Parse(answer.Body)!["datasetVersion"]!.GetValue<long>());
            seen[answer.Version] = true;
        }
    }

    private static List<string> Titles(string url, string body)
    {
        if (url.Contains("format=csv", StringComparison.Ordinal))
            return [.. TableReader.Read(body).Select(row => row.GetValueOrDefault("title") ?? row["studyTitle"])];
        var titles = TitleOfVersion().Matches(body).Select(match => match.Groups["title"].Value).ToList();
        Assert.True(titles.Count > 0, $"{url} has no title: {body}");
        return titles;
    }

    [GeneratedRegex(@"""title""\s*:\s*""(?<title>Title [^""]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex TitleOfVersion();
}
