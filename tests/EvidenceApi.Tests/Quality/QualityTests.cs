using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Quality;

public sealed class QualityTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task No_check_that_must_hold_is_broken()
    {
        var errors = await service.ListAsync("/v1/quality?severity=ERROR");
        Assert.NotEmpty(errors);
        Assert.All(errors, check => Assert.Equal("0", check["flagged"]!.ToString()));
    }

    [Fact]
    public async Task Every_check_reports_what_it_saw_and_which_it_flagged()
    {
        foreach (var check in await service.ListAsync("/v1/quality"))
        {
            Assert.Equal(check["flagged"]!.GetValue<int>(), check["items"]!.AsArray().Count);
            Assert.True(check["flagged"]!.GetValue<int>() <= check["seen"]!.GetValue<int>(), check["id"]!.ToString());
        }
    }

    [Fact]
    public async Task A_check_in_words_runs_and_a_check_that_runs_is_in_words() => Assert.Equal(0, await service.Database.AskAsync<long>("""
        select count(*)
        from (select distinct check_id from quality_finding) as run
        full join quality_check using (check_id)
        where quality_check.title is null
        """));

    [Fact]
    public async Task A_number_that_is_there_twice_is_found()
    {
        var database = await Databases.SeededAsync();
        await database.RunAsync("""
            insert into result
            select (jsonb_populate_record(result, jsonb_build_object('id', id || '-again', 'position', 99))).*
            from result
            where id = 'silfverberg-2023.neda.all-5y'
            """);
        Assert.Equal(2, await database.AskAsync<long>("""
            select count(*) from quality_finding where check_id = 'RESULT_STANDS_ONCE' and flagged and item like 'silfverberg-2023.neda.all-5y%'
              and item not like '%press%'
            """));
    }
}
