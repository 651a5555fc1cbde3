namespace EvidenceApi.Lists;

/// <summary>What the values of a field are.</summary>
internal enum FieldKind
{
    TEXT,
    ID,
    CODE,
    NUMBER,
    BOOLEAN,

    /// <summary>A date as precise as its source: 2016, 2016-01 or 2016-01-20.</summary>
    DATE,
}

/// <summary>
/// What a list publishes of its items: parameters and expressions filter by it, <c>sort</c> orders by it, facets count it, and tables have it as a column.
/// </summary>
/// <param name="Name">Its name wherever clients write or read it.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Sql">The expression over <c>item</c>, null where nothing is known; an array where an item has several values.</param>
internal sealed record Field(string Name, FieldKind Kind, string Sql)
{
    /// <summary>
    /// Its name in the documents of the list, where that is another: a member of several values is named in the plural, and what parameters take one by one in the
    /// singular. Expressions, <c>sort</c>, <c>fields</c> and facets take either.
    /// </summary>
    public string? Member { get; init; }

    /// <summary>The expression when unverified values take part, where it differs.</summary>
    public string? UnverifiedSql { get; init; }

    /// <summary>Whether an item has any number of values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether every item has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>All values; empty where they cannot be listed.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The code that a text that is not a code may have meant, where comparing letters is not enough.</summary>
    public Func<string, string?>? NearestCode { get; init; }

    /// <summary>The kind of thing whose ids the values are: study, outcome, measure or source.</summary>
    public string? Refers { get; init; }

    /// <summary>The kind of thing that the items are, whose other names are taken for ids too.</summary>
    public string? Names { get; init; }

    /// <summary>Turns the requested codes, an array in place of <c>{0}</c>, into all codes that they include.</summary>
    public string? Meaning { get; init; }

    /// <summary>Selects the values that are searched beside the requested ones, an array in place of <c>{0}</c>, where the response has to say so.</summary>
    public string? AlsoSearched { get; init; }

    /// <summary>All the values that an item counts for, where these are more than it has: an array made from the one that it has, <c>{0}</c>.</summary>
    public string? Counted { get; init; }

    /// <summary>The date that the value is of, where it has one; facets have it beside the value.</summary>
    public string? DatedBySql { get; init; }

    /// <summary>As <see cref="DatedBySql"/>, when unverified values take part.</summary>
    public string? UnverifiedDatedBySql { get; init; }

    /// <summary>When a code of an item is wider than the requested codes, an array in place of <c>{0}</c>, so that the item may be one of them.</summary>
    public string? WiderSql { get; init; }

    /// <summary>Whether items may be without a code of this field, so that a filter by it can miss them.</summary>
    public bool MayLackCode => Kind == FieldKind.CODE && (!IsRequired || WiderSql is not null);

    /// <summary>Whether the column holds an empty text where nothing is known, so that an index has those last when the latest comes first.</summary>
    public bool IsEmptyWhenUnknown { get; init; }

    /// <summary>Whether facets may count it: it has few values, or those that there are mean something to many items.</summary>
    public bool IsFacet { get; init; }

    public static Field Id(string name, string sql, string? refers = null) => new(name, FieldKind.ID, sql) { Refers = refers };

    public static Field Ids(string name, string sql, string? refers = null) => Id(name, sql, refers) with { IsList = true };

    public static Field Text(string name, string sql) => new(name, FieldKind.TEXT, sql);

    public static Field Texts(string name, string sql) => Text(name, sql) with { IsList = true };

    public static Field Number(string name, string sql) => new(name, FieldKind.NUMBER, sql);

    public static Field Boolean(string name, string sql) => new(name, FieldKind.BOOLEAN, sql) { Codes = ["true", "false"], IsFacet = true };

    public static Field Date(string name, string sql) => new(name, FieldKind.DATE, sql);

    public static Field Code<T>(string name, string sql)
        where T : struct, Enum => new(name, FieldKind.CODE, sql) { Codes = Enum.GetNames<T>(), IsFacet = true };

    public static Field CodeList<T>(string name, string sql)
        where T : struct, Enum => Code<T>(name, sql) with { IsList = true };

    /// <summary>Whether a client means this field.</summary>
    public bool IsNamed(string name) => Name == name || Member == name;

    public string In(bool includeUnverified) => includeUnverified ? UnverifiedSql ?? Sql : Sql;

    /// <summary>The expression with null where nothing is known.</summary>
    public string Known(bool includeUnverified) => IsEmptyWhenUnknown ? $"nullif({In(includeUnverified)}, '')" : In(includeUnverified);
}
