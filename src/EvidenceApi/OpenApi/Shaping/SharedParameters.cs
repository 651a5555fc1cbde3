using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>A parameter that several operations have is a component: <c>study</c>, and <c>study.claims</c> where it means something else for claims.</summary>
internal static class SharedParameters
{
    private const string Kind = "parameters";

    public static void Apply(JsonObject document)
    {
        var components = document.Components(Kind);
        var operations = document.Operations().ToList();
        var several = operations.SelectMany(operation => operation.Parameters).GroupBy(parameter => parameter.ToJsonString()).Where(group => group.Count() > 1).ToDictionary(group => group.Key, _ => "");
        foreach (var operation in operations)
        {
            if (operation.Node["parameters"] is not JsonArray parameters)
                continue;
            for (var at = 0; at < parameters.Count; at++)
            {
                var parameter = parameters[at]!;
                if (!several.TryGetValue(parameter.ToJsonString(), out var name))
                    continue;
                if (name.Length == 0)
                    components[name = several[parameter.ToJsonString()] = NameFor(parameter, operation, components)] = parameter.DeepClone();
                parameters[at] = DocumentNodes.Reference(Kind, name);
            }
        }
    }

    private static string NameFor(JsonNode parameter, DescribedOperation operation, JsonObject taken)
    {
        var name = parameter["name"]!.ToString();
        var ofTag = $"{name}.{operation.Tag.ToLowerInvariant().Replace(' ', '-')}";
        return !taken.ContainsKey(name) ? name : !taken.ContainsKey(ofTag) ? ofTag : $"{name}.{operation.Id}";
    }
}
