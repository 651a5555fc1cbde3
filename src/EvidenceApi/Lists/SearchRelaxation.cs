using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>
/// What to leave out of a search where all of its words together find nothing: all words of questions first, then words that no text has, then numbers, then the most
/// common words, names of studies last, until the rest finds something. It depends only on the words and the list, not on filters, so that pages, counts and filters of
/// one search leave out the same.
/// </summary>
internal sealed class SearchRelaxation(EvidenceReader reader)
{
    // Beyond this, words are common and their order does not matter; counting ends there.
    private const string Common = "1000";

    private static readonly Lazy<string[]> QuestionWords = new(ReadQuestionWords);

    /// <summary>Null where there is nothing to leave out: the words find something by themselves, or no part of them does.</summary>
    public async Task<RelaxedSearch?> FindAsync(ListPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Condition is not { Search: { Words: { Plain.Count: > 0 } words } terms, Reading.Relaxed: null })
            return null;
        var statement = StatementOf(plan, words, terms.NamedIds);
        var units = await reader.ReadAsync(async connection =>
        {
            var units = new List<(int Place, int Reach, string Words, bool IsKept)>();
            await using var command = Statement.Command(connection, statement.Sql, statement.Values);
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
                units.Add((rows.GetInt32(0), rows.GetInt32(1), rows.GetString(2), rows.GetBoolean(3)));
            return units;
        }, cancellationToken);
        return units.Count == 0 ? null : new RelaxedSearch(
            [.. units.Where(unit => unit.IsKept).Select(unit => unit.Words)],
            [.. units.Where(unit => !unit.IsKept).Select(unit => words.Typed(unit.Place, unit.Reach))]);
    }

    /// <summary>Columns: place, reach and words of each unit, and whether it is kept; no row where nothing is to be left out.</summary>
    internal static ListStatement StatementOf(ListPlan plan, SearchedWords words, IReadOnlyList<string[]>? ids)
    {
        var (listing, search) = (plan.Listing, plan.Listing.Search);
        var named = ids is null ? "true" : search.Named?.Replace("{0}", "$4", StringComparison.Ordinal).Replace("{1}", "$5", StringComparison.Ordinal);
        var least = ids is null && words.Explicit.All(term => term[0] == '-') ? 1 : 0; // so many words are kept
        // A scalar select for each rest: "exists" would be a join with all that any rest finds. Queries are made once, and not for each row that they are compared with.
        var sql = $"""
            with unit as materialized (
                select unit.place, unit.reach, unit.words, unit.query, unit.words = any($2) as is_asked, unit.words ~ '^[0-9]+$' as is_number,
                       exists (select from search_synonym as name where name.phrase = unit.words and name.meaning like 'STUDY.%') as is_study,
                       (select count(*) from (select from {listing.From} where {search.FoundBy("unit.query")} limit {Common}) as found) as frequency
                from search_units($1) as unit
                where numnode(unit.query) > 0),
            turned as (
                select unit.place, unit.reach, unit.words, unit.query, unit.is_asked,
                       row_number() over (
                           order by unit.is_asked desc, unit.frequency = 0 desc, unit.is_number desc, unit.is_study, unit.frequency desc, unit.place desc) as turn
                from unit),
            required as materialized (
                select search_query($3) as query),
            rest as materialized (
                select dropped.count, coalesce(conjunction_of(array(select turned.query from turned where turned.turn > dropped.count)) && required.query, required.query) as query
                from required
                cross join generate_series(0, (select count(*) - {least} from turned)) as dropped (count)
                where dropped.count = 0
                   or dropped.count >= (select least(count(*) filter (where turned.is_asked), count(*) - {least}) from turned)),
            kept as (
                select rest.count
                from rest
                where (select true from {listing.From} where ({named}) and ({(ids is null ? "" : "numnode(rest.query) = 0 or ")}{search.FoundBy("rest.query")}) limit 1)
                order by rest.count
                limit 1)
            select turned.place, turned.reach, turned.words, turned.turn > kept.count
            from kept
            cross join turned
            where kept.count > 0
            order by turned.place
            """;
        return new ListStatement(sql, [words.Folded, QuestionWords.Value, words.Explicit.ToArray(), .. ids ?? []]);
    }

    private static string[] ReadQuestionWords()
    {
        using var stream = typeof(SearchRelaxation).Assembly.GetManifestResourceStream("question-words.txt")
            ?? throw new InvalidOperationException("question-words.txt is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => SearchWord.Fold(line.Trim())).Distinct()];
    }
}
