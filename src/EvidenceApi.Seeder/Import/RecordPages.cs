using System.Globalization;
using System.Text.Json;

namespace EvidenceApi.Seeder.Import;

/// <summary>Splits a page of records into records without reading them: each is a slice of the bytes.</summary>
internal static class RecordPages
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The records of a page or list; a single record, and what is no JSON at all, as one entry.</summary>
    public static IReadOnlyList<RecordEntry> Split(string file, byte[] bytes)
    {
        ReadOnlyMemory<byte> json = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
        try
        {
            return Slices(json.Span) is { } page ? [.. page.Items.Select((slice, index) => new RecordEntry(file, Pointer(page.List, index), json[slice]))] : [new RecordEntry(file, "", json)];
        }
        catch (JsonException)
        {
            return [new RecordEntry(file, "", json)]; // whoever reads the record says what is wrong with it
        }
    }

    private static string Pointer(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    private static (string List, List<Range> Items)? Slices(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            return Whole("", Items(ref reader), ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isList = reader.ValueTextEquals("studies"u8);
            reader.Read();
            if (isList && reader.TokenType == JsonTokenType.StartArray)
                return Whole("/studies", Items(ref reader), ref reader);
            reader.Skip();
        }
        return null;
    }

    // A page that is cut off after its last record is no whole page.
    private static (string List, List<Range> Items) Whole(string list, List<Range> items, ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
        }
        return (list, items);
    }

    private static List<Range> Items(ref Utf8JsonReader reader)
    {
        var items = new List<Range>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add(start..(int)reader.BytesConsumed);
        }
        return items;
    }
}
