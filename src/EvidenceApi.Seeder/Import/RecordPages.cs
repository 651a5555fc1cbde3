using System.Globalization;
using System.Text.Json;

namespace EvidenceApi.Seeder.Import;

/// <summary>Splits a page of records into records without reading them: each is a slice of the bytes.</summary>
internal static class RecordPages
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The records of a page or list, or one a line; a single record, or text that is not JSON, is one entry.</summary>
    public static IReadOnlyList<RecordEntry> Split(string file, byte[] bytes)
    {
        ReadOnlyMemory<byte> json = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
        if (IsLines(json.Span))
            return [.. NdjsonLines.Of(file, new MemoryStream(bytes))];
        try
        {
            return Slices(json.Span) is not { } page ? [new RecordEntry(file, "", json)]
                : page.Items is not { } items ? [new RecordEntry(file, page.List, default) { Broken = "this member is twice in one object" }]
                : [.. items.Select((slice, index) => new RecordEntry(file, Pointer(page.List, index), json[slice]))];
        }
        catch (JsonException)
        {
            return [new RecordEntry(file, "", json)]; // the reader of the record says what is wrong with it
        }
    }

    // NDJSON under the name of JSON: the first line is an object by itself, and others follow.
    private static bool IsLines(ReadOnlySpan<byte> json)
    {
        var text = json.Trim(" \t\r\n"u8);
        if (text.IndexOf((byte)'\n') is not (> 0 and var end) || text[0] != (byte)'{' || text[..end].TrimEnd(" \t\r"u8)[^1] != (byte)'}')
            return false;
        var reader = new Utf8JsonReader(text[..end]);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Pointer(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    // No items: the list is there twice.
    private static (string List, List<Range>? Items)? Slices(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            return ("", Whole(Items(ref reader), ref reader));
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isList = reader.ValueTextEquals("studies"u8);
            reader.Read();
            if (isList && reader.TokenType == JsonTokenType.StartArray)
                return ("/studies", Whole(Items(ref reader), ref reader));
            reader.Skip();
        }
        return null;
    }

    // A page that is cut off after its last record is not a whole page, nor is one with two lists of records.
    private static List<Range>? Whole(List<Range> items, ref Utf8JsonReader reader)
    {
        var isTwice = false;
        while (reader.Read())
            isTwice |= reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("studies"u8);
        return isTwice ? null : items;
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
