using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Results;

/// <summary>Each filter against independent SQL over the tables.</summary>
public sealed class ResultFiltersTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Verified = "verification <> 'UNVERIFIED'";

    [Theory]
    [InlineData("study=mist&study=halt-ms", "study_id in ('mist', 'halt-ms')")]
    [InlineData("estimateType=KAPLAN_MEIER", "estimate_type = 'KAPLAN_MEIER'")]
    [InlineData("monthsFrom=24&monthsTo=60", "months between 24 and 60")]
    [InlineData("monthsTo=0", "months <= 0")]
    [InlineData("denominatorFrom=100", "denominator >= 100")]
    [InlineData("denominatorFrom=50&denominatorTo=100", "denominator between 50 and 100")]
    [InlineData("source=iqvia-2018", "source_id = 'iqvia-2018'")]
    [InlineData("measure=neda&measure=neda-3", "outcome_id in (select id from outcome where measure_id in ('neda', 'neda-3'))")]
    [InlineData("outcomeType=BASELINE", "outcome_id in (select id from outcome where type = 'BASELINE')")]
    [InlineData("design=CASE_SERIES", "study_id in (select id from study where design = 'CASE_SERIES')")]
    [InlineData("country=BR", "study_id in (select study_id from study_country where country_code = 'BR')")]
    [InlineData("phenotype=RRMS", """
        not exists (select from population p where p.study_id = result.study_id and p.id = result.population_id and not p.phenotypes::text[] <@ array['RRMS', 'RES_RRMS'])
        """)]
    [InlineData("phenotype=PROGRESSIVE", """
        not exists (select from population p where p.study_id = result.study_id and p.id = result.population_id
                    and not p.phenotypes::text[] <@ array['PROGRESSIVE', 'SPMS', 'PPMS', 'PRMS'])
        """)]
    [InlineData("intervention=DISEASE_MODIFYING_THERAPY&study=mist", """
        study_id = 'mist' and (arm_id is null or arm_id = 'dmt')
        """)]
    public async Task A_filter_finds_what_the_tables_hold(string query, string condition)
    {
        var found = (await service.ListAsync($"/v1/results?{query}")).Select(item => item["id"]!.ToString()).Order(StringComparer.Ordinal);
        var held = await service.Database.AskAsync<string>($"select coalesce(string_agg(id, ',' order by id), '') from result where {Verified} and {condition}");
        Assert.Equal(held.Split(',', StringSplitOptions.RemoveEmptyEntries), found);
        Assert.NotEqual("", held);
    }

    [Fact]
    public async Task No_number_travels_alone()
    {
        foreach (var result in await service.ListAsync("/v1/results?includeUnverified=true"))
        {
            Assert.True(result["value"] is not null || result["notReportedReason"] is not null, result["id"]!.ToString());
            Assert.True((result["denominator"] is null) == (result["denominatorKind"]!.ToString() == "NOT_REPORTED"), result["id"]!.ToString());
            Assert.True(result["interval"] is null || result["interval"]!["level"] is not null, result["id"]!.ToString());
            Assert.NotEmpty(result["citation"]!["place"]!.ToString());
        }
    }
}
