using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;

namespace EvidenceApi.Lists;

/// <summary>
/// How the items of a list are made from flat rows. A row is a record whose properties are columns of the list's view, by name; the item is what is served.
/// </summary>
internal abstract record ItemRows
{
    /// <summary>Names of the columns.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Columns that have another value when unverified values take part, in the column <c>unverified_…</c>.</summary>
    public IReadOnlySet<string> WithUnverified { get; init; } = new HashSet<string>();

    /// <summary>The columns over <c>item</c>.</summary>
    public IEnumerable<string> Selected(bool includeUnverified) =>
        Columns.Select(column => includeUnverified && WithUnverified.Contains(column) ? $"item.unverified_{column} as {column}" : $"item.{column}");

    /// <summary>What writes the item of the row that a reader is at; its columns begin at <paramref name="first"/>.</summary>
    public abstract Action<DbDataReader, Utf8JsonWriter> Writer(DbDataReader reader, int first);

    public static ItemRows Of<TRow, TItem>(Func<TRow, TItem> item, JsonTypeInfo<TItem> json) => new Typed<TRow, TItem>(item, json);

    /// <summary>Items that are flat themselves.</summary>
    public static ItemRows Of<TItem>(JsonTypeInfo<TItem> json) => new Typed<TItem, TItem>(item => item, json);

    private sealed record Typed<TRow, TItem>(Func<TRow, TItem> Item, JsonTypeInfo<TItem> Json) : ItemRows
    {
        public override IReadOnlyList<string> Columns { get; } = [.. typeof(TRow).GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name))];

        public override Action<DbDataReader, Utf8JsonWriter> Writer(DbDataReader reader, int first)
        {
            var parse = reader.GetRowParser<TRow>(startIndex: first, length: Columns.Count);
            return (row, json) => JsonSerializer.Serialize(json, Item(parse(row)), Json);
        }
    }
}
