using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Gaps;

/// <summary>Each kind of gap against independent SQL.</summary>
public sealed class GapsTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Seen = "verification <> 'UNVERIFIED'";

    [Theory]
    [InlineData("RESULT_WITHOUT_DENOMINATOR", $"""
        select count(*) from result join outcome on outcome.id = outcome_id
        where denominator is null and value is not null and type <> 'FOLLOW_UP' and {Seen}
        """)]
    [InlineData("OUTCOME_WITHOUT_RESULT", $"""
        select count(*) from outcome
        where id not in (select outcome_id from result where value is not null and {Seen} union select outcome_id from comparison where {Seen})
          and stage is distinct from 'REGISTERED'
        """)]
    [InlineData("ARM_WITHOUT_DATA", $"""
        select count(*) from arm
        where (study_id, id) not in (
            select result.study_id, arm_id from result join outcome on outcome.id = outcome_id
            where arm_id is not null and value is not null and type not in ('BASELINE', 'FOLLOW_UP') and {Seen}
            union select result.study_id, single.id from result join outcome on outcome.id = outcome_id
                join (select study_id, min(id) as id from arm where record is null group by study_id having count(*) = 1) as single on single.study_id = result.study_id
                where arm_id is null and value is not null and type not in ('BASELINE', 'FOLLOW_UP') and verification <> 'UNVERIFIED'
            union select study_id, arm_id from comparison where arm_id is not null and {Seen}
            union select study_id, reference_arm_id from comparison where reference_arm_id is not null and {Seen})
        """)]
    [InlineData("FINISHED_NOT_CURATED", $"""
        select count(*) from study_status
        where status in ('COMPLETED', 'TERMINATED') and not include_unverified
          and study_id not in (select study_id from study_date where kind = 'RESULTS_FIRST_POSTED')
          and study_id not in (select result.study_id from result join outcome on outcome.id = outcome_id where value is not null and type not in ('BASELINE', 'FOLLOW_UP') and {Seen})
          and study_id not in (select study_id from comparison where {Seen})
        """)]
    [InlineData("STATUS_OLDER_THAN_A_YEAR", """
        select count(*) from study_status
        where not include_unverified and status not in ('COMPLETED', 'TERMINATED', 'WITHDRAWN', 'NO_LONGER_AVAILABLE')
          and (as_of is null or rpad(coalesce(documented, as_of), 10, '-12-31') < ((select max(created_at) from dataset_version) - interval '1 year')::date::text)
        """)]
    public async Task Gaps_are_counted_as_SQL_counts_them(string kind, string sql)
    {
        var total = (await service.GetAsync($"/v1/gaps?kind={kind}&countTotal=true"))["totalCount"]!.GetValue<long>();
        Assert.Equal(await service.Database.AskAsync<long>(sql), total);
        Assert.NotEqual(0, total);
    }

    [Fact]
    public async Task Finished_studies_are_accused_of_no_results_only_where_a_recorded_search_found_none()
    {
        var all = await service.ListAsync("/v1/gaps?kind=FINISHED_WITHOUT_RESULTS");
        var searched = (await service.GetAsync("/v1/coverage"))["searches"]!.AsArray().SelectMany(search => search!["withoutResults"]!.AsArray()).Select(id => id!.ToString()).ToHashSet();
        Assert.All(all, gap => Assert.Contains(gap["study"]!["id"]!.ToString(), searched));
        Assert.All(all, gap => Assert.Contains("a search of", gap["statement"]!.ToString(), StringComparison.Ordinal));
        Assert.Equal("FINISHED_NOT_CURATED", Assert.Single(await service.ListAsync("/v1/gaps?study=connick-2012"), gap => gap["kind"]!.ToString().StartsWith("FINISHED", StringComparison.Ordinal))["kind"]!.ToString());
    }

    [Fact]
    public async Task ACTiMuS_is_finished_and_a_search_found_no_results()
    {
        var gaps = await service.ListAsync("/v1/gaps?kind=FINISHED_WITHOUT_RESULTS&study=actimus");
        var statement = Assert.Single(gaps)["statement"]!.ToString();
        Assert.StartsWith("The latest status is unknown (as of 2026-01-13); ", statement, StringComparison.Ordinal);
        Assert.Contains(" says that the study is completed; a search of ", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("study is unknown", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Following_next_visits_every_gap_once()
    {
        var walked = await service.ListAsync("/v1/gaps?pageSize=7");
        Assert.Equal((await service.GetAsync("/v1/gaps?countTotal=true"))["totalCount"]!.GetValue<int>(), walked.Count);
        Assert.Distinct(walked.Select(gap => gap.ToJsonString()));
    }
}
