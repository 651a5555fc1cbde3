using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Trials;

/// <summary>Reads one trial, for responses as JSON, pictures and pages.</summary>
internal sealed class TrialReader(EvidenceReader reader, StudyAliases aliases)
{
    /// <summary>What <paramref name="answer"/> makes of a trial; a foreign id leads to the permanent one, and an unknown id to a 404.</summary>
    public async Task<IResult> AnswerAsync(HttpContext http, string id, bool? includeUnverified, Func<KnownTrial, IResult> answer, CancellationToken cancellationToken) =>
        await FindAsync(id, includeUnverified, withHistory: true, cancellationToken) is { } known ? answer(known) : await OtherwiseAsync(http, id, cancellationToken);

    /// <summary>Null when there is no such trial. Its history is read only where it is asked for.</summary>
    public async Task<KnownTrial?> FindAsync(string id, bool? includeUnverified, bool withHistory, CancellationToken cancellationToken)
    {
        var arguments = new { Id = id, IncludeUnverified = includeUnverified ?? false };
        string[] statements = [.. arguments.IncludeUnverified ? TrialsSql.OneWithUnverified : TrialsSql.One, .. withHistory ? [TrialsSql.History] : Array.Empty<string>()];
        var rows = await reader.ManyAsync(statements, arguments, TrialRows.ReadAsync, cancellationToken);
        return rows.Served() is { } trial ? new KnownTrial(rows.DatasetVersion, trial, rows.History) : null;
    }

    /// <summary>The response where there is no such trial.</summary>
    public async Task<IResult> OtherwiseAsync(HttpContext http, string id, CancellationToken cancellationToken) =>
        await aliases.RedirectAsync(http, id, cancellationToken) ?? DocumentAnswer.NotFound(id, "/v1/trials");
}

/// <summary>A trial with every status that a source reported, the oldest first.</summary>
internal sealed record KnownTrial(long DatasetVersion, Trial Trial, IReadOnlyList<StatusObservation> History)
{
    /// <summary>What pictures and pages of it are made from, as JSON.</summary>
    public byte[] Json => [.. ServedJson.Write(Trial, ServedJson.Default.Trial), .. History.SelectMany(one => ServedJson.Write(one, ServedJson.Default.StatusObservation))];

    public string Name => Trial.Acronym ?? Trial.Id;
}
