using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>Through whom to ask about a trial, and what is expected of it next.</summary>
public sealed class NextStepsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("beat-ms", "PRIMARY_COMPLETION 2026-10 ESTIMATED", "COMPLETION 2029-10 ESTIMATED")]
    [InlineData("nct06841068", "START 2026-02-01 ", "PRIMARY_COMPLETION 2026-08-01 ")]
    [InlineData("nct05003388", "PRIMARY_COMPLETION 2025-10 ")]
    public async Task Milestones_not_reported_as_reached_are_ahead_with_whether_their_date_has_passed(string id, params string[] begin)
    {
        var expected = (await service.GetAsync($"/v1/trials/{id}"))["expected"]!.AsArray();
        Assert.Equal(begin, expected.Take(begin.Length).Select(next => $"{next!["kind"]} {next["date"]} {next["type"]}"));
        var today = await service.Database.AskAsync<string>("select day::text from today");
        Assert.All(expected, next => Assert.Equal(Passed($"{next!["date"]}", today), next["hasPassed"]?.GetValue<bool>()));
    }

    [Theory]
    [InlineData("nct04943289")]
    [InlineData("nct00497952")]
    [InlineData("muraro-2017")]
    public async Task A_trial_that_has_ended_has_nothing_ahead(string id) =>
        Assert.Empty((await service.Http.GetAsync(new Uri($"/v1/trials/{id}", UriKind.Relative))) is { IsSuccessStatusCode: true } answer
            ? JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["expected"]!.AsArray()
            : []);

    [Fact]
    public async Task One_asks_by_the_page_of_a_register_or_as_a_source_says_and_no_person_is_named()
    {
        var asked = (await service.GetAsync("/v1/trials/beat-ms"))["howToAsk"]!.AsArray();
        Assert.Contains("https://clinicaltrials.gov/study/NCT04047628", asked.Select(way => $"{way!["source"]!["url"]}"));
        Assert.All(asked, way => Assert.Equal("REGISTRY_PAGE", $"{way!["through"]}"));
        var starms = (await service.GetAsync("/v1/trials/starms"))["howToAsk"]!.AsArray();
        Assert.Equal(("AS_A_SOURCE_SAYS", "People were referred by their neurologist.", "neuro-news-2023"), ($"{starms[0]!["through"]}", $"{starms[0]!["statement"]}", $"{starms[0]!["source"]!["id"]}"));
        Assert.Empty((await service.Database.AskAsync<string>("select coalesce(string_agg(ask, ' '), '') from report where ask ~ '@|[0-9]{4}'")));
    }

    // Null in the month or year that is going on.
    private static bool? Passed(string date, string today) =>
        string.CompareOrdinal(date, today[..Math.Min(date.Length, today.Length)]) switch
        {
            < 0 => true,
            > 0 => false,
            _ => null,
        };
}
