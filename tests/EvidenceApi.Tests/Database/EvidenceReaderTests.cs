using System.Diagnostics;
using EvidenceApi.Database;
using EvidenceApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EvidenceApi.Tests.Database;

/// <summary>What no request can bring about: the reader is asked here as the endpoints ask it.</summary>
public sealed class EvidenceReaderTests
{
    [Fact]
    public async Task A_statement_that_met_its_time_limit_is_not_run_again()
    {
        var database = await Databases.EmptyAsync();
        var services = new ServiceCollection().AddLogging();
        services.AddEvidenceDatabase($"{database.Reader};Command Timeout=1");
        await using var provider = services.BuildServiceProvider();
        var reader = provider.GetRequiredService<EvidenceReader>();
        await reader.IdsAsync("select 'warm'", null, CancellationToken.None);
        var begun = Stopwatch.GetTimestamp();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => reader.IdsAsync("select pg_sleep(5)::text", null, CancellationToken.None));
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(2.9), "as long as three attempts");
    }
}
