using System.Text.Json;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>A record as it was read, from one of its states.</summary>
internal sealed record StoredRecordRow
{
    private static readonly string[] LeftOut = [.. RegistryPersons.Members, RegistryPersons.DayOfData];

    public required string Record { get; init; }

    public required long FirstVersion { get; init; }

    public long? LastVersion { get; init; }

    public string? SeenOn { get; init; }

    public required string Sha256 { get; init; }

    public required string Document { get; init; }

    public static async Task<RecordsOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows) => new()
    {
        Study = study,
        Records = [.. (await rows.ReadAsync<StoredRecordRow>()).GroupBy(row => row.Record).Select(states => states.First().Served([.. states.Skip(1).Select(state => state.ServedEarlier())]))],
        Links = StudyPartAnswer.LinksOf(study, "records"),
    };

    private StoredRecord Served(EarlierRecord[] earlier) => new()
    {
        Record = Record, SinceVersion = FirstVersion, SeenOn = SeenOn, Sha256 = Sha256, LeftOut = LeftOut, Json = Json, Earlier = earlier,
    };

    private EarlierRecord ServedEarlier() => new() { FirstVersion = FirstVersion, LastVersion = LastVersion < FirstVersion ? null : LastVersion, SeenOn = SeenOn, Sha256 = Sha256, Json = Json };

    private JsonElement Json => JsonSerializer.Deserialize(Document, ServedJson.Default.JsonElement);
}
