using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Some thousands of small records in one file, more than a batch, and what a database holds of them.</summary>
internal sealed class ManyRecords : IDisposable
{
    public const int OfABatch = 500;

    private readonly RecordFolder folder = new();

    public ManyRecords(int count) => File = folder.Ndjson("many.ndjson", Enumerable.Range(1, count).Select(Record));

    public string File { get; }

    /// <summary>Asserts that a database holds whole batches and nothing else, and returns how many entries are done.</summary>
    public static async Task<long> AssertWholeBatchesAsync(TestDatabase database)
    {
        var done = await database.AskAsync<long>("select coalesce(max(entries_done), 0) from import_run");
        Assert.Equal(0, done % OfABatch);
        Assert.Equal(done, await database.AskAsync<long>("select count(*) from registry_record"));
        Assert.Equal(done, await database.AskAsync<long>("select count(*) from entity_state where kind = 'REGISTRY_RECORD' and last_version is null"));
        Assert.Equal(done, await database.AskAsync<long>("select count(*) from study_document where study_id like 'nct%'"));
        Assert.Equal(done, await database.AskAsync<long>("select count(*) from change_event where kind = 'REGISTRY_RECORD'"));
        Assert.Equal(0, await database.AskAsync<long>("select studies - (select count(*) from study) from dataset_size"));
        return done;
    }

    public void Dispose() => folder.Dispose();

    private static JsonObject Record(int number) => number % 8 == 0 ? Imports.Reported(number) : MadeRecord.Of(number);
}
