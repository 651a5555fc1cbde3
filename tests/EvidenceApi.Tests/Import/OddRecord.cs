using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Import;

/// <summary>
/// A record with every member that real ones have, in which everything that a list holds is there twice, half of it without its numbers, and more that should never be
/// written and yet is.
/// </summary>
internal static class OddRecord
{
    private const string Derived = """
        {"conditionBrowseModule": {"browseBranches": [{"abbrev": "BC10", "name": "A branch"}, {"abbrev": "BC10", "name": "A branch"}]},
         "interventionBrowseModule": {"browseLeaves": [{"id": "M1", "name": "A leaf", "asFound": "leaf", "relevance": "HIGH"}]},
         "miscInfoModule": {"modelPredictions": {"bmiLimits": {"minBmi": 18.5, "maxBmi": 30}},
           "submissionTracking": {"firstMcpInfo": {"postDateStruct": {"date": "2020-01-01", "type": "ACTUAL"}},
             "submissionInfos": [{"releaseDate": "2020-01-02", "unreleaseDate": "2020-01-03", "unreleaseDateUnknown": true, "resetDate": "2020-01-04", "mcpReleaseN": 1}]}}}
        """;

    private const string Annotation = """
        {"annotationModule": {"violationAnnotation": {"violationEvents": [{"type": "VIOLATION_IDENTIFIED", "description": "A notice", "creationDate": "2020-01-01", "issuedDate": "2020-01-02",
          "releaseDate": "2020-01-03", "postedDate": "2020-01-04"}]}}}
        """;

    private const string Nested = """[{"facility": "A second list", "city": "Lund", "state": "Skåne", "zip": "22100", "country": "Sweden", "status": "RECRUITING", "geoPoint": {"lat": 55.7, "lon": 13.2}}]""";

    // Lists whose items are known by what they say; each gets its items again, with and without what is below them.
    private static readonly string[] Below = ["measurements", "counts", "categories", "classes", "denoms", "achievements", "reasons", "stats", "milestones", "dropWithdraws", "analyses", "groups"];

    public static JsonObject Make(int number)
    {
        var record = Imports.CompleteRecord().Set("protocolSection.identificationModule.nctId", MadeRecord.NumberOf(number));
        Merge(record["derivedSection"]!.AsObject(), MadeRecord.Parse(Derived));
        record["annotationSection"] ??= new JsonObject();
        Merge(record["annotationSection"]!.AsObject(), MadeRecord.Parse(Annotation));
        record.Set("protocolSection.contactsLocationsModule.locations_nested", JsonNode.Parse(Nested));
        Double(record);
        record.Set("protocolSection.armsInterventionsModule.interventions.0.interventionMappedName", new JsonArray());
        foreach (var module in new[] { "baselineCharacteristicsModule.measures", "outcomeMeasuresModule.outcomeMeasures" })
            Units(record, $"resultsSection.{module}.0");
        return record;
    }

    private static void Units(JsonObject record, string measure)
    {
        record.Append($"{measure}.denoms", MadeRecord.Parse("""{"units": "Eyes", "counts": []}"""));
        record.Append($"{measure}.denoms", MadeRecord.Parse("""{"units": "Eyes"}"""));
        record.Append($"{measure}.classes", MadeRecord.Parse("""{"title": "A class with nothing"}"""));
        record.Append($"{measure}.classes", MadeRecord.Parse("""{"title": "A class with nothing", "categories": [{"title": "A category with nothing", "measurements": []}], "denoms": []}"""));
        record.Append($"{measure}.classes", MadeRecord.Parse("""{"categories": [{"title": "Without a class", "measurements": [{"value": "1", "comment": "without a group"}]}]}"""));
    }

    private static void Double(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject members => members.Select(member => member.Value).ToList(), JsonArray items => [.. items], _ => [] })
            Double(child);
        if (node is not JsonArray { Count: > 0 } list || list[0] is not JsonObject first)
            return;
        list.Add(first.DeepClone());
        var bare = first.DeepClone().AsObject();
        foreach (var name in bare.Select(member => member.Key).Intersect(Below).ToList())
            bare.Remove(name);
        list.Add(bare);
        var empty = first.DeepClone().AsObject();
        foreach (var name in empty.Select(member => member.Key).Intersect(Below).ToList())
            empty[name] = new JsonArray();
        list.Add(empty);
    }

    private static void Merge(JsonObject into, JsonObject more)
    {
        foreach (var (name, value) in more)
        {
            if (into[name] is JsonObject known && value is JsonObject further)
                Merge(known, further);
            else
                into[name] = value?.DeepClone();
        }
    }
}
