using System.Text.Json.Nodes;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>The date of a fact and that of a document, with values read in the register and in the sources.</summary>
public sealed class TwoClocksTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("starms", "ACTIVE_NOT_RECRUITING", "2024-11", null, "2023-10", "2024-11", 104, "2023-10", 94, "2024-11", "GB")]
    [InlineData("ram-ms", "ACTIVE_NOT_RECRUITING", "2025-06-25", "2026-01-13", "2024-01-15", "2025-06-24", 100, "2025-06-25", null, null, "DK NL NO SE")]
    [InlineData("beat-ms", "RECRUITING", "2026-01-06", "2026-01-13", null, "2020-01-07", 156, "2026-01-06", null, null, "US")]
    [InlineData("actimus", "UNKNOWN", "2026-01-13", "2026-01-13", "2016-01-20", "2025-09-25", 80, "2018-06-27", null, null, "GB")]
    [InlineData("nct04943289", "COMPLETED", "2026-01-08", "2026-01-13", "2025-09-25", "2026-01-08", null, null, 20, "2026-01-08", "US")]
    [InlineData("nct04749667", "UNKNOWN", "2026-01-13", "2026-01-13", "2025-09-25", "2026-01-13", 18, "2022-07-29", 18, "2023-09-11", "NO")]
    public async Task The_newest_fact_gives_the_status_and_each_head_count(
        string id, string status, string asOf, string? confirmedOn, string? from, string to, int? target, string? targetAsOf, int? actual, string? actualAsOf, string countries)
    {
        var trial = await service.GetAsync($"/v1/trials/{id}");
        var served = trial["status"]!;
        Assert.Equal((status, asOf, confirmedOn, from, to), (Text(served["status"]), Text(served["asOf"]), Text(served["confirmedOn"]), Text(served["since"]!["from"]), Text(served["since"]!["to"])));
        Assert.Equal((target, targetAsOf), (trial["targetEnrollment"]?["count"]?.GetValue<int>(), Text(trial["targetEnrollment"]?["asOf"])));
        Assert.Equal((actual, actualAsOf), (trial["actualEnrollment"]?["count"]?.GetValue<int>(), Text(trial["actualEnrollment"]?["asOf"])));
        Assert.Equal(countries, string.Join(' ', trial["countries"]!.AsArray().Select(country => country!["code"])));
    }

    [Fact]
    public async Task The_six_recruiting_transplant_studies_are_found_each_with_how_its_code_is_known()
    {
        var found = await service.ListAsync("/v1/trials?status=RECRUITING&intervention=AHSCT");
        Assert.Equal(
            ["beat-ms CURATED", "nct05832515 FROM_TITLE", "nct06195800 FROM_TITLE", "nct06218927 FROM_TITLE", "nct06267781 FROM_TITLE", "nct06567197 FROM_TITLE"],
            found.Select(trial => $"{trial["id"]} {trial["codeBasis"]!["intervention"]}"));
        Assert.All(found, trial => Assert.Equal("2026-01-13", Text(trial["status"]!["confirmedOn"])));
        var past = found.Single(trial => Text(trial["id"]) == "nct05832515");
        Assert.Equal(["OLDER_THAN_A_YEAR", "RECRUITING_PAST_COMPLETION"], past["statusWarnings"]!.AsArray().Select(warning => Text(warning!["code"])));
    }

    [Fact]
    public async Task The_statuses_of_the_83_registered_studies_on_13_January_2026_are_those_of_the_register()
    {
        var counts = await service.Database.AskAsync<string>("""
            select string_agg(status || ' ' || count, ', ' order by count desc, status)
            from (select status, count(*) as count from status_observation where confirmed_on = '2026-01-13' group by status) as statuses
            """);
        Assert.Equal(
            "COMPLETED 35, UNKNOWN 13, RECRUITING 11, TERMINATED 8, NOT_YET_RECRUITING 5, WITHDRAWN 5, ACTIVE_NOT_RECRUITING 2, SUSPENDED 2, AVAILABLE 1, NO_LONGER_AVAILABLE 1",
            counts);
    }

    [Fact]
    public async Task A_single_observation_is_no_beginning()
    {
        var single = await service.Database.AskAsync<long>("""
            select count(*)
            from trial_status as state
            where state.since_from is not null
              and state.last_known_status is null
              and (select count(distinct observed.status) from status_observation as observed where observed.study_id = state.study_id) < 2
            """);
        Assert.Equal(0L, single);
        Assert.Null((await service.GetAsync("/v1/trials/mist"))["status"]!["since"]!["from"]);
    }

    [Theory]
    [InlineData("NOT_YET_RECRUITING", "2026-01-01", "2026-02", "2027-01", false, "2026-02-28", "")]
    [InlineData("NOT_YET_RECRUITING", "2026-01-01", "2026-02", "2027-01", false, "2026-03-01", "NOT_YET_RECRUITING_PAST_START")]
    [InlineData("RECRUITING", "2025-12-31", "2025-01", "2026-06", false, "2026-07-01", "RECRUITING_PAST_COMPLETION")]
    [InlineData("RECRUITING", "2025-07-01", null, null, true, "2026-07-02", "OLDER_THAN_A_YEAR,SOURCES_DISAGREE")]
    [InlineData("RECRUITING", null, null, null, false, "2026-07-02", "OLDER_THAN_A_YEAR")]
    [InlineData("COMPLETED", "2005-01-01", "2004", "2005", false, "2026-07-02", "")]
    public async Task Warnings_are_a_function_of_what_is_known_and_of_a_day(
        string status, string? saidOn, string? start, string? completion, bool disagree, string today, string warnings)
    {
        var days = WarningDays.Of(Enum.Parse<OverallStatus>(status), saidOn, start, completion);
        Assert.Equal(warnings, string.Join(',', await service.Database.WarningsAsync(days, disagree, today)));
    }

    [Fact]
    public async Task A_sort_by_since_is_refused_with_statusSince()
    {
        var (status, problem) = await service.RefuseAsync("/v1/trials?sort=-since");
        Assert.Equal((400, "statusSince"), (status, problem["errors"]![0]!["nearest"]!.ToString()));
    }

    private static string? Text(JsonNode? node) => node?.ToString();
}
