using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// A real response of each operation, shortened: a test makes <c>answer-examples.json</c> from the responses to the documented examples and compares it.
/// </summary>
internal static class AnswerExamples
{
    public static void Apply(JsonObject document)
    {
        using var stream = typeof(AnswerExamples).Assembly.GetManifestResourceStream("answer-examples.json") ?? throw new InvalidOperationException("answer-examples.json is not embedded.");
        var examples = JsonNode.Parse(stream)!.AsObject();
        foreach (var operation in document.Operations())
        {
            var ok = operation.Node["responses"]?["200"];
            if (ok?["$ref"] is { } shared)
                ok = document.Components("responses")[shared.ToString().Split('/')[^1]];
            if (examples[operation.Id] is { } example && ok?["content"]?.AsObject().FirstOrDefault().Value is JsonObject content)
                content["example"] = example.DeepClone();
        }
    }
}
