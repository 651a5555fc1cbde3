using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>A study with several registrations in one register: each has its own status and date, and the study has one that says whose it is.</summary>
public sealed class SeveralRegistrationsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Each_registration_of_MESEMS_has_its_own_status_and_date_and_one_that_is_UNKNOWN_does_not_hide_the_others()
    {
        var trial = await service.GetAsync("/v1/trials/mesems");
        Assert.Equal(
            [
                "NCT01606215 COMPLETED 2025-01-14 -2019-08-09 21", "NCT01745783 COMPLETED 2022-04-06 -2022-04-06 26",
                "NCT01854957 UNKNOWN RECRUITING 2026-01-13 2013-05-16-2022-10-10 20", "NCT02035514 COMPLETED 2016-12-15 -2016-12-15 9",
                "NCT02239393 COMPLETED 2020-03-04 -2020-03-04 31",
            ],
            trial["registrationStatuses"]!.AsArray().Select(Brief));
        Assert.Equal("NCT01745783 COMPLETED 2022-04-06 -2022-04-06", Brief(trial["status"]!));
        Assert.Equal(["REGISTRATIONS_DIFFER"], trial["statusWarnings"]!.AsArray().Select(warning => $"{warning!["code"]}"));
        Assert.Equal((144, true), (trial["actualEnrollment"]!["count"]!.GetValue<int>(), trial["targetEnrollment"] is null));
        Assert.DoesNotContain("STATUS_OLDER_THAN_A_YEAR", (await service.ListAsync("/v1/gaps?study=mesems")).Select(gap => $"{gap["kind"]}"));
    }

    [Fact]
    public async Task A_study_with_one_registration_in_each_register_has_one_status()
    {
        var trial = await service.GetAsync("/v1/trials/actimus");
        Assert.Empty(trial["registrationStatuses"]!.AsArray());
        Assert.Null(trial["status"]!["registration"]);
    }

    [Theory]
    [InlineData("RECRUITING", "COMPLETED", "RECRUITING", "NCT99000001")]
    [InlineData("NOT_YET_RECRUITING", "RECRUITING", "RECRUITING", "NCT99000002")]
    [InlineData("WITHDRAWN", "COMPLETED", "COMPLETED", "NCT99000002")]
    [InlineData("TERMINATED", "UNKNOWN", "TERMINATED", "NCT99000001")]
    public async Task The_study_has_the_status_that_leaves_most_open_to_a_participant(string first, string second, string ofStudy, string number)
    {
        using var seeds = SeedFolder.Valid();
        seeds.Change("registry: ISRCTN\n        number: ISRCTN00000001", "registry: CLINICALTRIALS_GOV\n        number: NCT99000001");
        seeds.Change("    registrations:\n", """
                registrations:
                  - registry: CLINICALTRIALS_GOV
                    number: NCT99000002
                    source: paper
                    place: abstract
                    verification: VERIFIED

            """);
        seeds.Cut("trial.yaml", "    statusHistory:", "    outcomes:");
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Stated(1, first), Stated(2, second));
        await using var served = await Served.StartAsync(database);
        var trial = await served.GetAsync("/v1/trials/trial");
        Assert.Equal((ofStudy, number), ($"{trial["status"]!["status"]}", $"{trial["status"]!["registration"]}"));
        Assert.Equal([$"NCT99000001 {first}", $"NCT99000002 {second}"], trial["registrationStatuses"]!.AsArray().Select(part => $"{part!["registration"]} {part["status"]!["status"]}"));
        Assert.Null(trial["actualEnrollment"]);
    }

    [Fact]
    public async Task What_the_record_of_one_of_several_registrations_says_has_to_name_it()
    {
        using var seeds = SeedFolder.Valid();
        seeds.Change("    registrations:\n", """
                registrations:
                  - registry: ISRCTN
                    number: ISRCTN00000002
                    source: paper
                    place: abstract
                    verification: VERIFIED

            """);
        var answer = await seeds.CheckAsync();
        Assert.Equal(1, answer.Code);
        Assert.Equal(2, answer.Lines.Count(line => line.EndsWith("says nothing of the whole study; allowed: registration; nearest: ISRCTN00000001", StringComparison.Ordinal)));
    }

    private static JsonObject Stated(int number, string status) => MadeRecord.Of(number).Set("protocolSection.statusModule.overallStatus", status);

    private static string Brief(JsonNode? item)
    {
        var status = item!["status"] as JsonObject ?? item;
        var count = item["actualEnrollment"]?["count"] ?? item["targetEnrollment"]?["count"];
        return $"{item["registration"]} {status["status"]} {status["lastKnownStatus"]} {status["asOf"]} {status["since"]!["from"]}-{status["since"]!["to"]} {count}".Replace("  ", " ", StringComparison.Ordinal).Trim();
    }
}
