using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EvidenceApi.OpenApi;

/// <summary>JSON as YAML 1.2 in block style, to be read and compared by people: names and plain words bare, every other text quoted as in JSON.</summary>
internal static partial class YamlText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly HashSet<string> Reserved = ["true", "false", "null", "yes", "no", "on", "off"];

    public static string Of(JsonNode document)
    {
        var text = new StringBuilder();
        Write(text, document, 0, isItem: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int depth, bool isItem)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                foreach (var (name, value) in members)
                {
                    Begin(text, depth, isItem);
                    isItem = false;
                    text.Append(Plain(name)).Append(':');
                    Value(text, value, depth + 1);
                }
                break;
            case JsonArray { Count: > 0 } items:
                foreach (var item in items)
                {
                    text.Append(' ', 2 * depth).Append('-');
                    if (item is JsonObject { Count: > 0 })
                        Write(text, item, depth + 1, isItem: true);
                    else
                        Value(text, item, depth + 1);
                }
                break;
        }
    }

    private static void Begin(StringBuilder text, int depth, bool isItem) => text.Append(' ', isItem ? 1 : 2 * depth);

    private static void Value(StringBuilder text, JsonNode? value, int depth)
    {
        if (value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            text.Append('\n');
            Write(text, value, depth, isItem: false);
            return;
        }
        text.Append(' ').Append(value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? Plain(scalar.ToString()) : value?.ToJsonString() ?? "null").Append('\n');
    }

    private static string Plain(string text) => Word().IsMatch(text) && !Reserved.Contains(text.ToLowerInvariant()) ? text : JsonSerializer.Serialize(text, Readable);

    // Neither a number nor a date nor anything that has a meaning in YAML.
    [GeneratedRegex(@"^[A-Za-z$/][A-Za-z0-9_$/.{}+-]*(?: [A-Za-z0-9_(/.+-][A-Za-z0-9_()/.,;+'-]*)*$")]
    private static partial Regex Word();
}
