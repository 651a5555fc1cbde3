using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Search;

/// <summary>What is left out of a search whose words together find nothing, and what its words are names of.</summary>
public sealed class RelaxedSearchTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("AHSCT vs alemtuzumab", "starms", "vs")]
    [InlineData("StarMS results", "starms", "results")]
    [InlineData("sclerosis qqqqxxzzyy", null, "qqqqxxzzyy")]
    [InlineData("StarMS 2031", "starms", "2031")]
    [InlineData("NCT00273364 NCT99999999", "mist", "nct99999999")]
    [InlineData("NCT00273364 qqqqxxzzyy", "mist", "qqqqxxzzyy")]
    public async Task Words_that_keep_everything_from_being_found_are_left_out_and_named(string words, string? found, params string[] ignored)
    {
        var page = await service.GetAsync($"/v1/search?q={Uri.EscapeDataString(words)}&pageSize=5");
        Assert.Equal(ignored, page["ignored"]!.AsArray().Select(word => word!.ToString()));
        Assert.NotEmpty(page["items"]!.AsArray());
        if (found is not null)
            Assert.Contains(found, page["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
    }

    [Theory]
    [InlineData("relapse")]
    [InlineData("qqqqxxzzyy")]
    [InlineData("\"sclerosis qqqqxxzzyy\"")]
    [InlineData("NCT00273364")]
    public async Task Nothing_is_ignored_where_all_words_find_something_or_no_part_of_them_does(string words) =>
        Assert.Null((await service.GetAsync($"/v1/search?q={Uri.EscapeDataString(words)}"))["ignored"]);

    [Fact]
    public async Task A_quotation_a_minus_and_a_filter_are_never_given_up()
    {
        Assert.Empty((await service.GetAsync("/v1/studies?q=sclerosis%20%22qqqq%20xxzz%22"))["items"]!.AsArray());
        Assert.Empty((await service.GetAsync("/v1/studies?q=sclerosis%20-sclerosis"))["items"]!.AsArray());
        var filtered = await service.GetAsync("/v1/studies?q=sclerosis%20transplantation&country=FJ");
        Assert.Empty(filtered["items"]!.AsArray());
        Assert.Null(filtered["ignored"]);
    }

    [Fact]
    public async Task Pages_counts_and_facets_of_a_relaxed_search_agree()
    {
        const string Asked = "q=what%20are%20the%20results%20of%20AHSCT%20qqqqxxzzyy";
        var whole = await service.GetAsync($"/v1/search?{Asked}&pageSize=200&countTotal=true");
        var walked = await service.ListAsync($"/v1/search?{Asked}&pageSize=7");
        Assert.Equal(whole["totalCount"]!.GetValue<int>(), walked.Count);
        Assert.Distinct(walked.Select(item => $"{item["kind"]} {item["id"]}"));
        var facets = await service.GetAsync($"/v1/search/facets?{Asked}");
        Assert.Equal(walked.Count, facets["totalCount"]!.GetValue<int>());
        Assert.Equal(whole["ignored"]!.ToJsonString(), facets["ignored"]!.ToJsonString());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task Tables_and_lines_leave_out_what_a_page_leaves_out_and_say_so_in_a_header(string format)
    {
        const string Asked = "q=what%20are%20the%20results%20of%20AHSCT%20qqqqxxzz%C3%BC";
        var page = await service.GetAsync($"/v1/studies?{Asked}&pageSize=200&countTotal=true");
        using var answer = await service.Http.GetAsync(new Uri($"/v1/studies?{Asked}&format={format}", UriKind.Relative));
        var rows = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - (format == "csv" ? 1 : 0);
        Assert.Equal(page["totalCount"]!.GetValue<int>(), rows);
        Assert.Equal(page["ignored"]!.AsArray().Select(word => word!.ToString()), answer.Headers.GetValues("Ignored-Words").Single().Split(',').Select(Uri.UnescapeDataString));
    }

    [Theory]
    [InlineData("q=sclerosis%20%22qqqq%20xxzz%22")]
    [InlineData("q=qqqqxxzzyy")]
    public async Task A_table_of_nothing_is_sent_all_the_same(string asked)
    {
        using var answer = await service.Http.GetAsync(new Uri($"/v1/studies?{asked}&format=csv", UriKind.Relative));
        Assert.Single((await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(answer.Headers.Contains("Ignored-Words"));
    }

    [Theory]
    [InlineData("AHSCT UK", "/v1/trials?intervention=AHSCT&country=GB")]
    [InlineData("recruiting trials in Germany", "/v1/trials?status=RECRUITING&country=DE")]
    [InlineData("PPMS", "/v1/trials?phenotype=PPMS")]
    [InlineData("the Swedish study", "/v1/trials?country=SE")]
    [InlineData("TRM", "/v1/results?measure=transplant-related-mortality")]
    [InlineData("is StarMS still recruiting?", "/v1/trials?study=starms")]
    [InlineData("fertility", "/v1/results?measure=adverse-events")]
    [InlineData("phase 3", "/v1/trials?phase=PHASE3")]
    public async Task A_hint_says_which_filter_means_the_words_and_its_address_works(string words, string url)
    {
        var hints = (await service.GetAsync($"/v1/search?q={Uri.EscapeDataString(words)}"))["hints"]!.AsArray();
        Assert.Contains(url, hints.Select(hint => hint!["url"]!.ToString()));
        foreach (var hint in hints)
            await service.GetAsync(hint!["url"]!.ToString());
    }

    [Fact]
    public async Task Every_hint_that_the_word_list_can_give_is_a_filter_that_works()
    {
        var meanings = await service.Database.ListAsync("select distinct meaning from search_synonym where meaning like 'HINT.%'");
        Assert.True(meanings.Count > 50);
        foreach (var filter in meanings.Select(meaning => meaning["HINT.".Length..]))
            await service.GetAsync($"/v1/{(filter.StartsWith("measure=", StringComparison.Ordinal) ? "results" : "trials")}?{filter}&pageSize=1");
        Assert.Empty(await service.Database.ListAsync("""
            select meaning from search_synonym
            where split_part(meaning, '.', 1) = 'STUDY' and substr(meaning, 7) not in (select id from study)
               or split_part(meaning, '.', 1) = 'COUNTRY' and substr(meaning, 9) not in (select code from country)
            """));
    }

    [Theory]
    [InlineData("/v1/trials", "alemtuzumab", "starms")]
    [InlineData("/v1/results", "febrile neutropenia", "silfverberg-2023.febrile-neutropenia.all-100d")]
    [InlineData("/v1/comparisons", "disability progression", "mist.disability-progression.final-hr")]
    public async Task Trials_results_and_comparisons_are_searched_too(string list, string words, string found)
    {
        var page = await service.GetAsync($"{list}?q={Uri.EscapeDataString(words)}&pageSize=200");
        Assert.Contains(found, page["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
        Assert.All(page["matches"]!.AsArray(), match => Assert.True(match!["rank"]!.GetValue<double>() > 0));
    }

    [Theory]
    [InlineData("scle\u00ADrosis", "sclerosis")]
    [InlineData("\u200Bsclerosis\uFEFF", "sclerosis")]
    [InlineData("scle\u200Drosis", "sclerosis")]
    [InlineData("stem\u2011cell", "stem-cell")]
    [InlineData("United Kingdom", "England")]
    [InlineData("Tysabri", "natalizumab")]
    [InlineData("ATG", "anti-thymocyte globulin")]
    public async Task Invisible_characters_and_other_names_make_no_difference(string words, string other)
    {
        var found = await FindAsync(words);
        Assert.NotEmpty(found);
        Assert.Equal(await FindAsync(other), found);
    }

    [Theory]
    [InlineData("/v1/search?q=%FF")]
    [InlineData("/v1/search?q=caf%E9")]
    [InlineData("/v1/studies/%C3%28")]
    [InlineData("/v1/studies?study=%ED%A0%80")]
    [InlineData("/v1/results?filter=id%20%3D%20%C0%80")]
    public async Task Bytes_that_are_no_UTF_8_are_a_400(string url)
    {
        var (status, problem) = await service.RefuseAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(service.Http.BaseAddress + url[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })));
        Assert.Equal(400, status);
        Assert.Contains("UTF-8", problem["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_names_of_an_intervention_and_towns_of_sites_are_searched()
    {
        var database = await Databases.SmallAsync();
        var record = Records.MadeRecord.Of(1);
        record["protocolSection"]!["armsInterventionsModule"]!["interventions"]![0]!["otherNames"] = new JsonArray("sacubitril");
        await database.ImportedAsync(record);
        await using var served = await Served.StartAsync(database);
        foreach (var words in new[] { "sacubitril", "Uppsala" })
            Assert.Equal("nct99000001", (await served.GetAsync($"/v1/studies?q={words}"))["items"]![0]!["id"]!.ToString());
    }

    private async Task<List<string>> FindAsync(string words) =>
        [.. (await service.ListAsync($"/v1/studies?pageSize=200&q={Uri.EscapeDataString(words)}")).Select(item => item["id"]!.ToString())];
}
