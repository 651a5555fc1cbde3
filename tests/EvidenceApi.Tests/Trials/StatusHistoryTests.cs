using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

public sealed class StatusHistoryTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task StarMS_went_from_198_to_104_to_94_and_each_number_has_its_date_and_source()
    {
        var history = await service.ListAsync("/v1/trials/starms/history");
        var numbers = history.Select(item => item["targetEnrollment"]?.ToString() ?? item["actualEnrollment"]?.ToString()).OfType<string>().Distinct().ToList();
        Assert.Equal(["198", "104", "94"], numbers);
        Assert.All(history.Where(item => item["asOf"] is not null), item => Assert.NotNull(item["citation"]!["source"]!["id"]));
    }

    [Fact]
    public async Task ACTiMuS_was_closed_to_volunteers_on_20_January_2016_and_an_undated_page_does_not_outrank_the_register()
    {
        var history = await service.ListAsync("/v1/trials/actimus/history");
        var closed = Assert.Single(history, item => item["asOf"]?.ToString() == "2016-01-20");
        Assert.Equal("ACTIVE_NOT_RECRUITING", closed["status"]!.ToString());
        Assert.Equal("mstrust-2016", closed["citation"]!["source"]!["id"]!.ToString());
        var trial = await service.GetAsync("/v1/trials/actimus");
        Assert.Equal("UNKNOWN", trial["status"]!["status"]!.ToString());
        Assert.Contains(history, item => item["status"]?.ToString() == "COMPLETED" && item["asOf"] is null);
    }

    [Fact]
    public async Task The_age_of_a_status_is_counted_from_the_last_day_on_which_a_document_said_so_to_the_date_of_the_dataset()
    {
        var trial = await service.GetAsync("/v1/trials/mist");
        var days = await service.Database.AskAsync<int>($"""
            select (max(created_at) at time zone 'utc')::date - '{trial["status"]!["confirmedOn"]}'::date
            from dataset_version
            """);
        Assert.Equal(days, trial["status"]!["ageDays"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_status_filter_finds_that_status_alone()
    {
        var trials = await service.ListAsync("/v1/trials?status=COMPLETED");
        Assert.NotEmpty(trials);
        Assert.All(trials, trial => Assert.Equal("COMPLETED", trial["status"]!["status"]!.ToString()));
    }
}
