using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;
using EvidenceApi.Model;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>The JSON Schema by which editors help with seed files is made from the model.</summary>
public sealed class SeedSchemaGuard
{
    private static readonly Dictionary<string, string> Docstrings = XDocument
        .Load(Path.ChangeExtension(typeof(Study).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => string.Join(' ', (member.Element("summary")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void The_schema_for_editors_is_made_from_the_model()
    {
        var schema = CanonicalJson.Options.GetJsonSchemaAsNode(typeof(Dataset), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Seed file of EvidenceApi");
        Repository.AssertIsFile(schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = CanonicalJson.Options.Encoder }), "seeds", "seed.schema.json");
    }

    private static JsonObject Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var schema = node as JsonObject ?? [];
        if (type == typeof(PartialDate))
            schema = new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" };
        else if (type == typeof(string))
            schema["type"] = new JsonArray("string", "number"); // YAML reads 74 as a number; the reader takes it as text
        else if (schema["properties"] is JsonObject properties)
        {
            schema["additionalProperties"] = false;
            foreach (var derived in type.GetProperties().Where(member => member.IsDefined(typeof(NotSeededAttribute), false)))
                properties.Remove(CanonicalJson.Options.PropertyNamingPolicy!.ConvertName(derived.Name));
        }
        if (context.PropertyInfo?.IsRequired == true && schema["enum"] is JsonArray codes)
            codes.Remove(codes.FirstOrDefault(code => code is null)); // only a register may leave it out
        if (context.PropertyInfo is { } property && Docstring(property) is { Length: > 0 } text)
            schema["description"] = text;
        return schema;
    }

    private static string? Docstring(System.Text.Json.Serialization.Metadata.JsonPropertyInfo property)
    {
        var name = char.ToUpperInvariant(property.Name[0]) + property.Name[1..];
        return Docstrings.GetValueOrDefault($"P:{property.DeclaringType.FullName}.{name}") is { Length: > 0 } own
            ? own
            : Docstrings.GetValueOrDefault($"P:{typeof(ICited).FullName}.{name}");
    }
}
