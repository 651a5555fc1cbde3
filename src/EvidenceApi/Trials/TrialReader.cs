using System.Buffers;
using System.Text.Json;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using Npgsql;

namespace EvidenceApi.Trials;

/// <summary>Reads one trial, for responses as JSON, pictures and pages.</summary>
internal sealed class TrialReader(EvidenceReader reader, StudyAliases aliases)
{
    /// <summary>What <paramref name="answer"/> makes of a trial; a foreign id leads to the permanent one, and an unknown id to a 404.</summary>
    public async Task<IResult> AnswerAsync(HttpContext http, string id, bool? includeUnverified, Func<KnownTrial, IResult> answer, CancellationToken cancellationToken) =>
        await FindAsync(id, includeUnverified, cancellationToken) is { } known ? answer(known) : await OtherwiseAsync(http, id, cancellationToken);

    /// <summary>One trial as JSON.</summary>
    public async Task<IResult> JsonAsync(HttpContext http, string id, bool? includeUnverified, CancellationToken cancellationToken)
    {
        var row = await reader.OneAsync(TrialsSql.One, id, includeUnverified ?? false, OneTrialRow.Read, cancellationToken);
        return row.Document is null ? await OtherwiseAsync(http, id, cancellationToken) : new JsonAnswer(row.DatasetVersion, row.Json());
    }

    /// <summary>A trial with its history; null when there is none of this id.</summary>
    public Task<KnownTrial?> FindAsync(string id, bool? includeUnverified, CancellationToken cancellationToken) =>
        reader.ManyAsync([TrialsSql.One, TrialsSql.History], Arguments(id, includeUnverified), KnownAsync, cancellationToken);

    /// <summary>The response where there is no such trial.</summary>
    private async Task<IResult> OtherwiseAsync(HttpContext http, string id, CancellationToken cancellationToken) =>
        await aliases.RedirectAsync(http, id, cancellationToken) ?? DocumentAnswer.NotFound(id, "/v1/trials");

    private static object Arguments(string id, bool? includeUnverified) => new { Id = id, IncludeUnverified = includeUnverified ?? false };

    private static async Task<KnownTrial?> KnownAsync(SqlMapper.GridReader rows)
    {
        var row = await rows.ReadSingleAsync<OneTrialRow>();
        if (row.Document is null || JsonSerializer.Deserialize(row.Json(), ServedJson.Default.Trial) is not { } trial)
            return null;
        return new KnownTrial(row.DatasetVersion, trial, [.. (await rows.ReadAsync<ObservationRow>()).Select(ObservationRow.Served)]);
    }

    /// <summary>The row of <see cref="TrialsSql.One"/>.</summary>
    private sealed record OneTrialRow : TrialRow
    {
        public long DatasetVersion { get; init; }

        public byte[]? Document { get; init; }

        public static OneTrialRow Read(NpgsqlDataReader row) => row.IsDBNull(1)
            ? new OneTrialRow { DatasetVersion = row.GetInt64(0), StatusWarnings = [] }
            : new OneTrialRow { DatasetVersion = row.GetInt64(0), Document = row.GetFieldValue<byte[]>(1), Today = row.GetFieldValue<DateOnly>(2), StatusWarnings = row.GetFieldValue<string[]>(3) };

        public byte[] Json()
        {
            var body = new ArrayBufferWriter<byte>(Document?.Length ?? 0);
            Write(Document, finding: null, body);
            return body.WrittenSpan.ToArray();
        }
    }
}

/// <summary>A trial with every status that a source reported, the oldest first.</summary>
internal sealed record KnownTrial(long DatasetVersion, Trial Trial, IReadOnlyList<StatusObservation> History)
{
    /// <summary>What pictures and pages of it are made from, as JSON.</summary>
    public byte[] Json => [.. ServedJson.Write(Trial, ServedJson.Default.Trial), .. History.SelectMany(one => ServedJson.Write(one, ServedJson.Default.StatusObservation))];

    public string Name => Trial.Acronym ?? Trial.Id;
}
