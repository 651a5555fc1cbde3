using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Loading;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>What the seeds hold while an import runs: the studies that records may belong to, and the sources that documents cite.</summary>
internal sealed class SeedStudies
{
    private readonly Dictionary<string, Study> studies;
    private readonly Dictionary<string, string> studyOfNumber;
    private readonly IReadOnlyList<Source> sources;
    private readonly StoredRecords stored;
    private readonly HashSet<string> gone;

    private SeedStudies(IReadOnlyList<Study> studies, IReadOnlyList<Source> sources, Dictionary<string, string> studyOfNumber, StoredRecords stored, HashSet<string> gone)
    {
        this.studies = studies.ToDictionary(study => study.Id);
        this.sources = sources;
        this.studyOfNumber = studyOfNumber;
        this.stored = stored;
        this.gone = gone;
        Context = new DocumentContext(sources, studies) { Gone = gone };
    }

    public DocumentContext Context { get; }

    public static async Task<SeedStudies> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = (await connection.QueryAsync<(string Kind, string Document)>(new CommandDefinition(ImportSql.SeedDocuments, cancellationToken: cancellationToken))).ToList();
        var numbers = await connection.QueryAsync<(string Number, string Study)>(new CommandDefinition(LoadSql.SeedStudiesByNumber, cancellationToken: cancellationToken));
        var gone = await connection.QueryAsync<string>(new CommandDefinition(LoadSql.Gone, cancellationToken: cancellationToken));
        return new SeedStudies(
            [.. rows.Where(row => row.Kind == nameof(EntityKind.STUDY)).Select(row => CanonicalJson.Read<Study>(row.Document))],
            [.. rows.Where(row => row.Kind == nameof(EntityKind.SOURCE)).Select(row => CanonicalJson.Read<Source>(row.Document))],
            numbers.ToDictionary(row => row.Number, row => row.Study), new StoredRecords(connection), gone.ToHashSet());
    }

    /// <summary>Whether the seeds describe this source themselves.</summary>
    public bool HasSource(string id) => sources.Any(source => source.Id == id);

    /// <summary>Takes the mark from records that were gone and are met again, and answers which they are.</summary>
    public IReadOnlyList<string> TakeBack(IEnumerable<string> numbers) => [.. numbers.Where(gone.Remove)];

    /// <summary>Id of the study of the seeds that a record belongs to; null when it is a study of its own.</summary>
    public string? StudyOf(string nctId) => studyOfNumber.GetValueOrDefault(nctId);

    /// <summary>Studies by their ids, merged from what the seeds and what the stored records of these numbers say.</summary>
    public async Task<IReadOnlyList<Study>> ReadAsync(IReadOnlyCollection<string> ids, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var records = (await stored.ReadAsync(numbers, cancellationToken)).OrderBy(record => record.Key, StringComparer.Ordinal)
            .ToLookup(record => StudyOf(record.Key) ?? record.Value.Id, record => record.Value);
        return [.. ids.Select(id => StudyMerge.Of(studies.GetValueOrDefault(id), [.. records[id]])).OfType<Study>()];
    }

    /// <summary>
    /// The studies that records have a part in: their own, or those of the seeds merged with all records that belong to them, those not given here as they are
    /// stored.
    /// </summary>
    public async Task<IReadOnlyList<Study>> MergedAsync(IReadOnlyDictionary<string, Study> records, CancellationToken cancellationToken)
    {
        var ofSeeds = records.Keys.Select(StudyOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var others = studyOfNumber.Where(item => ofSeeds.Contains(item.Value) && !records.ContainsKey(item.Key)).Select(item => item.Key).ToList();
        var all = records.Concat(await stored.ReadAsync(others, cancellationToken)).ToList();
        return
        [
            .. records.Where(record => StudyOf(record.Key) is null).Select(record => record.Value),
            .. ofSeeds.Select(id => StudyMerge.Of(
                studies[id], [.. all.Where(record => StudyOf(record.Key) == id).OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => record.Value)])).OfType<Study>(),
        ];
    }
}
