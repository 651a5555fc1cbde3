using System.Globalization;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Small records in one file, more than a batch, and what a database holds of them.</summary>
internal sealed class ManyRecords : IDisposable
{
    /// <summary>By default the batches are small, so that a few records fill several.</summary>
    public static readonly int OfABatch = TestSize.Of(usual: 50, full: 500);

    private readonly RecordFolder folder = new();

    public ManyRecords(int count) => File = folder.Ndjson("many.ndjson", Enumerable.Range(1, count).Select(Record));

    public static string[] BatchOf { get; } = ["--batch", OfABatch.ToString(CultureInfo.InvariantCulture)];

    public string File { get; }

    /// <summary>What an import of the file is given: the file and the size of a batch.</summary>
    public string[] Arguments => [File, .. BatchOf];

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
