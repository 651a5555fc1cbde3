using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Studies;

/// <summary>One resolver of names: what a path leads to, <c>study=</c>, <c>filter</c> and <c>q</c> find.</summary>
public sealed class NamesOfStudiesTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string, string> Forms => new()
    {
        { "NCT00273364", "mist" }, { "nct00273364", "mist" }, { "NCT 00273364", "mist" }, { "https://clinicaltrials.gov/study/NCT00273364", "mist" }, { "NCT\u200B00273364", "mist" },
        { "ISRCTN 88667898", "starms" }, { "https://www.isrctn.com/ISRCTN88667898", "starms" }, { "EUCTR2019-001549-42-GB", "starms" }, { "2019-001549-42", "starms" },
        { "doi:10.1001/jamaneurol.2016.5867", "muraro-2017" }, { "https://doi.org/10.1001/JAMANEUROL.2016.5867", "muraro-2017" }, { "pmid:28241268", "muraro-2017" },
        { "https://pubmed.ncbi.nlm.nih.gov/28241268/", "muraro-2017" }, { "PMCID: PMC10850659", "silfverberg-2023" }, { "28241268", "muraro-2017" }, { "MIST", "mist" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Path_parameter_expression_and_search_mean_the_same(string name, string study)
    {
        var escaped = Uri.EscapeDataString(name);
        using var answer = await service.Http.GetAsync(new Uri($"/v1/studies/{escaped}", UriKind.Relative));
        Assert.Equal((308, $"/v1/studies/{study}"), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
        foreach (var list in new[] { "outcomes", "results", "comparisons", "claims", "sources", "studies", "trials" })
        {
            var plain = await IdsAsync($"/v1/{list}?study={study}&pageSize=200");
            Assert.Equal(plain, await IdsAsync($"/v1/{list}?study={escaped}&pageSize=200"));
            var field = list is "studies" or "trials" ? "id" : list == "sources" ? "study:" : "study";
            var expression = $"{field.TrimEnd(':')} {(field.EndsWith(':') ? ":" : "=")} \"{name}\"";
            Assert.Equal(plain, await IdsAsync($"/v1/{list}?filter={Uri.EscapeDataString(expression)}&pageSize=200"));
        }
        if (name != "MIST")
        {
            Assert.Contains(study, (await IdsAsync($"/v1/search?q={escaped}&pageSize=5")));
            Assert.Equal([study], await IdsAsync($"/v1/studies?q={escaped}"));
            Assert.Equal((await IdsAsync($"/v1/results?study={study}&pageSize=200")).Order(), (await IdsAsync($"/v1/results?q={escaped}&pageSize=200")).Order());
        }
        var facets = await service.GetAsync($"/v1/results/facets?study={escaped}&fields=study");
        Assert.All(facets["items"]![0]!["values"]!.AsArray(), value => Assert.Equal(study, value!["value"]!.ToString()));
    }

    [Theory]
    [InlineData("/v1/studies/10.1001/jamaneurol.2016.5867", "/v1/studies/muraro-2017")]
    [InlineData("/v1/studies/https://doi.org/10.1001/jamaneurol.2016.5867/numbers?includeUnverified=true", "/v1/studies/muraro-2017/numbers?includeUnverified=true")]
    [InlineData("/v1/trials/https://clinicaltrials.gov/study/NCT00273364/history", "/v1/trials/mist/history")]
    [InlineData("/v1/studies/https:%2F%2Fpubmed.ncbi.nlm.nih.gov%2F28241268%2F", "/v1/studies/muraro-2017")]
    public async Task A_name_with_slashes_leads_to_the_permanent_id_too(string url, string target)
    {
        for (var hops = 0; hops < 2 && url != target; hops++)
        {
            using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
            Assert.Equal(308, (int)answer.StatusCode);
            url = answer.Headers.Location!.OriginalString;
        }
        Assert.Equal(target, url);
    }

    [Theory]
    [InlineData("NCT00273365")]
    [InlineData("nct0027336")]
    [InlineData("ISRCTN88667899")]
    [InlineData("10.1001/jamaneurol.2016.5868")]
    [InlineData("pmid:28241269")]
    [InlineData("2019-001549-43")]
    public async Task An_identifier_that_is_unknown_has_no_nearest_one(string name)
    {
        foreach (var url in new[] { $"/v1/results?study={Uri.EscapeDataString(name)}", $"/v1/studies?study={Uri.EscapeDataString(name)}", $"/v1/outcomes?filter={Uri.EscapeDataString($"study = \"{name}\"")}" })
        {
            var (status, problem) = await service.RefuseAsync(url);
            Assert.Equal(400, status);
            Assert.Null(problem["errors"]![0]!["nearest"]);
        }
        Assert.Empty(await IdsAsync($"/v1/studies?q={Uri.EscapeDataString(name)}"));
    }

    [Theory]
    [InlineData("TRM", "transplant-related-mortality")]
    [InlineData("treatment-related mortality", "transplant-related-mortality")]
    [InlineData("NEDA3", "neda-3")]
    [InlineData("PFS", "progression-free-survival")]
    [InlineData("Annualized Relapse Rate", "annualized-relapse-rate")]
    public async Task A_measure_is_known_by_its_names(string name, string measure) => Assert.Equal(
        await IdsAsync($"/v1/results?measure={measure}&pageSize=200"), await IdsAsync($"/v1/results?measure={Uri.EscapeDataString(name)}&pageSize=200"));

    [Fact]
    public async Task A_misspelt_readable_id_still_has_a_nearest_one()
    {
        var (_, problem) = await service.RefuseAsync("/v1/results?study=muraro-2107");
        Assert.Equal("muraro-2017", problem["errors"]![0]!["nearest"]!.ToString());
    }

    [Fact]
    public async Task Two_hundred_identifiers_go_into_one_request()
    {
        var numbers = (await service.ListAsync("/v1/studies?pageSize=200")).SelectMany(study => study["registrations"]!.AsArray().Select(item => item!.ToString())).ToList();
        var many = Enumerable.Range(0, 200).Select(index => numbers[index % numbers.Count]).ToList();
        var url = $"/v1/studies?pageSize=200&{string.Join('&', many.Select(number => $"study={Uri.EscapeDataString(number)}"))}";
        Assert.Equal((await service.ListAsync("/v1/studies?pageSize=200")).Count(study => study["registrations"]!.AsArray().Count > 0), (await IdsAsync(url)).Count);
        Assert.Equal(400, (await service.RefuseAsync($"{url}&study=mist")).Status);
    }

    [Fact]
    public async Task An_import_never_takes_a_name_away_from_a_curated_study()
    {
        var database = await Databases.SeededAsync();
        await database.ImportedAsync([.. Fixture().Select(record => record!.DeepClone())]);
        await using var served = await Served.StartAsync(database);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = served.Address };
        foreach (var (name, study) in new[] { ("ISRCTN88667898", "starms"), ("2019-001549-42", "starms"), ("NCT00288626", "halt-ms"), ("30644983", "mist"), ("pmid:30644983", "mist"), ("NCT00273364", "mist") })
        {
            using var answer = await http.GetAsync(new Uri($"/v1/studies/{name}", UriKind.Relative));
            Assert.Equal((name, 308, $"/v1/studies/{study}"), (name, (int)answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.Equal([study], Ids(await http.GetStringAsync(new Uri($"/v1/studies?study={name}", UriKind.Relative))));
            Assert.Contains(study, Ids(await http.GetStringAsync(new Uri($"/v1/search?q={name}&pageSize=5", UriKind.Relative))));
        }
        foreach (var name in new[] { "U1111-1234-5678", "pmid:99000001" })
        {
            foreach (var url in new[] { $"/v1/studies/{name}", $"/v1/results?study={name}" })
            {
                using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
                var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!;
                Assert.Equal(["nct99000901", "nct99000902"], error["allowed"]!.AsArray().Select(item => item!.ToString()));
                Assert.Contains("nct99000901, nct99000902", error["message"]!.ToString(), StringComparison.Ordinal);
            }
            Assert.Equal(["nct99000901", "nct99000902"], Ids(await http.GetStringAsync(new Uri($"/v1/studies?q={name}", UriKind.Relative))).Order());
        }
    }

    [Fact]
    public async Task A_name_of_an_empty_or_odd_text_means_nothing()
    {
        foreach (var name in new[] { "%20", "%E2%80%8B", "%2F", "%2500", "doi:", "%F0%9F%A7%A0" })
            Assert.True((int)(await service.Http.GetAsync(new Uri($"/v1/studies/{name}", UriKind.Relative))).StatusCode is 400 or 404, name);
    }

    // Two records that mention numbers and papers of others, and share two.
    private static JsonArray Fixture() => [Mentioning(99000901), Mentioning(99000902)];

    private static JsonObject Mentioning(int number)
    {
        var record = Records.MadeRecord.Of(number);
        var identification = record["protocolSection"]!["identificationModule"]!.AsObject();
        identification["nctId"] = $"NCT{number}";
        identification["nctIdAliases"] = new JsonArray("NCT00288626");
        identification["secondaryIdInfos"] = new JsonArray(
            Secondary("ISRCTN88667898", "REGISTRY"), Secondary("2019-001549-42", "EUDRACT_NUMBER"), Secondary("U1111-1234-5678", "REGISTRY"), Secondary("NCT00273364", "REGISTRY"));
        record["protocolSection"]!["referencesModule"] = new JsonObject
        {
            ["references"] = new JsonArray(Reference("30644983"), Reference("99000001")),
        };
        return record;
    }

    private static JsonObject Secondary(string id, string type) => new() { ["id"] = id, ["type"] = type };

    private static JsonObject Reference(string pmid) => new() { ["pmid"] = pmid, ["type"] = "RESULT", ["citation"] = "A paper" };

    private static List<string> Ids(string json) => [.. JsonNode.Parse(json)!["items"]!.AsArray().Select(item => item!["id"]!.ToString())];

    private async Task<List<string>> IdsAsync(string url) => [.. (await service.ListAsync(url)).Select(item => item["id"]!.ToString())];
}
