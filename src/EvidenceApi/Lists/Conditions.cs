using System.Text;
using EvidenceApi.Lists.Expressions;

namespace EvidenceApi.Lists;

/// <summary>
/// What the items of a list must fulfil, as one SQL condition. Its pieces are constants of this program; every value that a client gives is a parameter,
/// <c>@p1</c> and so on.
/// </summary>
internal sealed class Conditions
{
    private static readonly string[] StudyAndSource = ["study", "source"];

    private readonly List<string> unread = [];

    private readonly StringBuilder sql = new();
    private readonly bool includeUnverified;
    private readonly Parameters parameters;
    private readonly Dictionary<Field, HashSet<string>> codes = [];
    private readonly List<string> unknownIds = [];
    private readonly List<string> alsoSearched = [];
    private FirstOfEach? firstOf;
    private Reach? within;

    public Conditions(bool includeUnverified)
        : this(includeUnverified, new Parameters())
    {
    }

    private Conditions(bool includeUnverified, Parameters parameters) => (this.includeUnverified, this.parameters) = (includeUnverified, parameters);

    public bool IncludeUnverified => includeUnverified;

    /// <summary>How the list is searched.</summary>
    public ListSearch Searched { get; init; } = new();

    /// <summary>What was found out before.</summary>
    public Reading Reading { get; init; } = Reading.Plain;

    /// <summary>What is searched for; null when nothing is.</summary>
    public SearchTerms? SearchTerms { get; private set; }

    /// <summary>Fields by whose codes items are filtered, and which may lack one, with the requested codes.</summary>
    public IReadOnlyDictionary<Field, HashSet<string>> Codes => codes;

    /// <summary>A field that is treated as unknown: every condition on it is null.</summary>
    private Field? Unknown { get; init; }

    /// <summary>The condition by itself; true when all items are meant.</summary>
    public string Sql => (sql.Length, within) switch
    {
        (0, null) => "true",
        (0, { } reach) => reach.Inside,
        (_, null) => sql.ToString(),
        (_, { } reach) => $"{sql}\n  and {reach.Inside}",
    };

    /// <summary>The order that the filter asks for where a client names none; null for that of the list.</summary>
    public IReadOnlyList<SortKey>? OwnOrder { get; set; }

    /// <summary>Columns of the list as a table that the filter adds, after those of the list.</summary>
    public IReadOnlyList<Field> OwnFields { get; set; } = [];

    /// <summary>Conditions beside these, over the same parameters, in which nothing is known of <paramref name="field"/>.</summary>
    public Conditions Without(Field field) => new(includeUnverified, parameters) { Unknown = field, Searched = Searched, Reading = Reading };

    /// <summary>Records that items are filtered by codes. Returns whether they are treated as unknown.</summary>
    public bool IsUnknown(Field field, IEnumerable<string> wanted)
    {
        if (field.MayLackCode)
        {
            codes.TryAdd(field, []);
            codes[field].UnionWith(wanted);
        }
        return Unknown == field;
    }

    /// <summary>Adds a value for PostgreSQL; returns its parameter.</summary>
    public string Value(object value) => parameters.Add(value);

    /// <summary>Adds a condition, in which <c>{0}</c> is the value.</summary>
    public void And(string condition, object value) => And(condition.Replace("{0}", Value(value), StringComparison.Ordinal));

    /// <summary>As <see cref="And(string, object)"/>, of a condition on the codes of a field.</summary>
    public void And(Field field, string condition, string[] value)
    {
        if (IsUnknown(field, value))
            And("null::boolean");
        else
            And(condition, value);
    }

    public void And(string condition) => sql.Append(sql.Length == 0 ? "" : "\n  and ").Append(condition);

    /// <summary>The field has one of the values; nothing when there are none.</summary>
    public void OneOf<T>(Field field, T[]? wanted)
        where T : struct, Enum => OneOf(field, Names(wanted));

    /// <inheritdoc cref="OneOf{T}"/>
    public void OneOf(Field field, string[]? wanted)
    {
        if (wanted is { Length: > 0 })
            And(HasOneOf(field, wanted));
    }

    /// <summary>One of the names of the column contains one of these texts, in any case of letters; nothing when there are none.</summary>
    public void NameContains(string column, string[]? parts)
    {
        if (parts is { Length: > 0 })
            And($"({string.Join(" or ", parts.Select(part => $"folded_names({column}) like {Value(LikePattern.Holding(part.ToLowerInvariant()))}"))})");
    }

    /// <summary>The field has none of the values, or is unknown.</summary>
    public void NoneOf<T>(Field field, T[]? unwanted)
        where T : struct, Enum => NoneOf(field, Names(unwanted));

    /// <inheritdoc cref="NoneOf{T}"/>
    public void NoneOf(Field field, string[]? unwanted)
    {
        if (unwanted is { Length: > 0 })
            And($"({HasOneOf(field, unwanted)}) is not true");
    }

    public void From(Field field, decimal? least)
    {
        if (least is { } value)
            And(FieldSql.Compare(field, Comparison.NOT_LESS, value, this));
    }

    public void To(Field field, decimal? most)
    {
        if (most is { } value)
            And(FieldSql.Compare(field, Comparison.NOT_GREATER, value, this));
    }

