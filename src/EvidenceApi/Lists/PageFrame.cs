using System.Text.Json;
using EvidenceApi.Contract;
using Npgsql;

namespace EvidenceApi.Lists;

/// <summary>What a page says beside its items.</summary>
internal sealed record PageFrame
{
    public static readonly PageFrame Empty = new();

    public long DatasetVersion { get; private init; }

    /// <summary>Filter values that name nothing in the dataset, as <c>parameter=value</c>.</summary>
    public IReadOnlyList<string> UnknownIds { get; private init; } = [];

    /// <summary>What was searched for; null when nothing was.</summary>
    public SearchTerms? Search { get; private init; }

    /// <summary>Marks what was searched in texts.</summary>
    public MatchReader Marker { get; private init; } = new([]);

    private long? TotalCount { get; init; }

    private IReadOnlyList<(string Field, long Count)> NotCoded { get; init; } = [];

    private IReadOnlyList<SearchHint> Hints { get; init; } = [];

    // As field=value.
    private string[] AlsoSearched { get; init; } = [];

    private Reach? Within { get; init; }

    private string[] Aside { get; init; } = [];

    public static PageFrame Read(NpgsqlDataReader reader, ListPlan plan, PageColumns columns) => new()
    {
        DatasetVersion = reader.GetInt64(PageColumns.Version),
        TotalCount = plan.CountTotal ? reader.GetInt64(columns.Total) : null,
        NotCoded = plan.NotCoded.Count > 0 ? NotCodedOf(plan, reader.GetFieldValue<long[]>(columns.NotCoded)) : [],
        UnknownIds = plan.Condition.UnknownIds is null ? [] : reader.GetFieldValue<string[]>(columns.UnknownIds),
        AlsoSearched = plan.Condition.AlsoSearched is null ? [] : reader.GetFieldValue<string[]>(columns.AlsoSearched),
        Within = plan.Condition.Within,
        Aside = plan.Condition.Aside is null ? [] : reader.GetFieldValue<string[]>(columns.Aside),
        Search = plan.Condition.Search,
        Marker = new MatchReader(plan.Condition.Search is null ? [] : reader.GetFieldValue<string[]>(columns.Words)),
        Hints = plan.Condition.Search is { } search ? SearchHints.Of(search.Words, reader.GetFieldValue<string[]>(columns.Hints)) : [],
    };

    /// <summary>The counts of a statement, each with its field.</summary>
    public static IReadOnlyList<(string Field, long Count)> NotCodedOf(ListPlan plan, long[] counts) =>
        [.. plan.NotCoded.Zip(counts, (asked, count) => (asked.Field, count))];

    /// <summary>Writes the members that there are to write.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        if (TotalCount is { } total)
            json.WriteNumber("totalCount", total);
        if (NotCoded.Count > 0)
        {
            json.WritePropertyName("notCoded");
            WriteNotCoded(json, NotCoded);
        }
        if (Search is { Ignored: { Count: > 0 } ignored })
            Write(json, "ignored", ignored);
        if (Hints.Count > 0)
        {
            json.WritePropertyName("hints");
            JsonSerializer.Serialize(json, [.. Hints], ServedJson.Default.SearchHintArray);
        }
        if (AlsoSearched.Length > 0)
        {
            json.WriteStartObject("alsoSearched");
            foreach (var field in AlsoSearched.Select(item => item.Split('=', 2)).GroupBy(item => item[0], item => item[1]))
                Write(json, field.Key, field.Order(StringComparer.Ordinal));
            json.WriteEndObject();
        }
        Within?.Write(json, Aside);
    }

    /// <summary>Writes counts as an object with a member for each field.</summary>
    public static void WriteNotCoded(Utf8JsonWriter json, IReadOnlyList<(string Field, long Count)> counts)
    {
        json.WriteStartObject();
        foreach (var (field, count) in counts)
            json.WriteNumber(field, count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
