using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Studies;

public sealed class StudiesTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("design=RANDOMIZED_TRIAL", "mist")]
    [InlineData("country=SE", "silfverberg-2023")]
    [InlineData("intervention=BONE_MARROW_CELLS", "actimus")]
    [InlineData("phenotype=PROGRESSIVE", "muraro-2017")]
    [InlineData("measure=event-free-survival", "halt-ms")]
    [InlineData("source=bioplus-2015", "burt-2015")]
    [InlineData("status=ACTIVE_NOT_RECRUITING", "starms")]
    [InlineData("phase=PHASE2", "halt-ms")]
    public async Task A_filter_finds_its_study_and_leaves_others_out(string filter, string study)
    {
        var found = (await service.ListAsync($"/v1/studies?{filter}")).Select(item => item["id"]!.ToString()).ToList();
        var all = await service.ListAsync("/v1/studies");
        Assert.Contains(study, found);
        Assert.True(found.Count < all.Count);
    }

    [Fact]
    public async Task A_wider_phenotype_finds_what_the_narrower_ones_find()
    {
        async Task<HashSet<string>> Find(string phenotype) =>
            [.. (await service.ListAsync($"/v1/studies?phenotype={phenotype}")).Select(item => item["id"]!.ToString())];
        Assert.Superset(await Find("SPMS"), await Find("PROGRESSIVE"));
        Assert.Superset(await Find("PROGRESSIVE"), await Find("MS"));
    }

    [Fact]
    public async Task Several_values_are_alternatives_and_several_parameters_all_hold()
    {
        async Task<int> Count(string query) => (await service.GetAsync($"/v1/studies?countTotal=true&{query}"))["totalCount"]!.GetValue<int>();
        var sweden = await Count("country=SE");
        var brazil = await Count("country=BR");
        var both = await service.Database.AskAsync<long>("""
            select count(*) from (
                select study_id from study_country where country_code = 'SE' intersect select study_id from study_country where country_code = 'BR') as b
            """);
        Assert.Equal(sweden + brazil - both, await Count("country=SE&country=BR"));
        Assert.Equal(1, await Count("country=BR&design=RANDOMIZED_TRIAL"));
    }

    [Fact]
    public async Task The_counts_of_a_study_are_kept_apart()
    {
        var counts = (await service.GetAsync("/v1/studies/halt-ms"))["counts"]!.AsArray()
            .Select(count => (count!["kind"]!.ToString(), count["count"]!.GetValue<int>())).ToHashSet();
        Assert.Superset(new HashSet<(string, int)> { ("SCREENED", 36), ("ENROLLED", 25), ("TREATED", 24) }, counts);
    }

    [Fact]
    public async Task A_study_has_links_and_they_work()
    {
        var links = (await service.GetAsync("/v1/studies/mist"))["links"]!.AsObject();
        foreach (var link in links.Where(link => link.Value is not null))
            await service.GetAsync(link.Value!.ToString());
        Assert.Null(links["adverseEvents"]); // it has no record of a register
        Assert.Null((await service.GetAsync("/v1/studies/muraro-2017"))["links"]!["trial"]);
    }

    [Fact]
    public async Task Every_outcome_of_a_study_is_listed_below_it()
    {
        var outcomes = await service.ListAsync("/v1/studies/starms/outcomes");
        Assert.Equal(await service.Database.AskAsync<long>("select count(*) from outcome where study_id = 'starms'"), outcomes.Count);
    }
}
