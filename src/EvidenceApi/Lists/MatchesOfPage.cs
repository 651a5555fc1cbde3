using System.Buffers;
using System.Text;
using System.Text.Json;

namespace EvidenceApi.Lists;

/// <summary>How well the items of a page match what was searched, and where, in the order of the items.</summary>
internal sealed class MatchesOfPage(IReadOnlyList<Field> fields)
{
    // The characters between which PostgreSQL puts what it found.
    private const char Begin = '\u0001', End = '\u0002';

    private readonly List<(float Rank, string?[] Texts)> items = [];

    public void Add(float rank, string?[] texts) => items.Add((rank, texts));

    /// <summary>Writes the member <c>matches</c> with a comma before it.</summary>
    public void WriteTo(IBufferWriter<byte> body)
    {
        body.Write(",\"matches\":"u8);
        using var json = new Utf8JsonWriter(body);
        json.WriteStartArray();
        foreach (var (rank, texts) in items)
        {
            json.WriteStartObject();
            Write(json, rank, texts, fields);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes the members <c>rank</c> and <c>highlights</c>.</summary>
    public static void Write(Utf8JsonWriter json, float rank, string?[] texts, IReadOnlyList<Field> fields)
    {
        json.WriteNumber("rank", rank);
        json.WriteStartArray("highlights");
        foreach (var (index, text) in texts.Index())
        {
            if (text is not null)
                Write(json, fields[index].Name, text);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string field, string marked)
    {
        json.WriteStartObject();
        json.WriteString("field", field);
        json.WriteStartArray("marks");
        var text = new StringBuilder(marked.Length);
        foreach (var letter in marked)
        {
            if (letter == Begin)
            {
                json.WriteStartObject();
                json.WriteNumber("start", text.Length);
            }
            else if (letter == End)
            {
                json.WriteNumber("end", text.Length);
                json.WriteEndObject();
            }
            else
            {
                text.Append(letter);
            }
        }
        json.WriteEndArray();
        json.WriteString("text", text.ToString());
        json.WriteEndObject();
    }
}
