using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Writes the rows of whole studies, merged from seeds and records, and the documents that are served of them.</summary>
internal sealed class StudyWriter(NpgsqlConnection connection, DocumentContext context, SearchWords words)
{
    public Task DeleteAsync(IReadOnlyCollection<string> studies, CancellationToken cancellationToken) => studies.Count == 0
        ? Task.CompletedTask
        : connection.ExecuteAsync(new CommandDefinition(LoadSql.DeleteStudies, new { Ids = studies.ToArray() }, cancellationToken: cancellationToken));

    /// <summary>Writes studies that have no rows, and their documents.</summary>
    public Task WriteAsync(IReadOnlyList<Study> studies, CancellationToken cancellationToken) => WriteAsync(PreparedStudies.Of(studies, context), cancellationToken);

    /// <inheritdoc cref="WriteAsync(IReadOnlyList{Study}, CancellationToken)"/>
    public async Task WriteAsync(PreparedStudies prepared, CancellationToken cancellationToken)
    {
        if (prepared.Studies.Count == 0)
            return;
        foreach (var rows in prepared.Tables)
            await rows.SendAsync(connection, cancellationToken);
        await WriteDocumentsAsync(prepared.Documents, cancellationToken);
        var studies = prepared.Studies;
        await connection.ExecuteAsync(new CommandDefinition(LoadSql.AddToSize, new
        {
            Studies = studies.Count,
            Trials = studies.Count(study => study.Registrations.Count + study.StatusHistory.Count > 0),
            Outcomes = studies.Sum(study => study.Outcomes.Count),
            Results = studies.Sum(study => study.Outcomes.Sum(outcome => outcome.Results.Count)),
            ListedResults = studies.Sum(study => study.Outcomes.Sum(outcome => Listed(outcome.Results))),
            Records = studies.Sum(study => study.Records.Count),
            Ids = studies.Select(study => study.Id).ToArray(),
            ListedComparisons = studies.Sum(study => study.Outcomes.Sum(outcome => Listed(outcome.Comparisons))),
        }, cancellationToken: cancellationToken));
    }

    /// <summary>Stores what is computed from all rows, after these studies were written.</summary>
    public Task RefreshAsync(IEnumerable<string> studies, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(LoadSql.Refresh, new { Ids = studies.ToArray() }, cancellationToken: cancellationToken));

    private static int Listed(IEnumerable<ICited> facts) => facts.Count(fact => fact.Verification != Verification.UNVERIFIED);

    /// <summary>Makes the documents of studies again whose rows stay.</summary>
    public async Task RenderAsync(IReadOnlyCollection<Study> studies, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition(
            LoadSql.DeleteDocuments, new { Studies = studies.Select(study => study.Id).ToArray() }, cancellationToken: cancellationToken));
        await WriteDocumentsAsync(PreparedDocuments.Of(studies, context), cancellationToken);
    }

    private async Task WriteDocumentsAsync(PreparedDocuments documents, CancellationToken cancellationToken)
    {
        foreach (var rows in documents.Tables)
            await rows.SendAsync(connection, cancellationToken);
        await words.WriteAsync(documents.Words, cancellationToken);
    }
}
