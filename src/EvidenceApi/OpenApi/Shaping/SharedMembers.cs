using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// Records that are served whole, in lists and inside others have most members in common: these are one schema, which the records of a family extend.
/// </summary>
internal static class SharedMembers
{
    // Each line names the schema of what its records have in common; a later line may share it further.
    private static readonly (string Name, string[] Records)[] Families =
    [
        ("ResultBase", ["Result", "ResultItem"]), ("NumberBase", ["ResultBase", "NumberOfOutcome"]),
        ("ComparisonBase", ["Comparison", "ComparisonItem"]), ("EffectBase", ["ComparisonBase", "ComparisonOfOutcome"]),
        ("OutcomeBase", ["Outcome", "OutcomeItem"]), ("OutcomePartBase", ["OutcomeBase", "OutcomeOfStudy"]),
        ("StudyBase", ["Study", "StudySummary"]), ("TrialBase", ["Trial", "TrialSummary"]), ("ClaimBase", ["Claim", "ClaimItem"]),
        ("StatusBase", ["StatusObservation", "TrialStatus"]), ("StatusPartBase", ["StatusBase", "StatusInBrief"]),
        ("CrudeEffectBase", ["CrudeEffectAnswer", "CrudeEffectOfOutcome"]), ("StudyDataBase", ["SynthesisRequestRow", "StudyNumbersUsed"]),
        ("CitationBase", ["Citation", "CitationInShort"]), ("RelationBase", ["Relation", "StudyRelation"]),
        ("ClaimStatementBase", ["ClaimCheckAnswer", "ClaimStatement"]), ("PopulationBase", ["PopulationReference", "StudyPopulation"]), ("SourceBase", ["Source", "SourceReference"]),
    ];

    public static void Apply(JsonObject document)
    {
        var schemas = document.Schemas();
        foreach (var (name, records) in Families)
        {
            var family = records.Select(record => schemas[record]).OfType<JsonObject>().ToList();
            if (family.Count == records.Length)
                Share(schemas, name, records, family);
        }
    }

    private static void Share(JsonObject schemas, string name, string[] records, List<JsonObject> family)
    {
        var members = family.Select(Members).ToList();
        var common = members[0].Where(member => members.All(other => IsSame(other[member.Key], member.Value))).Select(member => member.Key).ToList();
        var shared = new JsonObject();
        foreach (var member in common)
        {
            // Where only one of them is described, the text is of all.
            shared[member] = members.Select(other => other[member]!).OrderByDescending(one => one["description"]?.ToString().Length ?? 0).First().DeepClone();
            members.ForEach(other => other.Remove(member));
        }
        // A record that has nothing of its own is what the others extend.
        var whole = members.FindIndex(other => other.Count == 0);
        if (whole >= 0)
            (name, family[whole]["properties"]) = (records[whole], shared);
        else
            schemas[name] = new JsonObject { ["type"] = "object", ["description"] = "Shared members", ["properties"] = shared };
        foreach (var record in family.Where((_, at) => at != whole))
            Extend(record, name);
    }

    private static JsonObject Members(JsonObject record) =>
        (record["allOf"] is JsonArray parts ? parts[1]!["properties"] : record["properties"])!.AsObject();

    private static void Extend(JsonObject record, string name)
    {
        if (record["allOf"] is JsonArray)
            throw new InvalidOperationException($"A record of {name} extends another already.");
        var own = new JsonObject { ["type"] = "object", ["properties"] = record["properties"]!.DeepClone() };
        record.Remove("type");
        record.Remove("properties");
        if (record["required"] is { } required)
        {
            record.Remove("required");
            own["required"] = required.DeepClone();
        }
        record["allOf"] = new JsonArray(DocumentNodes.Reference("schemas", name), own);
    }

    private static bool IsSame(JsonNode? one, JsonNode? other) => one is not null && JsonNode.DeepEquals(Bare(one), Bare(other));

    private static JsonNode? Bare(JsonNode? schema)
    {
        var bare = schema?.DeepClone();
        (bare as JsonObject)?.Remove("description");
        return bare;
    }
}
