using System.Text;

namespace EvidenceApi.Lists;

/// <summary>
/// What the items of a list must fulfil, as one SQL condition. Its pieces are constants of this program; every value that a client gives is a parameter,
/// <c>$1</c> and so on.
/// </summary>
internal sealed class Conditions
{
    private static readonly string[] StudyAndSource = ["study", "source"];

    private readonly List<string> ignored = [];
    private readonly List<string> unread = [];

    private readonly StringBuilder sql = new();
    private readonly bool includeUnverified;
    private readonly List<object> values;
    private readonly Dictionary<Field, HashSet<string>> codes = [];
    private readonly List<string> unknownIds = [];
    private readonly List<string> alsoSearched = [];

    public Conditions(bool includeUnverified)
        : this(includeUnverified, [])
    {
    }

    private Conditions(bool includeUnverified, List<object> values) => (this.includeUnverified, this.values) = (includeUnverified, values);

    public bool IncludeUnverified => includeUnverified;

    /// <summary>How the list is searched.</summary>
    public ListSearch Searched { get; init; } = new();

    /// <summary>What was found out before.</summary>
    public Reading Reading { get; init; } = Reading.Plain;

    /// <summary>Names whose meaning is not known yet and has to be found out first.</summary>
    public IReadOnlyList<string> UnreadNames => unread;

    /// <summary>What somebody typed to search; null when nothing is searched.</summary>
    public SearchedWords? Words { get; private set; }

    /// <summary>The studies and the sources that are named in the search, for <see cref="ListSearch.Named"/>; null without.</summary>
    public IReadOnlyList<string[]>? IdsInSearch { get; private set; }

    /// <summary>Words of the search that are left out, as they were typed.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    /// <summary>Fields by whose codes items are filtered, and which may lack one, with the codes that are asked for.</summary>
    public IReadOnlyDictionary<Field, HashSet<string>> Codes => codes;

    /// <summary>A field of which nothing shall be known: every condition on it is null.</summary>
    private Field? Unknown { get; init; }

    /// <summary>The condition by itself; true when all items are meant.</summary>
    public string Sql => sql.Length == 0 ? "true" : sql.ToString();

    /// <summary>Conditions beside these, over the same parameters, in which nothing is known of <paramref name="field"/>.</summary>
    public Conditions Without(Field field) => new(includeUnverified, values) { Unknown = field, Searched = Searched, Reading = Reading };

    /// <summary>Notes that items are filtered by codes. Whether nothing shall be known of them.</summary>
    public bool IsUnknown(Field field, IEnumerable<string> wanted)
    {
        if (field.MayLackCode)
        {
            codes.TryAdd(field, []);
            codes[field].UnionWith(wanted);
        }
        return Unknown == field;
    }

    /// <summary>The values of the parameters, in order.</summary>
    public IReadOnlyList<object> Values => values;

    /// <summary>What is searched for, as an expression; null when nothing is.</summary>
    public string? Sought { get; private set; }

    /// <summary>The condition, with a leading <c>where</c>; empty when all items are meant.</summary>
    public string Where => sql.Length == 0 ? "" : $"where {sql}";

    /// <summary>Selects the ids that were given and name nothing, as <c>parameter=value</c>; null when no ids were given.</summary>
    public string? UnknownIds => unknownIds.Count == 0 ? null : string.Join(" union all ", unknownIds);

    /// <summary>Selects the values that are looked for beside those that were given, as <c>field=value</c>; null where there can be none.</summary>
    public string? AlsoSearched => alsoSearched.Count == 0 ? null : string.Join(" union ", alsoSearched);

    /// <summary>A value on its way to PostgreSQL; answers the parameter that stands for it.</summary>
    public string Value(object value)
    {
        values.Add(value);
        return $"${values.Count}";
    }

    /// <summary>Adds a condition; in it stands <c>{0}</c> for the value.</summary>
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

    /// <summary>The field has none of the values, which is also so when nothing is known.</summary>
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
        Words = SearchedWords.Of(text);
        Read(Words.Identifiers);
        var terms = new List<string>(Words.Explicit);
        var isNamed = ByName(Words.Identifiers, terms);
        if (!(isNamed && Words.IsNumber))
            terms.AddRange(Reading.Relaxed is { } relaxed ? relaxed.Kept.Select(unit => $"+{unit}") : Words.Plain.Count == 0 ? [] : [$"+{string.Join(' ', Words.Folded)}"]);
        ignored.AddRange(Reading.Relaxed?.Ignored ?? []);
        Sought = "(select sought.query from sought)";
        SoughtTerms = Value(terms.ToArray());
        PlainWords = Value(Words.Folded);
        if (terms.Count > 0 || !isNamed)
            And(Searched.FoundBy(Sought));
    }

    // Several identifiers are alternatives. One that means nothing is looked for in the texts, unless another means something.
    private bool ByName(IReadOnlyList<string> names, List<string> terms)
    {
        var ids = StudyAndSource.Select(kind => names.SelectMany(name => Reading.Names.Of(name, kind)).Distinct().ToArray()).ToList();
        var unknown = names.Where(name => StudyAndSource.All(kind => Reading.Names.Of(name, kind).Count == 0)).ToList();
        if (Searched.Named is { } named && unknown.Count < names.Count)
        {
            IdsInSearch = ids;
            And($"({named})".Replace("{0}", Value(ids[0]), StringComparison.Ordinal).Replace("{1}", Value(ids[1]), StringComparison.Ordinal));
            ignored.AddRange(unknown);
            return true;
        }
        if (Words is { IsNumber: false })
            terms.AddRange(names.Select(name => $"={Model.SearchWord.FoldName(name.Replace("pmid:", "", StringComparison.Ordinal))}"));
        return false;
    }

    /// <summary>The parameter that holds all plain words of the search, folded; null when nothing is searched.</summary>
    public string? PlainWords { get; private set; }

    /// <summary>The parameter that holds what is searched for.</summary>
    public string? SoughtTerms { get; private set; }

    /// <summary>Values that are looked for beside those that were given; <paramref name="ids"/> selects them.</summary>
    public void SearchAlso(string name, string ids) => alsoSearched.Add($"select '{name}=' || searched.id from ({ids}) as searched (id)");

    /// <summary>Of the items that fulfil all conditions only the first of each group is meant.</summary>
    public void First(FirstOfEach first) => FirstOf = first;

    /// <summary>The groups of which only the first item is meant; null when all are.</summary>
    public FirstOfEach? FirstOf { get; private set; }

    /// <summary>Ends the conditions on items: what <see cref="First"/> was asked for looks at all the others. A page that continues adds where it begins after this.</summary>
    public void Close(string from)
    {
        if (FirstOf is { } first)
            And($"item.id in (select distinct on ({string.Join(", ", first.Group)}) item.id from {from} {Where} and {first.Rank} is not null order by {string.Join(", ", first.Group)}, {first.Rank})");
    }

    /// <summary>The ids have to be those of something that is there.</summary>
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
