using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>The question that the example parameters of an operation ask, so that its first "Execute" shows one that people have; and a description of every operation.</summary>
internal static class ExampleQuestions
{
    private static readonly Dictionary<string, (string Question, string Parameter, JsonNode Value)> Asked = new()
    {
        ["listStudies"] = ("Which randomised trials are there?", "design", new JsonArray("RANDOMIZED_TRIAL")),
        ["listTrials"] = ("Which trials recruit now?", "status", new JsonArray("RECRUITING")),
        ["listResults"] = ("How many people live without progression?", "measure", new JsonArray("progression-free-survival")),
        ["listComparisons"] = ("Does a transplant slow disability more than drugs?", "measure", new JsonArray("disability-progression")),
        ["listOutcomes"] = ("What did the trial MIST measure?", "study", new JsonArray("mist")),
        ["listOutcomeChanges"] = ("Which planned outcomes were never reported?", "change", new JsonArray("UNREPORTED")),
        ["listRelations"] = ("Which studies share people with muraro-2017?", "study", new JsonArray("muraro-2017")),
        ["listMeasures"] = ("How is disability measured?", "domain", new JsonArray("DISABILITY")),
        ["listSources"] = ("What do professional bodies recommend?", "kind", new JsonArray("RECOMMENDATION")),
        ["listTerms"] = ("What do the caveats beside numbers mean?", "scheme", new JsonArray("CAVEAT")),
        ["listClaims"] = ("Which claims of articles differ from the evidence?", "verdict", new JsonArray("DIFFERS")),
        ["listChanges"] = ("Which trials changed their status?", "type", new JsonArray("STATUS_CHANGED")),
        ["listGaps"] = ("Of which finished studies are results missing here?", "kind", new JsonArray("FINISHED_NOT_CURATED")),
        ["listQualityChecks"] = ("Which checks look for errors?", "severity", new JsonArray("ERROR")),
    };

    private static readonly Dictionary<string, string> Others = new()
    {
        ["search"] = "What is known of blood stem-cell transplants?",
        ["getIndex"] = "Start here: the addresses of all lists.",
        ["getCoverage"] = "What was not searched is not absent.",
        ["getLive"] = "Does not ask the database.",
        ["getReady"] = "503 until there is a dataset.",
        ["drawSynthesis"] = "SVG with text equal to the numbers of the synthesis.",
        ["tabulateSynthesis"] = "HTML.",
        ["drawRows"] = "SVG of the caller's rows, which are stored nowhere.",
        ["tabulateRows"] = "HTML of the caller's rows, which are stored nowhere.",
        ["packSynthesis"] = "ZIP.",
        ["listArms"] = "CSV.",
    };

    public static void Apply(JsonObject document)
    {
        foreach (var operation in document.Operations())
        {
            operation.Node["description"] ??= TextOf(operation);
            if (Asked.GetValueOrDefault(operation.Id) is { Parameter: { } name } asked)
                operation.Parameters.Single(parameter => parameter["name"]!.ToString() == name)["example"] = asked.Value.DeepClone();
        }
    }

    private static string TextOf(DescribedOperation operation) => true switch
    {
        _ when Asked.TryGetValue(operation.Id, out var asked) => asked.Question,
        _ when Others.TryGetValue(operation.Id, out var text) => text,
        _ when operation.Path.EndsWith("/facets", StringComparison.Ordinal) => "Each count has the address of its items.",
        _ => "By its permanent id.",
    };
}
