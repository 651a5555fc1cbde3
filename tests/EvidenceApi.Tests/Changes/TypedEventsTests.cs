using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Changes;

/// <summary>Each kind of change of a record makes exactly the events that it is, and changes of bookkeeping none. Every record below changes in one thing.</summary>
public sealed class TypedEventsTests
{
    private const string Status = "protocolSection.statusModule.";
    private const string Design = "protocolSection.designModule.";
    private const string Arms = "protocolSection.armsInterventionsModule.";
    private const string Place = "protocolSection.contactsLocationsModule.locations.";
    private const string Planned = "protocolSection.outcomesModule.";
    private const string Sponsors = "protocolSection.sponsorCollaboratorsModule.";
    private const string Reported = "resultsSection.outcomeMeasuresModule.outcomeMeasures.0.";

    private static readonly (string Name, Action<JsonObject> Change, string[] Events)[] Cases =
    [
        ("nothing but the update", _ => { }, []),
        ("verification date", record => record.Set(Status + "statusVerifiedDate", "2021-01"), []),
        ("contact", record => record.Set("protocolSection.contactsLocationsModule.centralContacts.0.name", "Somebody Else"), []),
        ("description of an arm", record => record.Set(Arms + "armGroups.0.description", "Two transplants"), []),
        ("summary", record => record.Set("protocolSection.descriptionModule.briefSummary", "Another text"), []),
        ("sharing of data", record => record.Set("protocolSection.ipdSharingStatementModule.ipdSharing", "NO"), []),
        ("mesh terms", record => record.Set("derivedSection.conditionBrowseModule.meshes.0.term", "Another"), []),
        ("status", record => record.Set(Status + "overallStatus", "COMPLETED"), ["STATUS_CHANGED - RECRUITING > COMPLETED 2021-04-05..2021-05-01"]),
        ("enrolment", record => record.Set(Design + "enrollmentInfo.count", 95), ["ENROLLMENT_CHANGED - 90 (ACTUAL) > 95 (ACTUAL) 2021-04-05..2021-05-01"]),
        ("type of enrolment", record => record.Set(Design + "enrollmentInfo.type", "ESTIMATED"), ["ENROLLMENT_CHANGED - 90 (ACTUAL) > 90 (TARGET) 2021-04-05..2021-05-01"]),
        ("primary completion", record => record.Set(Status + "primaryCompletionDateStruct.date", "2018-05-01"), ["DATE_MOVED PRIMARY_COMPLETION 2018-03-31 (ACTUAL) > 2018-05-01 (ACTUAL) 2021-04-05..2021-05-01 31 days"]),
        ("completion", record => record.Set(Status + "completionDateStruct.date", "2020"), ["DATE_MOVED COMPLETION 2019 (ESTIMATED) > 2020 (ESTIMATED) 2021-04-05..2021-05-01"]),
        ("start", record => record.Set(Status + "startDateStruct.date", "2015-01"), ["DATE_MOVED START 2015-03 (ACTUAL) > 2015-01 (ACTUAL) 2021-04-05..2021-05-01 -59 days"]),
        ("type of a date", record => record.Set(Status + "completionDateStruct.type", "ACTUAL"), ["DATE_MOVED COMPLETION 2019 (ESTIMATED) > 2019 (ACTUAL) 2021-04-05..2021-05-01"]),
        ("place added", record => Locations(record).Add(JsonNode.Parse("""{"facility":"A third clinic","city":"Lund","country":"Sweden"}""")),
            ["SITE_ADDED - - > - 2020-01-05..2021-05-01", "SITE_COUNT_CHANGED - 2 > 3 2021-04-05..2021-05-01"]),
        ("place removed", record => Locations(record).RemoveAt(1), ["SITE_COUNT_CHANGED - 2 > 1 2021-04-05..2021-05-01", "SITE_REMOVED - COMPLETED > - 2020-01-05..2021-05-01"]),
        ("place closed", record => record.Set(Place + "0.status", "COMPLETED"), ["SITE_STATUS_CHANGED - RECRUITING > COMPLETED 2020-01-05..2021-05-01"]),
        ("places in another order", record => Turn(Locations(record)), []),
        ("sponsor", record => record.Set(Sponsors + "leadSponsor.name", "Another university"), ["SPONSOR_CHANGED LEAD_SPONSOR Made-up University (OTHER) > Another university (OTHER) 2021-04-05..2021-05-01"]),
        ("class of the sponsor", record => record.Set(Sponsors + "leadSponsor.class", "INDUSTRY"), ["SPONSOR_CHANGED LEAD_SPONSOR Made-up University (OTHER) > Made-up University (INDUSTRY) 2021-04-05..2021-05-01"]),
        ("collaborator", record => record.Set(Sponsors + "collaborators.0.name", "Another foundation"),
            ["ORGANIZATION_CHANGED COLLABORATOR A foundation; A maker of tablets (NETWORK; INDUSTRY) > A maker of tablets; Another foundation (NETWORK; INDUSTRY) 2020-01-05..2021-05-01"]),
        ("title", record => record.Set("protocolSection.identificationModule.briefTitle", "Another title"), ["TITLE_CHANGED title Own Cells Against Tablets > Another title 2020-01-05..2021-05-01"]),
        ("acronym", record => record.Set("protocolSection.identificationModule.acronym", "OTHER"), ["TITLE_CHANGED acronym MADEUP > OTHER 2020-01-05..2021-05-01"]),
        ("phase", record => record.Set(Design + "phases", new JsonArray("PHASE2")), ["DESIGN_CHANGED phases PHASE2, PHASE3 > PHASE2 2020-01-05..2021-05-01"]),
        ("masking", record => record.Set(Design + "designInfo.maskingInfo.masking", "NONE"), ["DESIGN_CHANGED masking DOUBLE > NONE 2020-01-05..2021-05-01"]),
        ("allocation", record => record.Set(Design + "designInfo.allocation", "NON_RANDOMIZED"), ["DESIGN_CHANGED allocation RANDOMIZED > NON_RANDOMIZED 2020-01-05..2021-05-01"]),
        ("age", record => record.Set("protocolSection.eligibilityModule.maximumAge", "60 Years"), ["ELIGIBILITY_CHANGED AGE *"]),
        ("sex", record => record.Set("protocolSection.eligibilityModule.sex", "FEMALE"), ["ELIGIBILITY_CHANGED sex ALL > FEMALE 2020-01-05..2021-05-01"]),
        ("criteria", record => record.Set("protocolSection.eligibilityModule.eligibilityCriteria", "Anybody"), ["ELIGIBILITY_CHANGED text - > - 2020-01-05..2021-05-01"]),
        ("condition", record => record.Set("protocolSection.conditionsModule.conditions", new JsonArray("A condition", "A third condition")),
            ["CONDITION_CHANGED - A condition; Another condition > A condition; A third condition 2020-01-05..2021-05-01"]),
        ("type of an arm", record => record.Set(Arms + "armGroups.1.type", "PLACEBO_COMPARATOR"), ["ARM_CHANGED - Drugs: tablets (ACTIVE_COMPARATOR) > Drugs: tablets (PLACEBO_COMPARATOR) 2020-01-05..2021-05-01"]),
        ("type of an intervention", record => record.Set(Arms + "interventions.1.type", "DIETARY_SUPPLEMENT"), ["INTERVENTION_CHANGED - Tablets (DRUG) > Tablets (DIETARY_SUPPLEMENT) 2020-01-05..2021-05-01"]),
        ("outcome added", record => record["protocolSection"]!["outcomesModule"]!["secondaryOutcomes"]!.AsArray().Add(JsonNode.Parse("""{"measure":"Walking","timeFrame":"2 years"}""")),
            ["OUTCOME_ADDED - - > Walking (SECONDARY) 2020-01-05..2021-05-01"]),
        ("outcome dropped", record => record["protocolSection"]!["outcomesModule"]!.AsObject().Remove("otherOutcomes"), ["OUTCOME_REMOVED - Steps a day (OTHER_PRE_SPECIFIED) > - 2020-01-05..2021-05-01"]),
        ("value", record => record.Set(Reported + "classes.1.categories.0.measurements.0.value", "0.1"),
            ["VALUE_CORRECTED - printed 0, value 0 > printed 0.1, value 0.1 2020-01-05..2021-05-01"]),
        ("measurement removed", record => Node(record, Reported + "classes.1.categories.0.measurements").AsArray().RemoveAt(1), ["RESULT_REMOVED *"]),
        ("results posted", _ => { }, ["RESULTS_POSTED - - > - 2020-01-05..2019-05-03"]),
    ];

