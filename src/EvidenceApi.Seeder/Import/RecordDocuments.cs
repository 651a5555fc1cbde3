using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>Makes the documents of studies that contain records again.</summary>
internal sealed class RecordDocuments(NpgsqlConnection connection, SeedStudies seeds, SearchWords words)
{
    private const int RenderedAtOnce = 500;

    /// <summary>Some hundreds at a time: a whole register may be gone when a load was called full and was not.</summary>
    public async Task RenderAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var writer = new StudyWriter(connection, seeds.Context, words);
        foreach (var some in numbers.Chunk(RenderedAtOnce))
        {
            var records = await new StoredRecords(connection).ReadAsync(some, cancellationToken);
            await writer.RenderAsync(await seeds.MergedAsync(records, cancellationToken), cancellationToken);
        }
    }
}
