using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>Many readers while dataset versions are made: no response mixes two, and no reader goes back to an earlier one.</summary>
public sealed class ReadersDuringLoadsTests
{
    private static readonly int Readers = TestSize.Of(usual: 3, full: 8);

    private static readonly int Loads = TestSize.Of(usual: 4, full: 6);

    [Theory]
    [InlineData("67108864")]
    [InlineData("0")]
    public async Task Every_response_is_wholly_of_one_version_and_versions_never_go_back_for_a_reader(string memory)
    {
        await using var service = await SmallService.StartAsync("--Evidence:ResponseCacheBytes", memory);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(service, stop.Token))).ToList();
        for (var load = 2; load <= Loads; load++)
        {
            await Task.Delay(100);
            await service.LoadAsync($"Title {load}");
        }
        await service.KnowsAsync(Loads);
        await Task.Delay(100);
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), last => Assert.Equal(Loads, last));
    }

    /// <summary>Reads until it is stopped; the version of the last response.</summary>
    private static async Task<long> ReadAsync(SmallService service, CancellationToken stop)
    {
        var (last, tag) = (1L, (string?)null);
        while (!stop.IsCancellationRequested)
        {
            var index = await service.AskAsync("/v1");
            Assert.Equal(index.Version, JsonNode.Parse(index.Body)!["datasetVersion"]!.GetValue<long>());
            last = Follows(index, last);

            var study = await service.AskAsync("/v1/studies/trial", tag);
            if (study.Status == HttpStatusCode.NotModified)
                Assert.Equal(tag, study.Tag);
            else
                Assert.Contains($"\"Title {study.Version}\"", study.Body, StringComparison.Ordinal);
            tag = study.Tag;
            last = Follows(study, last);

            var list = await service.AskAsync("/v1/studies?pageSize=7");
            Assert.Contains($"\"Title {list.Version}\"", list.Body, StringComparison.Ordinal);
            last = Follows(list, last);
        }
        return last;
    }

    private static long Follows(Answer answer, long last)
    {
        Assert.True(answer.Version >= last, $"version {answer.Version} after {last}");
        return answer.Version;
    }
}
