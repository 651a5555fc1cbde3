using System.Text.Json;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>A record as it was read, from its state that is now.</summary>
internal sealed record StoredRecordRow
{
    private static readonly string[] LeftOut = [.. RegistryPersons.Members, RegistryPersons.DayOfData];

    public required string Record { get; init; }

    public required long SinceVersion { get; init; }

    public string? SeenOn { get; init; }

    public required string Sha256 { get; init; }

    public required string Document { get; init; }

    public static async Task<RecordsOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows) => new()
    {
        Study = study,
        Records = [.. (await rows.ReadAsync<StoredRecordRow>()).Select(row => row.Served())],
        Links = StudyPartAnswer.LinksOf(study, "records"),
    };

    private StoredRecord Served() => new()
    {
        Record = Record,
        SinceVersion = SinceVersion,
        SeenOn = SeenOn,
        Sha256 = Sha256,
        LeftOut = LeftOut,
        Json = JsonSerializer.Deserialize(Document, ServedJson.Default.JsonElement),
    };
}