    [Fact]
    public async Task Every_kind_of_change_makes_its_events_and_no_others()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync([.. Cases.Select((item, number) => Before(item.Name, number))]);
        await database.ImportedAsync([.. Cases.Select((item, number) => After(item.Name, item.Change, number))]);
        await using var served = await Served.StartAsync(database);
        var events = new List<JsonNode>();
        for (var next = "/v1/changes?since=2&includeRegister=true&pageSize=200"; next is not null;)
        {
            var page = await served.GetAsync(next);
            events.AddRange(page["items"]!.AsArray().Select(item => item!.DeepClone()));
            next = page["next"]?.GetValue<string>();
        }
        var found = events.ToLookup(item => $"{item["study"]!["id"]}", Said);
        Assert.Equal(
            string.Join('\n', Cases.Select(item => $"{item.Name}: {string.Join(" | ", item.Events)}")),
            string.Join('\n', Cases.Select((item, number) => $"{item.Name}: {string.Join(" | ", found[IdOf(number).ToLowerInvariant()].Order(StringComparer.Ordinal).Zip(item.Events.Concat(Enumerable.Repeat("", 9)), (got, wanted) => wanted.EndsWith('*') && got.StartsWith(wanted[..^1], StringComparison.Ordinal) ? wanted : got))}")));
        Assert.All(events, item => Assert.False(item["learntLate"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task An_older_file_that_comes_later_is_learnt_late_and_closes_nothing()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Dated("2022-03-01", "2022-04-01", "COMPLETED"));
        await database.ImportedAsync(Dated("2020-03-01", "2020-04-01", "RECRUITING"));
        await using var served = await Served.StartAsync(database);
        var events = (await served.GetAsync("/v1/changes?study=nct99000001"))["items"]!.AsArray();
        Assert.Equal(
            [("STUDY_ADDED", false), ("STATUS_CHANGED", true)],
            events.Where(item => $"{item!["type"]}" is "STUDY_ADDED" or "STATUS_CHANGED").Select(item => ($"{item!["type"]}", item["learntLate"]!.GetValue<bool>())));
    }

    private static string IdOf(int number) => $"NCT9901{number:0000}";

    private static JsonObject Before(string name, int number)
    {
        var record = Imports.CompleteRecord().Set("protocolSection.identificationModule.nctId", IdOf(number)).Set(Status + "overallStatus", "RECRUITING");
        record["protocolSection"]!["statusModule"]!.AsObject().Remove("lastKnownStatus");
        record["protocolSection"]!["identificationModule"]!.AsObject().Remove("nctIdAliases");
        if (name == "results posted")
        {
            record.Remove("resultsSection");
            record.Set("hasResults", false);
            record["protocolSection"]!["statusModule"]!.AsObject().Remove("resultsFirstPostDateStruct");
        }
        return record;
    }

    private static JsonObject After(string name, Action<JsonObject> change, int number)
    {
        var record = Before(name == "results posted" ? "" : name, number)
            .Set(Status + "lastUpdatePostDateStruct.date", "2021-05-01").Set("derivedSection.miscInfoModule.versionHolder", "2021-05-02");
        change(record);
        return record;
    }

    private static JsonObject Dated(string updated, string holder, string status) =>
        MadeRecord.Of(1).Set(Status + "lastUpdatePostDateStruct.date", updated).Set("derivedSection.miscInfoModule.versionHolder", holder).Set(Status + "overallStatus", status);

    private static string Said(JsonNode item)
    {
        var days = item["days"] is { } number && number.GetValue<int>() != 0 ? $" {number} days" : "";
        return $"{item["type"]} {item["field"]?.ToString() ?? "-"} {Value(item["before"])} > {Value(item["after"])} {item["happened"]!["from"]}..{item["happened"]!["to"]}{days}";
    }

    private static string Value(JsonNode? value) => value is null ? "-" : value["kind"] is { } kind ? $"{value["text"]} ({kind})" : $"{value["text"]}";

    private static JsonArray Locations(JsonObject record) => record["protocolSection"]!["contactsLocationsModule"]!["locations"]!.AsArray();

    private static void Turn(JsonArray items)
    {
        var turned = items.Select(item => item!.DeepClone()).Reverse().ToList();
        items.Clear();
        turned.ForEach(items.Add);
    }

    private static JsonNode Node(JsonNode record, string path) =>
        path.Split('.').Aggregate(record, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
}
