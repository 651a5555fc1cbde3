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
    public async Task WriteAsync(IReadOnlyList<Study> studies, CancellationToken cancellationToken)
    {
        var documents = DocumentsAsync(studies, cancellationToken);
        foreach (var table in StudyTables.All)
            await RowWriter.CopyAsync(connection, table, studies, cancellationToken);
        await WriteDocumentsAsync(studies, await documents, cancellationToken);
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

    /// <summary>Stores what is worked out of all rows, after these studies were written.</summary>
    public Task RefreshAsync(IEnumerable<string> studies, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(LoadSql.Refresh, new { Ids = studies.ToArray() }, cancellationToken: cancellationToken));

    private static int Listed(IEnumerable<ICited> facts) => facts.Count(fact => fact.Verification != Verification.UNVERIFIED);

    /// <summary>Makes the documents of studies anew whose rows stay.</summary>
    public async Task RenderAsync(IReadOnlyCollection<Study> studies, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition(
            LoadSql.DeleteDocuments, new { Studies = studies.Select(study => study.Id).ToArray() }, cancellationToken: cancellationToken));
        await WriteDocumentsAsync(studies, await DocumentsAsync(studies, cancellationToken), cancellationToken);
    }

    // Another thread makes them while rows are copied.
    private Task<(List<RenderedStudy> Studies, List<ServedDocument> Parts)> DocumentsAsync(IReadOnlyCollection<Study> studies, CancellationToken cancellationToken) => Task.Run(
        () => (studies.Select(study => RenderedStudy.Of(study, context)).ToList(), studies.SelectMany(study => PartDocuments.Of(study, context)).ToList()), cancellationToken);

    private async Task WriteDocumentsAsync(IReadOnlyCollection<Study> studies, (List<RenderedStudy> Studies, List<ServedDocument> Parts) documents, CancellationToken cancellationToken)
    {
        await words.BeginAsync(cancellationToken);
        await RowWriter.CopyAsync(connection, RenderedStudy.Table, documents.Studies.Select(words.Meet), cancellationToken);
        await words.WriteAsync(cancellationToken);
        await RowWriter.CopyAsync(connection, ServedDocument.Table, documents.Parts, cancellationToken);
        await RowWriter.CopyAsync(connection, StudyNames.TableWith(context), studies, cancellationToken);
    }
}
