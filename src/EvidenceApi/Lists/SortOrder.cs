using System.Globalization;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>The order of a list, total: its last keys identify every item.</summary>
internal sealed record SortOrder(IReadOnlyList<SortKey> Keys)
{
    public const string Relevance = "relevance";

    private const int MostKeys = 5;

    // How many characters of a text are compared: a cursor contains them, and has to fit into an address.
    private const string Beginning = "100";

    /// <summary>Reads <c>sort</c>: names of fields with commas between, a minus for the greatest or latest first; where nothing is known comes last.</summary>
    /// <param name="listing">The list.</param>
    /// <param name="sort">As the client gives it; null for the list's own order, or the best match first when something is searched.</param>
    /// <param name="conditions">What is searched for, and whether unverified values take part.</param>
    /// <param name="errors">What cannot be understood.</param>
    public static SortOrder Of(Listing listing, string? sort, Conditions conditions, List<ParameterError> errors)
    {
        if (sort is null && conditions.SearchTerms is null)
            return new SortOrder([.. conditions.OwnOrder ?? [], .. listing.Order]);
        if (sort is null && conditions.OwnOrder is { } own)
            return new SortOrder([.. own, .. listing.Order]);
        var names = (sort ?? Relevance).Split(',');
        var keys = names.Select(name => Key(listing, name, conditions, errors)).OfType<SortKey>().ToList();
        if (names.Length > MostKeys || names.Select(name => name.TrimStart('-')).Distinct().Count() < names.Length)
            errors.Add(Error(ErrorCode.OutOfRange, sort ?? "", string.Create(CultureInfo.InvariantCulture, $"'sort' has {names.Length} keys; allowed: {MostKeys} at most, each once")));
        // The last direction continues, so that one comparison of rows finds what comes after a cursor.
        var descending = keys.Count > 0 && keys[^1].Descending;
        return new SortOrder([.. keys, .. listing.Order.Where(last => keys.All(key => key.Sql != last.Sql)).Select(last => last with { Descending = descending })]);
    }

    /// <summary>Whether the keys of a cursor can be those of an item in this order.</summary>
    public bool Takes(IReadOnlyList<string> keys) => keys.Count == Keys.Count && Keys.Zip(keys).All(pair => pair.First.Takes(pair.Second));

    /// <summary>The condition that an item comes after the one with these keys.</summary>
    public string After(IReadOnlyList<string> last, Parameters parameters)
    {
        var values = Keys.Select((key, index) => $"{parameters.Add(last[index])}::{key.Type}").ToList();
        var from = $"{Keys[0].Sql} {(Keys[0].Descending ? "<=" : ">=")} {values[0]}"; // what an index can use
        if (Keys.All(key => key.Descending == Keys[0].Descending))
            return $"{from}\n  and ({string.Join(", ", Keys.Select(key => key.Sql))}) {(Keys[0].Descending ? "<" : ">")} ({string.Join(", ", values)})";
        var after = "";
        for (var index = Keys.Count - 1; index >= 0; index--)
        {
            var (key, value) = (Keys[index], values[index]);
            var next = $"{key.Sql} {(key.Descending ? "<" : ">")} {value}";
            after = after.Length == 0 ? next : $"{next} or ({key.Sql} = {value} and ({after}))";
        }
        return $"{from}\n  and ({after})";
    }

    private static SortKey? Key(Listing listing, string name, Conditions conditions, List<ParameterError> errors)
    {
        var (plain, descending) = name.StartsWith('-') ? (name[1..], true) : (name, false);
        if (plain == Relevance && !descending && conditions.SearchTerms is { } terms)
            return new SortKey(conditions.Searched.RankBy(terms.Query), Descending: true, "real");
        if (listing.Sortable.FirstOrDefault(field => field.IsNamed(plain)) is { } field)
            return KeyOf(field, descending, conditions.IncludeUnverified);
        string[] allowed = [.. listing.Sortable.Select(one => one.Name), .. conditions.SearchTerms is null ? [] : new[] { Relevance }];
        errors.Add(Error(plain == Relevance ? ErrorCode.Conflicting : ErrorCode.UnknownField, name, plain == Relevance
            ? "'relevance' goes with 'q', and has the best match first as it is"
            : $"'{Problems.Cut(plain)}' is no field to sort by; allowed: {string.Join(", ", allowed)}; a minus before it has the greatest first") with
        {
            Allowed = allowed,
            Nearest = Nearest.Match(plain, allowed),
        });
        return null;
    }

    // Where nothing is known, a value is used that comes last in this direction.
    private static SortKey KeyOf(Field field, bool descending, bool includeUnverified)
    {
        var column = field.In(includeUnverified);
        if (field.IsRequired || (field.IsEmptyWhenUnknown && descending))
            return new SortKey(column, descending, TypeOf(field));
        return field.Kind switch
        {
            FieldKind.NUMBER => new SortKey($"coalesce({column}::numeric, '{(descending ? "-" : "")}infinity')", descending, "numeric"),
            FieldKind.BOOLEAN => new SortKey($"coalesce({column}::int, {(descending ? -1 : 2)})", descending, "int"),
            FieldKind.TEXT => new SortKey($"left(coalesce({column}, {Last(descending)}), {Beginning}) collate \"C\"", descending),
            _ => new SortKey($"coalesce({field.Known(includeUnverified)}, {Last(descending)}) collate \"C\"", descending),
        };
    }

    private static string Last(bool descending) => descending ? "''" : "chr(1114111)";

    private static string TypeOf(Field field) => field.Kind switch
    {
        FieldKind.NUMBER => "numeric",
        FieldKind.BOOLEAN => "boolean",
        _ => "text",
    };

    private static ParameterError Error(ErrorCode code, string value, string message) => new()
    {
        Code = code.Name, Parameter = "sort", In = "query", Message = message, Value = Problems.Cut(value),
    };
}
