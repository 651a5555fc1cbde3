using System.Buffers;
using System.Text.Json;

namespace EvidenceApi.Http.Sparse;

/// <summary>Copies a document with only some of its members. Values are copied as they are.</summary>
internal static class SparseDocument
{
    public static byte[] Of(ReadOnlySpan<byte> document, MemberTree wanted)
    {
        var buffer = new ArrayBufferWriter<byte>(document.Length);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            var reader = new Utf8JsonReader(document);
            reader.Read();
            Copy(ref reader, document, json, wanted);
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void Copy(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, Utf8JsonWriter json, MemberTree wanted)
    {
        if (wanted.Members.Count == 0 || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            CopyWhole(ref reader, document, json);
        else if (reader.TokenType == JsonTokenType.StartArray)
            CopyItems(ref reader, document, json, wanted);
        else
            CopyMembers(ref reader, document, json, wanted);
    }

    private static void CopyWhole(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, Utf8JsonWriter json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        json.WriteRawValue(document[start..(int)reader.BytesConsumed], skipInputValidation: true);
    }

    private static void CopyItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, Utf8JsonWriter json, MemberTree wanted)
    {
        json.WriteStartArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            Copy(ref reader, document, json, wanted);
        json.WriteEndArray();
    }

    private static void CopyMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, Utf8JsonWriter json, MemberTree wanted)
    {
        json.WriteStartObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            if (wanted.Members.TryGetValue(name, out var member))
            {
                json.WritePropertyName(name);
                Copy(ref reader, document, json, member);
            }
            else
            {
                reader.Skip();
            }
        }
        json.WriteEndObject();
    }
}
