using System.Globalization;
using EvidenceApi.Database;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Compression;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

using EvidenceApi.Telemetry;
using Microsoft.Extensions.DependencyInjection;
namespace EvidenceApi.Tests.Http;

public sealed class BoundedMemoryTests : IDisposable
{
    private const string Json = "application/json";
    private const string Identity = "identity";

    private readonly NpgsqlDataSource nowhere = NpgsqlDataSource.Create("Host=/nowhere");
    private readonly DatasetVersions versions;
    private readonly ResponseCache cache;

    public BoundedMemoryTests()
    {
        versions = new DatasetVersions(new EvidenceReader(new EvidenceConnections(nowhere, hosts: null), NullLogger<EvidenceReader>.Instance), TimeProvider.System);
        versions.Report(Version(1));
        cache = new ResponseCache(versions, new EvidenceOptions { ResponseCacheBytes = 1_600_000 }, new ServiceMeter(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), versions));
    }

    [Fact]
    public void One_response_larger_than_a_sixteenth_of_the_bound_is_not_kept()
    {
        Keep("/v1/small", 98_000);
        Keep("/v1/large", 100_000);
        Keep("/v1/" + new string('a', 1000), 10);
        Assert.NotNull(cache.Find(Json, Identity, "/v1/small"));
        Assert.Null(cache.Find(Json, Identity, "/v1/large"));
        Assert.Null(cache.Find(Json, Identity, "/v1/" + new string('a', 1000)));
        Assert.Null(cache.Find("text/csv", Identity, "/v1/small"));
    }

    [Fact]
    public async Task The_least_recently_used_entry_is_evicted_first()
    {
        Keep("/v1/hot", 90_000);
        for (var number = 0; number < 200; number++)
        {
            Keep($"/v1/{number}", 90_000);
            for (; cache.Find(Json, Identity, $"/v1/{number}") is null; Keep($"/v1/{number}", 90_000))
                await Task.Delay(1); // it was full; room is made beside
            Assert.NotNull(cache.Find(Json, Identity, "/v1/hot"));
        }
        var kept = Enumerable.Range(0, 200).Where(number => cache.Find(Json, Identity, $"/v1/{number}") is not null).ToList();
        Assert.InRange(kept.Count, 10, 17);
        Assert.True(kept.Min() > 100, $"still there: {string.Join(' ', kept)}");
    }

    [Fact]
    public void Nothing_is_found_when_the_version_changes_or_is_unknown()
    {
        var old = Keep("/v1", 10);
        versions.Report(Version(2));
        Assert.Null(cache.Find(Json, Identity, "/v1"));
        cache.Keep("/v1", old);
        Assert.Null(cache.Find(Json, Identity, "/v1"));
        Keep("/v1", 20);
        Assert.Equal(20, cache.Find(Json, Identity, "/v1")?.Body.Bytes.Length);
        versions.Report(null);
        Assert.Null(cache.Find(Json, Identity, "/v1"));
        versions.Report(Version(2));
        Assert.Null(cache.Find(Json, Identity, "/v1"));
    }

    [Fact]
    public void A_number_that_falls_or_stays_with_another_date_is_another_dataset()
    {
        versions.Report(Version(7));
        versions.Report(Version(3));
        Assert.Equal(3, versions.Current?.Number);
        var before = versions.Current;
        versions.Report(Version(3));
        Assert.Same(before, versions.Current);
        versions.Report(Version(3) with { CreatedAt = DateTime.UnixEpoch });
        Assert.NotSame(before, versions.Current);
    }

    [Fact]
    public async Task With_hardly_any_memory_every_response_is_right()
    {
        await using var service = await SmallService.StartAsync("--Evidence:ResponseCacheBytes", "40000");
        string[] urls = ["/v1/studies/trial", "/v1", "/v1/results", "/v1/measures", .. Enumerable.Range(1, 60).Select(size => $"/v1/sources?pageSize={size}")];
        var first = new Dictionary<string, string>();
        for (var round = 0; round < 3; round++)
        {
            foreach (var url in urls)
            {
                var answer = await service.AskAsync(url);
                Assert.Equal(first.GetValueOrDefault(url, answer.Body), answer.Body);
                first[url] = answer.Body;
            }
        }
    }

    [Theory]
    [InlineData("ResponseCacheBytes", "64MB")]
    [InlineData("ResponseCacheBytes", "-1")]
    [InlineData("MaxAgeSeconds", "1.5")]
    [InlineData("VersionPollSeconds", "0")]
    public void A_setting_that_cannot_be_is_refused_by_name(string name, string value)
    {
        var refused = Assert.Throws<UnusableSettingException>(() => EvidenceService.Build([$"--Evidence:{name}", value], "Host=/nowhere"));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        cache.Dispose();
        nowhere.Dispose();
    }

    private PreparedAnswer Keep(string target, int bytes)
    {
        var answer = new PreparedAnswer
        {
            Headers = new VersionHeaders(versions.Current!, versions.Current!, "\"1\"", "public"), MediaType = Json, Encoding = Identity, Link = null, Notes = [],
            Body = new EncodedBody(new byte[bytes], ContentEncoding: null), Endpoint = null,
        };
        cache.Keep(target, answer);
        return answer;
    }

    private static DatasetVersionRow Version(long number) => new()
    {
        Number = number, CreatedAt = DateTime.Parse("2026-11-01T12:00:00Z", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), ViewSet = 1,
    };
}
