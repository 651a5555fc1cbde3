using System.Text.Json.Nodes;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Tests.Schema;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>What is served beside UNKNOWN, with values of the register's records of October 2022 and January 2026.</summary>
public sealed class UnknownStatusTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("nct03069170", "RECRUITING", "2020-03-17", "2020-03-17", "2022-10-10")]
    [InlineData("nct01364246", "RECRUITING", "2012-11-28", "2012-11-28", "2022-10-10")]
    [InlineData("nct02587715", "RECRUITING", "2015-10-28", "2015-10-28", "2022-10-10")]
    [InlineData("nct04749667", "ACTIVE_NOT_RECRUITING", "2023-09-11", "2025-09-25", "2026-01-13")]
    [InlineData("actimus", "ACTIVE_NOT_RECRUITING", "2016-01-20", "2016-01-20", "2025-09-25")]
    [InlineData("nct01883661", null, null, null, "2025-09-25")]
    public async Task The_last_status_that_was_read_is_shown_whatever_says_UNKNOWN_after_it(string id, string? last, string? lastAsOf, string? from, string to)
    {
        var status = (await service.GetAsync($"/v1/trials/{id}"))["status"]!;
        Assert.Equal("UNKNOWN", Text(status["status"]));
        Assert.Equal((last, lastAsOf, from, to), (Text(status["lastKnownStatus"]), Text(status["lastKnownAsOf"]), Text(status["since"]!["from"]), Text(status["since"]!["to"])));
        Assert.Equal(last, Text((await service.GetAsync($"/v1/studies/{id}"))["lastKnownStatus"]));
        Assert.Equal(last, Text((await service.ListAsync($"/v1/studies?study={id}")).Single()["lastKnownStatus"]));
    }

    [Fact]
    public async Task No_trial_hides_a_status_that_was_read_behind_UNKNOWN()
    {
        Assert.Empty(await service.Database.ListAsync("""
            select state.study_id::text
            from study_status as state
            where state.status = 'UNKNOWN'
              and state.last_known_status is null
              and exists (
                  select from status_observation as observed
                  where observed.study_id = state.study_id
                    and observed.registration is not distinct from state.said_by
                    and (observed.status <> 'UNKNOWN' or observed.last_known_status is not null))
            """));
    }

    [Fact]
    public void The_last_known_status_is_the_newest_by_the_date_of_the_fact()
    {
        var state = TrialState.Of(
        [
            Observed("2016-05", OverallStatus.COMPLETED),
            Observed("2022-10-10", OverallStatus.UNKNOWN) with { LastKnownStatus = OverallStatus.RECRUITING, Documented = Date("2013-01-01") },
            Observed("2026-01-13", OverallStatus.UNKNOWN) with { Documented = Date("2013-01-01") },
        ]);
        Assert.Equal((OverallStatus.COMPLETED, "2016-05", "2016-05", "2022-10-10"), (state.LastKnownStatus, state.LastKnownAsOf, state.SinceFrom, state.SinceTo));
    }

    private static StatusObservation Observed(string date, OverallStatus status) => new()
    {
        Id = $"on-{date}", Status = status, AsOf = Date(date), Source = "a-source", Place = "a place", Verification = Verification.VERIFIED,
    };

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : default;

    private static string? Text(JsonNode? node) => node?.ToString();
}
