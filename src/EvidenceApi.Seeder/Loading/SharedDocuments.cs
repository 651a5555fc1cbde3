using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Rows;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Writes the documents of what belongs to no study: measures, sources, claims and relations. All depend on rows and studies that are already written.</summary>
internal sealed class SharedDocuments(NpgsqlConnection connection, DocumentContext context)
{
    /// <summary>All of the seeds: they are few.</summary>
    /// <param name="claims">The claims of the seeds.</param>
    /// <param name="studies">The studies of the seeds, merged with their records.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task WriteAsync(IReadOnlyCollection<Claim> claims, IEnumerable<Study> studies, CancellationToken cancellationToken)
    {
        await DeleteAsync(DocumentKind.MEASURE, context.Measures.Select(measure => measure.Id), cancellationToken);
        await CopyAsync(context.Measures.Select(MeasureDocument), cancellationToken);
        await WriteSourcesAsync(context.Sources, cancellationToken);
        await WriteClaimsAsync(claims, studies, cancellationToken);
        await WriteRelationsAsync(cancellationToken);
    }

    /// <summary>The documents of claims, which show their evidence.</summary>
    public async Task WriteClaimsAsync(IReadOnlyCollection<Claim> claims, IEnumerable<Study> studies, CancellationToken cancellationToken)
    {
        var documents = new ClaimDocuments(context, studies);
        await DeleteAsync(DocumentKind.CLAIM, claims.Select(claim => claim.Id), cancellationToken);
        await CopyAsync(claims.Select(documents.Of), cancellationToken);
    }

    /// <summary>The documents of sources, which show the studies that they report.</summary>
    public async Task WriteSourcesAsync(IReadOnlyCollection<Source> sources, CancellationToken cancellationToken)
    {
        var ids = sources.Select(source => source.Id).ToArray();
        var reported = (await connection.QueryAsync<ReportedRow>(Command(SharedDocumentsSql.Reported, new { Ids = ids }, cancellationToken)))
            .ToLookup(row => row.SourceId, row => new Contract.ReportedStudy { Id = row.Id, Title = row.Title, Role = row.Role });
        await DeleteAsync(DocumentKind.SOURCE, ids, cancellationToken);
        await CopyAsync(sources.Select(source => SourceMapping.DocumentOf(source, [.. reported[source.Id]], context)), cancellationToken);
    }

    /// <summary>All relations: what excludes an overlap may have changed with any study of the seeds.</summary>
    public async Task WriteRelationsAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync(SharedDocumentsSql.FillRelations, null, cancellationToken);
        var relations = (await connection.QueryAsync<RelationRow>(Command(SharedDocumentsSql.Relations, null, cancellationToken))).ToList();
        var sources = (await connection.QueryAsync<Contract.SourceReference>(Command(
            SharedDocumentsSql.Sources, new { Ids = relations.SelectMany(relation => relation.Sources).Distinct().ToArray() }, cancellationToken))).ToDictionary(source => source.Id);
        await CopyAsync(relations.Select(relation => new ServedDocument(DocumentKind.RELATION, relation.Id)
        {
            Document = Contract.ServedJson.Write(RelationMapping.Of(relation, sources), Contract.ServedJson.Default.Relation),
        }), cancellationToken);
    }

    private ServedDocument MeasureDocument(Measure measure)
    {
        byte[] Written(bool includeUnverified) =>
            Contract.ServedJson.Write(MeasureMapping.Of(measure, context.OutcomesOf(measure.Id), includeUnverified), Contract.ServedJson.Default.Measure);

        return new ServedDocument(DocumentKind.MEASURE, measure.Id)
        {
            Document = Written(includeUnverified: false),
            UnverifiedDocument = measure.Codes.Any(code => code.Verification == Verification.UNVERIFIED) ? Written(includeUnverified: true) : null,
        };
    }

    private Task CopyAsync(IEnumerable<ServedDocument> documents, CancellationToken cancellationToken) =>
        RowWriter.CopyAsync(connection, ServedDocument.Table, documents, cancellationToken);

    private Task<int> DeleteAsync(DocumentKind kind, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        ExecuteAsync(SharedDocumentsSql.Delete, new { Kind = kind.ToString(), Ids = ids.ToArray() }, cancellationToken);

    private Task<int> ExecuteAsync(string sql, object? arguments, CancellationToken cancellationToken) => connection.ExecuteAsync(Command(sql, arguments, cancellationToken));

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);

    private sealed record ReportedRow
    {
        public required string SourceId { get; init; }

        public required string Id { get; init; }

        public required string Title { get; init; }

        public required ReportRole Role { get; init; }
    }
}
