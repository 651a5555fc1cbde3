using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Loading;
using Npgsql;

namespace EvidenceApi.Seeder.Search;

/// <summary>
/// Keeps the list of words that queries are held against. Words are only ever added: one that no text has any more finds nothing and does no harm. It
/// remembers what is there, so that a load asks PostgreSQL only for words that it meets for the first time.
/// </summary>
internal sealed class SearchWords(NpgsqlConnection connection)
{
    private static readonly string[] Columns = ["word", "folded"];

    private readonly List<string> met = [];

    private HashSet<string>? known;

    /// <summary>Has to come before the first text.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken) =>
        known ??= [.. await connection.QueryAsync<string>(new CommandDefinition(SearchSql.Words, cancellationToken: cancellationToken))];

    /// <summary>Takes the words of a study on its way to the database.</summary>
    public RenderedStudy Meet(RenderedStudy rendered)
    {
        Meet([rendered.Study.Title, rendered.Study.Acronym, rendered.Text.Keywords, rendered.Text.Description]);
        Meet(rendered.Study.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Definition }));
        return rendered;
    }

    /// <summary>Takes the words of texts; null is no text.</summary>
    public void Meet(IEnumerable<string?> texts) =>
        met.AddRange(texts.OfType<string>().SelectMany(SearchWord.Split).Where(word => SearchWord.IsSpelt(word) && known?.Add(word) == true));

    /// <summary>Writes the words that were met for the first time.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await RowWriter.CopyAsync(connection, "search_word", Columns, met.Select(word => new object?[] { word, SearchWord.Fold(word) }), cancellationToken);
        met.Clear();
    }
}
