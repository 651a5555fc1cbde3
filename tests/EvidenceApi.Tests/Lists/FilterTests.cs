using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>Expressions against independent SQL over the tables.</summary>
public sealed class FilterTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/v1/studies", "design = COHORT", "select id from study where design = 'COHORT'")]
    [InlineData("/v1/studies", "design != COHORT", "select id from study where design <> 'COHORT'")]
    [InlineData("/v1/studies", "NOT (design = COHORT OR country:US)",
        "select id from study where design <> 'COHORT' and id not in (select study_id from study_country where country_code = 'US')")]
    [InlineData("/v1/studies", "design=COHORT AND country:SE OR country:BR",
        "select id from study where design = 'COHORT' and id in (select study_id from study_country where country_code in ('SE', 'BR'))")]
    [InlineData("/v1/studies", "(design=COHORT AND country:SE) OR country:BR",
        "select id from study where design = 'COHORT' and id in (select study_id from study_country where country_code = 'SE') or id in (select study_id from study_country where country_code = 'BR')")]
    [InlineData("/v1/studies", "-acronym:*", "select id from study where acronym is null")]
    [InlineData("/v1/studies", "acronym != 'MIST'", "select id from study where acronym is distinct from 'MIST'")]
    [InlineData("/v1/studies", "title:'TRANSPLANT'", "select id from study where lower(title) like '%transplant%'")]
    [InlineData("/v1/studies", "title = 'Autologous*'", "select id from study where starts_with(title, 'Autologous')")]
    [InlineData("/v1/studies", "title = \"*sclerosis\"", "select id from study where right(title, 9) = 'sclerosis'")]
    [InlineData("/v1/studies", "phenotype:PROGRESSIVE",
        "select distinct study_id from population where phenotypes::text[] && array['PROGRESSIVE', 'SPMS', 'PPMS', 'PRMS']")]
    [InlineData("/v1/results", "months>=60 AND estimateType=KAPLAN_MEIER AND verification:*",
        "select id from result where months >= 60 and estimate_type = 'KAPLAN_MEIER' and verification <> 'UNVERIFIED'")]
    [InlineData("/v1/results", "denominator < 2.5e1", "select id from result where denominator < 25 and verification <> 'UNVERIFIED'")]
    [InlineData("/v1/results", "NOT denominator < 1000", "select id from result where (denominator >= 1000 or denominator is null) and verification <> 'UNVERIFIED'")]
    [InlineData("/v1/results", "study = mist AND -months = 0", "select id from result where study_id = 'mist' and months is distinct from 0 and verification <> 'UNVERIFIED'")]
    [InlineData("/v1/sources", "published >= 2017 AND published < 2018-06", "select id from source where published >= '2017' and published < '2018-06'")]
    [InlineData("/v1/sources", "published = 2017", "select id from source where published like '2017%'")]
    [InlineData("/v1/sources", "published > 2017", "select id from source where left(published, 4) > '2017'")]
    [InlineData("/v1/measures", "synonyms:'FREE'", "select id from measure where exists (select from unnest(synonyms) s where lower(s) like '%free%')")]
    [InlineData("/v1/claims", "NOT measure:* AND study:*", "select id from claim where measure_id is null and study_id is not null")]
    [InlineData("/v1/claims", "hasNumber = true AND pressAndPrimaryDiffer != false", "select id from claim where number_printed is not null and differs")]
    public async Task An_expression_finds_what_the_tables_hold(string list, string filter, string sql)
    {
        var found = (await service.ListAsync($"{list}?pageSize=200&filter={Uri.EscapeDataString(filter)}")).Select(item => item["id"]!.ToString());
        var held = await service.Database.AskAsync<string>($"select coalesce(string_agg(held.id, ',' order by held.id collate \"C\"), '') from ({sql}) as held (id)");
        Assert.NotEqual("", held);
        Assert.Equal(held.Split(','), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_expression_and_parameters_all_hold()
    {
        var both = await service.ListAsync("/v1/studies?design=COHORT&filter=country:SE");
        var one = await service.ListAsync("/v1/studies?filter=country:SE AND design=COHORT");
        Assert.NotEmpty(both);
        Assert.Equal(one.Select(item => item["id"]!.ToString()), both.Select(item => item["id"]!.ToString()));
    }

    [Fact]
    public async Task Parts_of_one_study_are_filtered_too()
    {
        var outcomes = await service.ListAsync("/v1/studies/mist/outcomes?filter=outcomeType=PRIMARY");
        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, outcome => Assert.Equal("PRIMARY", outcome["type"]!.ToString()));
    }

    [Fact]
    public async Task Unverified_values_are_compared_only_when_they_take_part()
    {
        const string filter = "filter=verification=UNVERIFIED&countTotal=true&pageSize=1";
        Assert.Equal(0, (await service.GetAsync($"/v1/results?{filter}"))["totalCount"]!.GetValue<int>());
        Assert.Equal(
            await service.Database.AskAsync<long>("select count(*) from result where verification = 'UNVERIFIED'"),
            (await service.GetAsync($"/v1/results?{filter}&includeUnverified=true"))["totalCount"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_expression()
    {
        var next = (await service.GetAsync("/v1/studies?pageSize=1&filter=design=COHORT"))["next"]!.ToString();
        await service.GetAsync(next);
        Assert.Equal(400, (await service.RefuseAsync(next.Replace("COHORT", "CASE_SERIES", StringComparison.Ordinal))).Status);
    }
}
