using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>Writes the members of a document: absent is null and never left out, enumerations by name, numbers as they were read.</summary>
internal sealed class JsonDocumentWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(8 * 1024);

    private readonly Utf8JsonWriter json;

    public JsonDocumentWriter() => json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Written()
    {
        json.Flush();
        return buffer.WrittenMemory;
    }

    public void Dispose() => json.Dispose();

    public void Text(string name, string? value) => json.WriteString(name, value);

    public void Code<T>(string name, T? value)
        where T : struct, Enum => json.WriteString(name, value?.ToString());

    public void Date(string name, PartialDate? value) => json.WriteString(name, value?.ToString());

    public void Truth(string name, bool? value)
    {
        if (value is { } known)
            json.WriteBoolean(name, known);
        else
            json.WriteNull(name);
    }

    public void Number(string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is { } known)
            json.WriteRawValue(known.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
        else
            json.WriteNullValue();
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public void Codes<T>(string name, IEnumerable<T> values)
        where T : struct, Enum => Texts(name, values.Select(value => value.ToString()));

    /// <summary>An object as a member; null when there is nothing to write.</summary>
    public void Object<T>(string name, T? value, Action<T> members)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        members(value);
        json.WriteEndObject();
    }

    public void List<T>(string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A whole document.</summary>
    public void Document(Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    /// <summary>A member whose value is JSON already.</summary>
    public void Raw(string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value, skipInputValidation: true);
    }
}
