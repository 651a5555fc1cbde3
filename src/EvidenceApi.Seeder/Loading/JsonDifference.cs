using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>One field that differs: JSON Pointer (RFC 6901), canonical JSON before and after, null where the field is absent.</summary>
internal sealed record FieldChange(string Path, string? Before, string? After);

/// <summary>Field by field difference of two documents. Lists of unequal length differ as a whole.</summary>
internal static class JsonDifference
{
    public static IEnumerable<FieldChange> Between(string before, string after) => Walk("", JsonNode.Parse(before), JsonNode.Parse(after));

    private static IEnumerable<FieldChange> Walk(string path, JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonObject old, JsonObject now) => old.Select(member => member.Key)
            .Union(now.Select(member => member.Key))
            .Order(StringComparer.Ordinal)
            .SelectMany(key => Walk($"{path}/{Escape(key)}", old[key], now[key])),
        (JsonArray old, JsonArray now) when old.Count == now.Count => old.Index()
            .SelectMany(item => Walk($"{path}/{item.Index}", item.Item, now[item.Index])),
        // By text and not by value: 80 and 80.0 are one number, but a document that changed must have an event that says where.
        _ when Text(before) == Text(after) => [],
        _ => [new FieldChange(path, Text(before), Text(after))],
    };

    private static string? Text(JsonNode? node) => node is null ? null : CanonicalJson.Write(node);

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
