using System.Text.Json;

namespace EvidenceApi.Bench.Generator;

/// <summary>The registry leaves out what is empty; so do these.</summary>
internal static class Json
{
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values) => json.List(name, values, json.WriteStringValue);

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members) => json.List(name, items, item =>
    {
        json.WriteStartObject();
        members(item);
        json.WriteEndObject();
    });

    public static void Object(this Utf8JsonWriter json, string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }

    private static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        var started = false;
        foreach (var item in items)
        {
            if (!started)
                json.WriteStartArray(name);
            started = true;
            write(item);
        }
        if (started)
            json.WriteEndArray();
    }
}
