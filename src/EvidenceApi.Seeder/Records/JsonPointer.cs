using System.Globalization;
using System.Text.Json;

namespace EvidenceApi.Seeder.Records;

/// <summary>Places in JSON, after RFC 6901.</summary>
internal static class JsonPointer
{
    public static string Below(string pointer, string member) =>
        $"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Below(string pointer, int index) => $"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The values that have nothing below them, each with its place.</summary>
    public static IEnumerable<(string Pointer, JsonElement Value)> Leaves(string pointer, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.GetPropertyCount() > 0 => value.EnumerateObject().SelectMany(member => Leaves(Below(pointer, member.Name), member.Value)),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value.EnumerateArray().SelectMany((item, index) => Leaves(Below(pointer, index), item)),
        _ => [(pointer, value)],
    };
}
