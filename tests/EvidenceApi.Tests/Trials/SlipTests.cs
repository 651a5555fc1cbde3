using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>What trials planned first against what they plan now: values that the register shows, and what cannot be judged.</summary>
public sealed class SlipTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task A_completion_that_came_forward_moved_by_its_days_and_a_start_that_stayed_did_not()
    {
        var slip = Assert.Single(await service.ListAsync("/v1/trials/slip?study=NCT04943289"));
        foreach (var part in new[] { "primaryCompletion", "completion" })
        {
            Assert.Equal(("2026-02-28", "2025-01-28"), ($"{slip[part]!["first"]!["date"]}", $"{slip[part]!["first"]!["asOf"]}"));
            Assert.Equal(("2025-09-30", "2026-01-08"), ($"{slip[part]!["current"]!["date"]}", $"{slip[part]!["current"]!["asOf"]}"));
            Assert.Equal((-151, true), (slip[part]!["days"]!.GetValue<int>(), slip[part]!["moved"]!.GetValue<bool>()));
            Assert.Equal("nct04943289-registry", $"{slip[part]!["source"]}");
        }
        Assert.Equal((0, false), (slip["start"]!["days"]!.GetValue<int>(), slip["start"]!["moved"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task StarMS_planned_198_people_and_then_104_and_its_dates_are_not_known_from_dated_statements()
    {
        var slip = Assert.Single(await service.ListAsync("/v1/trials/slip?study=starms"));
        Assert.Equal((198, "2021-09"), (slip["enrollment"]!["first"]!["count"]!.GetValue<int>(), $"{slip["enrollment"]!["first"]!["asOf"]}"));
        Assert.Equal((104, "2023-10"), (slip["enrollment"]!["current"]!["count"]!.GetValue<int>(), $"{slip["enrollment"]!["current"]!["asOf"]}"));
        Assert.Equal((-94, true), (slip["enrollment"]!["change"]!.GetValue<int>(), slip["enrollment"]!["moved"]!.GetValue<bool>()));
        Assert.Null(slip["start"]);
    }

    [Fact]
    public async Task A_date_of_another_precision_is_measured_only_where_it_is_certainly_another()
    {
        // The register had a month, 2022-02, and now has a day of the year before.
        var start = Assert.Single(await service.ListAsync("/v1/trials/slip?study=NCT05003388"))["start"]!;
        Assert.True(start["moved"]!.GetValue<bool>());
        Assert.Null(start["days"]);
    }

    [Fact]
    public async Task Statements_of_one_day_alone_judge_nothing()
    {
        var slips = await service.ListAsync("/v1/trials/slip");
        var dates = slips.SelectMany(slip => new[] { slip["start"], slip["primaryCompletion"], slip["completion"] }).OfType<JsonNode>().ToList();
        Assert.Contains(dates, date => $"{date["first"]!["asOf"]}" == $"{date["current"]!["asOf"]}");
        Assert.All(dates.Where(date => $"{date["first"]!["asOf"]}" == $"{date["current"]!["asOf"]}"), date => Assert.True(date["moved"] is null && date["days"] is null));
        Assert.All(dates, date => Assert.True(string.CompareOrdinal($"{date["first"]!["asOf"]}", $"{date["current"]!["asOf"]}") <= 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("status=RECRUITING")]
    [InlineData("country=US&phase=PHASE2")]
    public async Task The_summary_counts_the_trials_of_the_list_with_denominators(string filter)
    {
        var slips = await service.ListAsync($"/v1/trials/slip?{filter}");
        var summary = await service.GetAsync($"/v1/trials/slip/summary?{filter}");
        Assert.Equal(slips.Count, summary["trials"]!.GetValue<int>());
        foreach (var (part, member, difference) in new[] { ("START", "start", "days"), ("PRIMARY_COMPLETION", "primaryCompletion", "days"), ("COMPLETION", "completion", "days"), ("ENROLLMENT", "enrollment", "change") })
        {
            var found = summary["items"]!.AsArray().Single(item => $"{item!["part"]}" == part)!;
            var judged = slips.Select(slip => slip[member]?["moved"]?.GetValue<bool>()).OfType<bool>().ToList();
            var measured = slips.Select(slip => slip[member]?[difference]?.GetValue<int>()).OfType<int>().Order().ToList();
            Assert.Equal((judged.Count, judged.Count(moved => moved), measured.Count), (found["judged"]!.GetValue<int>(), found["moved"]!.GetValue<int>(), found["measured"]!.GetValue<int>()));
            decimal? expected = measured.Count == 0 ? null : (measured[(measured.Count - 1) / 2] + measured[measured.Count / 2]) / 2m;
            decimal? median = found["medianDifference"] is { } number ? decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
            Assert.Equal(expected, median);
        }
    }

    [Fact]
    public async Task The_table_has_what_the_list_has()
    {
        using var answer = await service.Http.GetAsync(new Uri("/v1/trials/slip?study=nct04943289&format=csv&fields=id,completionFirst,completionCurrent,completionDays,completionMoved", UriKind.Relative));
        Assert.Equal("id,completionFirst,completionCurrent,completionDays,completionMoved\r\nnct04943289,2026-02-28,2025-09-30,-151,true", (await answer.Content.ReadAsStringAsync()).Trim());
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_refused()
    {
        using var answer = await service.Http.GetAsync(new Uri("/v1/trials/slip/summary?study=no-such-study", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
