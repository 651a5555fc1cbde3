using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>Items that a filter cannot find because they have no code are counted in the response.</summary>
public sealed class NotCodedTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/v1/trials?intervention=AHSCT", "intervention", """
        select count(*) from study_document where is_trial and not 'AHSCT' = any(interventions)
          and (interventions = '{}' or interventions && array['UNSPECIFIED_CELL_THERAPY', 'UNSPECIFIED_HSCT'])
        """)]
    [InlineData("/v1/studies?phenotype=RRMS", "phenotype", "select count(*) from study_document where phenotypes <@ array['MS'] or phenotypes && array['RELAPSING'] and not phenotypes && array['RRMS', 'RES_RRMS']")]
    [InlineData("/v1/studies?phenotype=SPMS", "phenotype",
        "select count(*) from study_document where phenotypes <@ array['MS'] or phenotypes && array['PROGRESSIVE'] and not phenotypes && array['SPMS', 'PPMS', 'PRMS']")]
    [InlineData("/v1/trials?intervention=MESENCHYMAL_STEM_CELLS", "intervention", """
        select count(*) from study_document where is_trial and not 'MESENCHYMAL_STEM_CELLS' = any(interventions)
          and (interventions = '{}' or 'UNSPECIFIED_CELL_THERAPY' = any(interventions))
        """)]
    [InlineData("/v1/studies?design=SINGLE_ARM_TRIAL", "design", "select count(*) from study_document where design = 'UNSPECIFIED_TRIAL'")]
    [InlineData("/v1/studies?phenotype=MS", "phenotype", "select count(*) from study_document where phenotypes = '{}'")]
    [InlineData("/v1/studies?filter=conditioning%3ABEAM_ATG", "conditioning", "select count(*) from study_document where conditioning <@ array['VARIOUS']")]
    [InlineData("/v1/studies?design=COHORT&country=GB", "design", "select count(*) from study_document where design = 'UNSPECIFIED_OBSERVATIONAL' and 'GB' = any(countries)")]
    [InlineData("/v1/trials/facets?fields=status&intervention=AHSCT", "intervention", """
        select count(*) from study_document where is_trial and not 'AHSCT' = any(interventions)
          and (interventions = '{}' or interventions && array['UNSPECIFIED_CELL_THERAPY', 'UNSPECIFIED_HSCT'])
        """)]
    public async Task Items_without_a_code_are_counted(string path, string field, string sql) =>
        Assert.Equal(await service.Database.AskAsync<long>(sql), (await service.GetAsync(path))["notCoded"]![field]!.GetValue<long>());

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task Whole_lists_say_so_in_a_header(string format)
    {
        const string Path = "/v1/trials?intervention=AHSCT";
        var page = (await service.GetAsync(Path))["notCoded"]!;
        using var answer = await service.Http.GetAsync(new Uri($"{Path}&format={format}", UriKind.Relative));
        Assert.Equal(page["intervention"]!.GetValue<int>(), JsonNode.Parse(answer.Headers.GetValues("Not-Coded").Single())!["intervention"]!.GetValue<int>());
        using var all = await service.Http.GetAsync(new Uri($"/v1/trials?format={format}", UriKind.Relative));
        Assert.False(all.Headers.Contains("Not-Coded"));
    }

    [Theory]
    [InlineData("/v1/trials")]
    [InlineData("/v1/results?study=mist")]
    public async Task Nothing_is_counted_where_no_code_is_filtered_by(string path) => Assert.Null((await service.GetAsync(path))["notCoded"]);

    [Fact]
    public async Task Activity_finds_the_subgroups_with_and_without_enhancing_lesions_by_one_filter()
    {
        var found = (await service.ListAsync("/v1/results?activity=LESIONS&activity=NO_LESIONS&outcomeType=SECONDARY&outcomeType=PRIMARY&outcomeType=POST_HOC&outcomeType=NOT_STATED"))
            .Select(result => $"{result["id"]} {result["value"]}").ToList();
        Assert.Contains(found, text => text.EndsWith(" 79", StringComparison.Ordinal) && text.StartsWith("burman-2014", StringComparison.Ordinal));
        Assert.Contains(found, text => text.EndsWith(" 46", StringComparison.Ordinal) && text.StartsWith("burman-2014", StringComparison.Ordinal));
        Assert.Contains(found, text => text.EndsWith(" 77", StringComparison.Ordinal) && text.StartsWith("ge-2019", StringComparison.Ordinal));

        // Lesions are activity; a population without them may have relapses or not.
        var active = (await service.ListAsync("/v1/results?activity=ACTIVE&study=burman-2014")).Select(result => $"{result["id"]} {result["value"]}").ToList();
        Assert.Equal(found.Where(text => text.StartsWith("burman-2014", StringComparison.Ordinal) && text.EndsWith(" 79", StringComparison.Ordinal)), active);
    }

    [Fact]
    public async Task Facets_of_status_have_the_dates_that_it_is_of()
    {
        var values = (await service.GetAsync("/v1/trials/facets?fields=status"))["items"]![0]!["values"]!.AsArray();
        var completed = values.Single(value => value!["value"]?.ToString() == "COMPLETED")!;
        Assert.Equal(
            await service.Database.AskAsync<string>("select min(status_as_of) || ' ' || max(status_as_of) from study_document where is_trial and status = 'COMPLETED' and status_as_of <> ''"),
            $"{completed["asOf"]!["from"]} {completed["asOf"]!["to"]}");
    }
}