    public void From(Field field, string? earliest)
    {
        if (earliest is not null)
            And(FieldSql.Compare(field, Comparison.NOT_LESS, earliest, this));
    }

    public void To(Field field, string? latest)
    {
        if (latest is not null)
            And(FieldSql.Compare(field, Comparison.NOT_GREATER, latest, this));
    }

    public void Is(Field field, bool? wanted)
    {
        if (wanted is { } value)
            And(FieldSql.Compare(field, Comparison.EQUAL, value, this));
    }

    /// <summary>The item is found by these words; nothing when there are none.</summary>
    public void Search(string? text)
    {
        if (text is null)
            return;
        var words = SearchedWords.Of(text);
        Read(words.Identifiers);
        var terms = new List<string>(words.Explicit);
        var ignored = new List<string>();
        var ids = ByName(words, terms, ignored);
        if (!(ids is not null && words.IsNumber))
            terms.AddRange(Reading.Relaxed is { } relaxed ? relaxed.Kept.Select(unit => $"+{unit}") : words.Plain.Count == 0 ? [] : [$"+{string.Join(' ', words.Folded)}"]);
        ignored.AddRange(Reading.Relaxed?.Ignored ?? []);
        SearchTerms = new SearchTerms
        {
            Words = words, Query = "(select terms.query from terms)", Terms = Value(terms.ToArray()), Plain = Value(words.Folded), Ignored = ignored, NamedIds = ids,
        };
        if (terms.Count > 0 || ids is null)
            And(Searched.FoundBy(SearchTerms.Query));
    }

    // Several identifiers are alternatives. An unknown one is searched in the texts, unless another is known.
    private List<string[]>? ByName(SearchedWords words, List<string> terms, List<string> ignored)
    {
        var names = words.Identifiers;
        var ids = StudyAndSource.Select(kind => names.SelectMany(name => Reading.Names.Of(name, kind)).Distinct().ToArray()).ToList();
        var unknown = names.Where(name => StudyAndSource.All(kind => Reading.Names.Of(name, kind).Count == 0)).ToList();
        if (Searched.Named is { } named && unknown.Count < names.Count)
        {
            And($"({named})".Replace("{0}", Value(ids[0]), StringComparison.Ordinal).Replace("{1}", Value(ids[1]), StringComparison.Ordinal));
            ignored.AddRange(unknown);
            return ids;
        }
        if (!words.IsNumber)
            terms.AddRange(names.Select(name => $"={Model.SearchWord.FoldName(name.Replace("pmid:", "", StringComparison.Ordinal))}"));
        return null;
    }

    /// <summary>Values that are searched beside the given ones; <paramref name="ids"/> selects them.</summary>
    public void SearchAlso(string name, string ids) => alsoSearched.Add($"select '{name}=' || searched.id from ({ids}) as searched (id)");

    /// <summary>Keeps only the first item of each group, of those that fulfil all conditions.</summary>
    public void First(FirstOfEach first) => firstOf = first;

    /// <summary>Items are in reach, or it is not known whether they are; the response names these.</summary>
    public void Within(Reach reach) => within = reach;

    /// <summary>
    /// Ends the conditions. <see cref="First"/> applies after all others; counts of values choose the first of each group for each value separately.
    /// </summary>
    public ItemCondition Close(string from, bool choosesFirst)
    {
        if (choosesFirst && firstOf is { } first)
            And($"item.id in (select distinct on ({string.Join(", ", first.Group)}) item.id from {from} where {Sql} and {first.Rank} is not null order by {string.Join(", ", first.Group)}, {first.Rank})");
        return new ItemCondition
        {
            IncludeUnverified = includeUnverified,
            Where = Sql is "true" ? "" : $"where {Sql}",
            Aside = within is null ? null : $"select item.id::text from {from} where {(sql.Length == 0 ? "true" : sql)}\n  and {within.NotKnown} order by item.id limit {Reach.MostNamed.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            Within = within,
            Parameters = parameters,
            Reading = Reading,
            UnreadNames = [.. unread],
            Search = SearchTerms,
            UnknownIds = unknownIds.Count == 0 ? null : string.Join(" union all ", unknownIds),
            AlsoSearched = alsoSearched.Count == 0 ? null : string.Join(" union ", alsoSearched),
            FirstOf = firstOf,
            OwnFields = OwnFields,
        };
    }

    /// <summary>The ids have to exist.</summary>
    public void Know(string name, string kind, string parameter) =>
        unknownIds.Add($"select '{name}=' || asked.id from unnest({parameter}::text[]) as asked (id) where not exists (select from {kind} where {kind}.id = asked.id)");

    /// <summary>The meaning of these names has to be known.</summary>
    public void Read(IEnumerable<string> names) => unread.AddRange(names.Where(name => !Reading.Names.Has(name)));

    /// <summary>Ids as they are given; another name of one thing as its id.</summary>
    public string[] IdsOf(string kind, string[] given) => [.. given.Select(name => Reading.Names.IdOf(name, kind))];

    private string HasOneOf(Field field, string[] wanted) => FieldSql.HasOneOf(field, wanted, this);

    private static string[] Names<T>(T[]? codes)
        where T : struct, Enum => [.. (codes ?? []).Select(code => code.ToString())];
}
