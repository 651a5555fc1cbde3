using System.Diagnostics;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Changes;

/// <summary>A proxy that buffers and compresses what it passes on holds no event back.</summary>
public sealed class ProxiedStreamTests
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(2), Patience = TimeSpan.FromSeconds(20);

    [NginxFact]
    public async Task Events_and_heartbeats_come_through_nginx_as_they_are_sent()
    {
        var database = await Databases.SmallAsync();
        await using var served = await Served.StartAsync(database, "--Evidence:HeartbeatSeconds", "1");
        await served.KnowsVersionAsync();
        await using var nginx = await Nginx.StartAsync(served.Address);
        using var heard = await StreamReaderOfChanges.OpenAsync(nginx.Address, "?includeRegister=true", lastId: null, Patience);
        await heard.HeartbeatAsync(Patience);
        for (var load = 1; load <= 2; load++)
        {
            var next = TimedAsync(heard);
            await database.ImportedAsync(MadeRecord.Of(load));
            var loaded = Stopwatch.GetTimestamp();
            var (change, at) = await next;
            Assert.Equal(("STUDY_ADDED", MadeRecord.NumberOf(load).ToLowerInvariant()), (change.Type, change.Study));
            Assert.InRange(Stopwatch.GetElapsedTime(loaded, at), TimeSpan.MinValue, AtMost);
            await heard.HeartbeatAsync(Patience);
        }
    }

    private static async Task<(HeardChange Change, long At)> TimedAsync(StreamReaderOfChanges heard) => (await heard.NextAsync(), Stopwatch.GetTimestamp());
}
