using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Guards;

/// <summary>Holds JSON against the schemas of an OpenAPI 3.1 document: the keywords of JSON Schema that the document uses, and it fails on any other.</summary>
internal sealed class SchemaValidator(JsonNode document)
{
    private static readonly HashSet<string> SayNothing = ["description", "default", "example", "examples", "title", "deprecated", "readOnly", "pattern", "x-ms-primary-error-message"];

    /// <summary>What does not fit, with its place; empty when all fits.</summary>
    public IEnumerable<string> Errors(JsonNode? value, JsonNode schema, string place = "$") => Fits(value, schema, place).Concat(Undocumented(value, schema, place));

    private IEnumerable<string> Fits(JsonNode? value, JsonNode schema, string place) => schema.AsObject()
        .SelectMany(keyword => Errors(value, keyword.Key, keyword.Value!, schema, place));

    // Responses are open, so clients must take members that are not described; the service has none of them.
    private IEnumerable<string> Undocumented(JsonNode? value, JsonNode schema, string place) =>
        value is JsonObject members && schema["$ref"] is null && schema["oneOf"] is null && schema["additionalProperties"] is null && Members(schema).ToHashSet() is { Count: > 0 } known
            ? members.Where(member => !known.Contains(member.Key)).Select(member => $"{place}.{member.Key} is not documented")
            : [];

    private IEnumerable<string> Members(JsonNode schema) => (schema["properties"]?.AsObject().Select(member => member.Key) ?? [])
        .Concat(schema["allOf"]?.AsArray().SelectMany(part => Members(part!)) ?? [])
        .Concat(schema["$ref"] is { } reference ? Members(Referred(reference.ToString())) : []);

    private IEnumerable<string> Errors(JsonNode? value, string keyword, JsonNode rule, JsonNode schema, string place) => keyword switch
    {
        _ when SayNothing.Contains(keyword) => [],
        "$ref" => Errors(value, Referred(rule.ToString()), place),
        "type" => Types(rule).Any(type => Is(value, type)) ? [] : [$"{place} is {value?.ToJsonString() ?? "null"} and not {rule.ToJsonString()}"],
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{place} is {value?.ToJsonString() ?? "null"}, none of {rule.ToJsonString()}"],
        "oneOf" => rule.AsArray().Count(one => !Errors(value, one!, place).Any()) == 1
            ? []
            : [$"{place} does not fit one of {rule.AsArray().Count}: {string.Join("; ", rule.AsArray().SelectMany(one => Errors(value, one!, place)).Take(3))}"],
        "allOf" => rule.AsArray().SelectMany(one => Fits(value, one!["$ref"] is { } part ? Referred(part.ToString()) : one, place)),
        "items" => value is JsonArray items ? items.SelectMany((item, index) => Errors(item, rule, $"{place}[{index}]")) : [],
        "properties" => value is JsonObject members
            ? rule.AsObject().Where(member => members.ContainsKey(member.Key)).SelectMany(member => Errors(members[member.Key], member.Value!, $"{place}.{member.Key}"))
            : [],
        "required" => value is JsonObject present ? rule.AsArray().Where(name => !present.ContainsKey($"{name}")).Select(name => $"{place} has no {name}") : [],
        "additionalProperties" => value is JsonObject all ? Additional(all, rule, schema, place) : [],
        "format" => Format(value, rule.ToString()) ? [] : [$"{place} is {value?.ToJsonString()} and no {rule}"],
        "minimum" => Number(value) is not { } least || least >= Number(rule) ? [] : [$"{place} is {least}, less than {rule}"],
        "maximum" => Number(value) is not { } most || most <= Number(rule) ? [] : [$"{place} is {most}, more than {rule}"],
        "minLength" => Text(value) is not { } few || few.Length >= Number(rule) ? [] : [$"{place} is shorter than {rule}"],
        "maxLength" => Text(value) is not { } many || many.Length <= Number(rule) ? [] : [$"{place} is longer than {rule}"],
        _ => [$"{place}: the keyword {keyword} is not known here"],
    };

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray several ? several.Select(type => $"{type}") : [rule.ToString()];

    private JsonNode Referred(string reference) => reference.Split('/').Skip(1).Aggregate(document, (node, name) => node[name]!);

    private IEnumerable<string> Additional(JsonObject members, JsonNode rule, JsonNode schema, string place)
    {
        var others = members.Where(member => schema["properties"]?.AsObject().ContainsKey(member.Key) != true);
        return rule is JsonObject allowed
            ? others.SelectMany(member => Errors(member.Value, allowed, $"{place}.{member.Key}"))
            : rule.GetValue<bool>() ? [] : others.Select(member => $"{place}.{member.Key} is not documented");
    }

    private static bool Is(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null, type) switch
    {
        (JsonValueKind.Null, "null") or (JsonValueKind.String, "string") or (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array")
            or (JsonValueKind.Number, "number") or (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        (JsonValueKind.Number, "integer") => decimal.IsInteger(Number(value)!.Value),
        _ => false,
    };

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.ToString() : null;

    private static bool Format(JsonNode? value, string format) => (format, Text(value)) switch
    {
        ("date-time", { } text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        ("date", { } text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ("uri", { } text) => Uri.TryCreate(text, UriKind.Absolute, out _),
        ("int32", _) => Number(value) is not { } number || (number >= int.MinValue && number <= int.MaxValue),
        ("int64", _) => Number(value) is not { } number || (number >= long.MinValue && number <= long.MaxValue),
        ("double" or "float", _) => true,
        _ => value is null,
    };
}
