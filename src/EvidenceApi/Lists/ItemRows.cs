using System.Buffers;
using System.Data.Common;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists;

/// <summary>
/// How the items of a list are made from flat rows. A row is a record whose properties are columns of the list's view, by name; the item is what is served.
/// </summary>
internal abstract record ItemRows
{
    /// <summary>Writes the item of a row, into its stored document.</summary>
    public delegate void Filling<in TRow>(TRow row, ReadOnlySpan<byte> document, IBufferWriter<byte> output);

    /// <summary>Names of the columns.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Columns that have another value when unverified values take part, in the column <c>unverified_…</c>.</summary>
    public IReadOnlySet<string> WithUnverified { get; init; } = new HashSet<string>();

    /// <summary>Columns that change with the date of the dataset, which is no change of an item.</summary>
    public IReadOnlySet<string> OfTheDay { get; init; } = new HashSet<string>();

    /// <summary>The columns over <c>item</c>.</summary>
    public IEnumerable<string> Selected(bool includeUnverified) =>
        Columns.Select(column => includeUnverified && WithUnverified.Contains(column) ? $"item.unverified_{column} as {column}" : $"item.{column}");

    /// <summary>What writes the item of the row that a reader is at; what is shown of it begins at <paramref name="first"/>.</summary>
    public abstract Action Writer(DbDataReader reader, int first, IBufferWriter<byte> output);

    public static ItemRows Of<TRow, TItem>(Func<TRow, TItem> item, JsonTypeInfo<TItem> json) => new Typed<TRow, TItem>(item, json);

    /// <summary>Items that are flat themselves.</summary>
    public static ItemRows Of<TItem>(JsonTypeInfo<TItem> json) => new Typed<TItem, TItem>(item => item, json);

    /// <summary>Items that are stored, but for what a row says.</summary>
    public static ItemRows Within<TRow>(Filling<TRow> fill) => new Filled<TRow>(fill);

    private static string[] ColumnsOf<TRow>() =>
        [.. typeof(TRow).GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name))];

    private sealed record Typed<TRow, TItem>(Func<TRow, TItem> Item, JsonTypeInfo<TItem> Json) : ItemRows
    {
        public override IReadOnlyList<string> Columns { get; } = ColumnsOf<TRow>();

        public override Action Writer(DbDataReader reader, int first, IBufferWriter<byte> output)
        {
            var parse = reader.GetRowParser<TRow>(startIndex: first, length: Columns.Count);
            var json = new Utf8JsonWriter(output, ServedJson.Writing);
            return () =>
            {
                json.Reset();
                JsonSerializer.Serialize(json, Item(parse(reader)), Json);
                json.Flush();
            };
        }
    }

    private sealed record Filled<TRow>(Filling<TRow> Fill) : ItemRows
    {
        public override IReadOnlyList<string> Columns { get; } = ColumnsOf<TRow>();

        public override Action Writer(DbDataReader reader, int first, IBufferWriter<byte> output)
        {
            var parse = reader.GetRowParser<TRow>(startIndex: first + 1, length: Columns.Count);
            byte[] document = [];
            return () =>
            {
                var length = (int)reader.GetBytes(first, 0, null, 0, 0); // first, because an export reads its columns in order
                if (document.Length < length)
                    document = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)length)];
                reader.GetBytes(first, 0, document, 0, length);
                Fill(parse(reader), document.AsSpan(0, length), output);
            };
        }
    }
}
