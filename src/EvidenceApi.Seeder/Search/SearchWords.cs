using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;
using Npgsql;

namespace EvidenceApi.Seeder.Search;

/// <summary>
/// Keeps the list of words that queries are compared with. Words are only ever added: one that no text has any more finds nothing and does no harm. It
/// remembers what is there, so that a load asks PostgreSQL only for words that it meets for the first time.
/// </summary>
internal sealed class SearchWords(NpgsqlConnection connection)
{
    private static readonly string[] Columns = ["word", "folded"];

    private HashSet<string>? known;

    /// <summary>The words of texts that may be searched for; null is no text.</summary>
    public static HashSet<string> In(IEnumerable<string?> texts) => [.. texts.OfType<string>().SelectMany(SearchWord.Split).Where(SearchWord.IsSpelt)];

    /// <summary>Writes those of the words that are met for the first time.</summary>
    public async Task WriteAsync(IEnumerable<string> words, CancellationToken cancellationToken)
    {
        known ??= [.. await connection.QueryAsync<string>(new CommandDefinition(SearchSql.Words, cancellationToken: cancellationToken))];
        await RowWriter.CopyAsync(connection, "search_word", Columns, words.Where(known.Add).Select(word => new object?[] { word, SearchWord.Fold(word) }), cancellationToken);
    }
}
