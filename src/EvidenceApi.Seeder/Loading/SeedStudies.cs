using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Events;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>What the seeds hold while an import runs: the studies that records may belong to, and the sources that documents cite.</summary>
internal sealed class SeedStudies
{
    private readonly Dictionary<string, Study> studies;
    private readonly Dictionary<string, string> studyOfNumber;
    private readonly StoredRecords stored;

    private SeedStudies(SeedWholes wholes, Dictionary<string, string> studyOfNumber, StoredRecords stored, IEnumerable<string> gone)
    {
        studies = wholes.All<Study>(EntityKind.STUDY).ToDictionary(study => study.Id);
        Claims = wholes.All<Claim>(EntityKind.CLAIM);
        this.studyOfNumber = studyOfNumber;
        this.stored = stored;
        Context = new DocumentContext(wholes.All<Source>(EntityKind.SOURCE), wholes.All<Measure>(EntityKind.MEASURE), studies.Values) { Gone = [.. gone] };
    }

    public DocumentContext Context { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyCollection<string> Ids => studies.Keys;

    public static async Task<SeedStudies> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<(string Kind, string Document)>(new CommandDefinition(LoadSql.SeedDocuments, cancellationToken: cancellationToken));
        var numbers = await connection.QueryAsync<(string Number, string Study)>(new CommandDefinition(LoadSql.SeedStudiesByNumber, cancellationToken: cancellationToken));
        var gone = await connection.QueryAsync<string>(new CommandDefinition(LoadSql.Gone, cancellationToken: cancellationToken));
        return new SeedStudies(
            new SeedWholes(rows.ToLookup(row => row.Kind, row => row.Document)), numbers.ToDictionary(row => row.Number, row => row.Study), new StoredRecords(connection), gone);
    }

    /// <summary>Removes the mark from records that were gone and are met again, and returns their numbers.</summary>
    public IReadOnlyList<string> TakeBack(IEnumerable<string> numbers)
    {
        var back = numbers.Where(Context.Gone.Contains).Distinct().ToList();
        Context.Gone = Context.Gone.Except(back);
        return back;
    }

    /// <summary>
    /// Prepares the studies that consist of one record only: they do not depend on the database. The thread that reads calls it while another writes, so it must not use the
    /// connection. Records only stop being gone during an import; one that was gone a moment ago is merged by the writer.
    /// </summary>
    public PreparedStudies Prepare(IEnumerable<(string NctId, Study Study)> records) =>
        PreparedStudies.Of([.. records.Where(record => StudyOf(record.NctId) is null && !Context.Gone.Contains(record.NctId)).Select(record => record.Study)], Context);

    /// <summary>Id of the study of the seeds that a record belongs to; null when it is a study of its own.</summary>
    public string? StudyOf(string nctId) => studyOfNumber.GetValueOrDefault(nctId);

    /// <summary>A record that the register no longer contains, or contains again.</summary>
    public StudyEvent MarkEvent(EventType type, string nctId) => new(type, StudyOf(nctId) ?? nctId.ToLowerInvariant(), nctId);

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

    /// <summary>Studies of the seeds by their ids, merged with all records that belong to them and are stored.</summary>
    public Task<IReadOnlyList<Study>> MergedAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, [.. studyOfNumber.Where(item => ids.Contains(item.Value)).Select(item => item.Key)], cancellationToken);

    // What the seeds hold, by kind.
    private sealed record SeedWholes(ILookup<string, string> Documents)
    {
        public IReadOnlyList<T> All<T>(EntityKind kind) => [.. Documents[kind.ToString()].Select(CanonicalJson.Read<T>)];
    }
}
