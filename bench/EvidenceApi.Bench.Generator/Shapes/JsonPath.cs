using System.Text.Json;

namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>Reads parts of a record that may be absent.</summary>
internal static class JsonPath
{
    /// <summary>The value at a path of names with dots, or an undefined element.</summary>
    public static JsonElement At(this JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return default;
        }
        return element;
    }

    public static string? Text(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>Members of a list, characters of a text, 0 of what is absent.</summary>
    public static int Count(this JsonElement element, string path) => element.At(path) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength(),
        { ValueKind: JsonValueKind.String } text => text.GetString()?.Length ?? 0,
        _ => 0,
    };
}
