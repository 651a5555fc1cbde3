using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Tests.Records;

/// <summary>Made-up records in the form of ClinicalTrials.gov API v2: a small trial of two arms, to which a test adds what it is about.</summary>
internal static class MadeRecord
{
    /// <summary>NCT99000001 and so on, which the register has not given to anybody.</summary>
    public static string NumberOf(int number) => string.Create(CultureInfo.InvariantCulture, $"NCT99{number:000000}");

    public static JsonObject Of(int number) => Parse($$"""
        {
          "protocolSection": {
            "identificationModule": {"nctId": "{{NumberOf(number)}}", "briefTitle": "Made-up trial {{number}}"},
            "statusModule": {
              "overallStatus": "RECRUITING",
              "startDateStruct": {"date": "2015-03", "type": "ACTUAL"},
              "lastUpdatePostDateStruct": {"date": "2020-01-05", "type": "ACTUAL"}
            },
            "sponsorCollaboratorsModule": {"leadSponsor": {"name": "A sponsor", "class": "OTHER"} },
            "conditionsModule": {"conditions": ["A condition"]},
            "designModule": {
              "studyType": "INTERVENTIONAL",
              "phases": ["PHASE2"],
              "designInfo": {"allocation": "RANDOMIZED", "interventionModel": "PARALLEL", "maskingInfo": {"masking": "NONE"} },
              "enrollmentInfo": {"count": 90, "type": "ACTUAL"}
            },
            "armsInterventionsModule": {
              "armGroups": [
                {"label": "Cells", "type": "EXPERIMENTAL", "interventionNames": ["Biological: Own cells"]},
                {"label": "Drugs", "type": "ACTIVE_COMPARATOR", "interventionNames": ["Drug: Tablets"]}
              ],
              "interventions": [
                {"type": "BIOLOGICAL", "name": "Own cells", "armGroupLabels": ["Cells"]},
                {"type": "DRUG", "name": "Tablets", "armGroupLabels": ["Drugs"]}
              ]
            },
            "outcomesModule": {"primaryOutcomes": [{"measure": "Change of a score", "timeFrame": "Week 24"}]},
            "eligibilityModule": {"sex": "ALL", "minimumAge": "18 Years", "maximumAge": "55 Years", "stdAges": ["ADULT"]},
            "contactsLocationsModule": {"locations": [{"facility": "A clinic", "status": "RECRUITING", "city": "Uppsala", "country": "Sweden"}]}
          },
          "hasResults": false
        }
        """);

    /// <summary>A record that says one thing twice, which cannot be read.</summary>
    public static string Twice(int number) => Of(number).ToJsonString().Replace("\"hasResults\":", "\"hasResults\":false,\"hasResults\":", StringComparison.Ordinal);

    /// <summary>A reported mean of two groups of 50 and 40 people.</summary>
    public static JsonObject Outcome(string title, string first, string second) => Parse($$"""
        {
          "type": "PRIMARY", "title": "{{title}}", "reportingStatus": "POSTED", "paramType": "MEAN", "unitOfMeasure": "points", "timeFrame": "Week 24",
          "groups": [{"id": "OG000", "title": "Cells"}, {"id": "OG001", "title": "Drugs"}],
          "denoms": [{"units": "Participants", "counts": [{"groupId": "OG000", "value": "50"}, {"groupId": "OG001", "value": "40"}]}],
          "classes": [{"categories": [{"measurements": [{"groupId": "OG000", "value": "{{first}}"}, {"groupId": "OG001", "value": "{{second}}"}]}]}]
        }
        """);

    /// <summary>As <see cref="Outcome"/>, of counts of people.</summary>
    public static JsonObject Counts(string title, string first, string second) =>
        Outcome(title, first, second).Set("paramType", "COUNT_OF_PARTICIPANTS").Set("unitOfMeasure", "Participants");

    /// <summary>An analysis of both groups of an outcome.</summary>
    public static JsonObject Analysis(string label, string value) => Parse($$"""{"groupIds": ["OG000", "OG001"], "paramType": "{{label}}", "paramValue": "{{value}}"}""");

    public static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    public static Study Read(this JsonObject record) => RecordReader.Read(JsonSerializer.SerializeToElement(record));

    public static JsonObject With(this JsonObject record, params JsonObject[] outcomes)
    {
        foreach (var outcome in outcomes)
            record.Append("resultsSection.outcomeMeasuresModule.outcomeMeasures", outcome.DeepClone());
        return record.Set("hasResults", true);
    }

    public static JsonObject Analysed(this JsonObject outcome, params JsonObject[] analyses)
    {
        foreach (var analysis in analyses)
            outcome.Append("analyses", analysis.DeepClone());
        return outcome;
    }

    /// <summary>The first measurement of an outcome.</summary>
    public static JsonObject First(this JsonObject outcome) => outcome["classes"]![0]!["categories"]![0]!["measurements"]![0]!.AsObject();

    /// <summary>Sets a member by its path, with dots between and numbers for places in lists; objects on the way are made.</summary>
    public static JsonObject Set(this JsonObject node, string path, JsonNode? value)
    {
        var steps = path.Split('.');
        Walk(node, steps[..^1])[steps[^1]] = value;
        return node;
    }

    public static JsonObject Cut(this JsonObject node, string path)
    {
        var steps = path.Split('.');
        Walk(node, steps[..^1]).Remove(steps[^1]);
        return node;
    }

    /// <summary>Adds to the list at a path, which is made when it is not there.</summary>
    public static JsonObject Append(this JsonObject node, string path, JsonNode item)
    {
        var steps = path.Split('.');
        var owner = Walk(node, steps[..^1]);
        owner[steps[^1]] ??= new JsonArray();
        owner[steps[^1]]!.AsArray().Add(item);
        return node;
    }

    private static JsonObject Walk(JsonObject node, string[] steps)
    {
        JsonNode at = node;
        foreach (var step in steps)
            at = at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step] ??= new JsonObject();
        return at.AsObject();
    }
}
