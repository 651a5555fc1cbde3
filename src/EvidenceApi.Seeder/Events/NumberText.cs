using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>The members of a number that state facts. What is computed, cited or noted is left out: a change of it is not a correction.</summary>
internal static class NumberText
{
    private static readonly string[] OfNoValue =
    [
        "id", "note", "source", "place", "readAt", "readOn", "verification", "computedInterval", "sentence", "rank", "preferred", "partOf", "caveats", "registry",
        "agreement", "favour", "estimateTypeBasis", "conflict",
    ];

    public static IReadOnlyDictionary<string, string> Of(Result result) => Members(CanonicalJson.ToObject(result));

    public static IReadOnlyDictionary<string, string> Of(Comparison comparison) => Members(CanonicalJson.ToObject(comparison));

    private static Dictionary<string, string> Members(JsonObject document) => document
        .Where(member => member.Value is not null && !OfNoValue.Contains(member.Key))
        .SelectMany(member => member.Value is JsonObject inner ? inner.Select(part => ($"{member.Key}.{part.Key}", part.Value)) : [(member.Key, member.Value)])
        .ToDictionary(member => member.Item1, member => member.Item2 is JsonValue text && text.TryGetValue<string>(out var said) ? said : CanonicalJson.Write(member.Item2));
}
