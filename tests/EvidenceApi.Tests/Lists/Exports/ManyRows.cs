using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>The service over a list that is much longer than what it may keep of it in memory.</summary>
public sealed class ManyRows : IAsyncLifetime
{
    public static readonly int Rows = TestSize.Of(usual: 50_000, full: 100_000);

    // Of these one client may have one.
    public const int Exports = 2;

    internal SmallService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Service = await SmallService.StartAsync("--Evidence:Exports", $"{Exports}", "--Evidence:QueuedExports", "2", "--Evidence:MinDataBytesPerSecond", "0", "--Evidence:MinExportBytesPerSecond", "0");
        await Service.Database.RunAsync($"""
            set session_replication_role = replica;
            insert into result
            select made.*
            from result
            cross join generate_series(1, {Rows}) as number
            cross join lateral jsonb_populate_record(result, jsonb_build_object('id', result.id || '-' || number, 'position', 1000 + number)) as made
            where result.id = 'trial.no-activity.cells-36';
            insert into served_document (kind, id, study_id, item, unverified_item, document, unverified_document)
            select kind, id || '-' || number, study_id, item, unverified_item, document, unverified_document
            from served_document
            cross join generate_series(1, {Rows}) as number
            where kind = 'RESULT'
              and id = 'trial.no-activity.cells-36';
            analyze result, served_document
            """);
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}

/// <summary>Tests that look at the memory of the whole process run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ManyRowsCollection : ICollectionFixture<ManyRows>
{
    public const string Name = "Many rows";
}
