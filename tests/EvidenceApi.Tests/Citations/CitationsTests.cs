using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Citations;

public sealed class CitationsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Members =
    [
        "id", "type", "title", "author", "container-title", "publisher", "volume", "issue", "page", "issued", "DOI", "PMID", "PMCID", "URL", "keyword", "note",
    ];

    private static readonly string[] Types = ["article-journal", "paper-conference", "dataset", "article-newspaper", "webpage", "document"];

    [Theory]
    [InlineData("/v1/sources")]
    [InlineData("/v1/studies")]
    public async Task Every_citation_can_be_read_in_every_format_and_says_the_same(string list)
    {
        foreach (var id in (await service.ListAsync(list)).Select(item => item["id"]!.ToString()))
        {
            var item = Assert.Single(JsonNode.Parse(await TextAsync($"{list}/{id}/citation"))!.AsArray())!.AsObject();
            var ris = Assert.Single(RisReader.Read(await TextAsync($"{list}/{id}/citation?format=ris")));
            var (_, key, fields) = Assert.Single(BibTexReader.Read(await TextAsync($"{list}/{id}/citation?format=bibtex")));
            AssertIsCsl(item);
            Assert.Equal([id, id, id], [item["id"]!.ToString(), ris["ID"].Single(), key]);
            Assert.Equal(item["title"]!.ToString(), ris["TI"].Single());
            Assert.Equal(item["issued"]?["date-parts"]![0]![0]!.ToString(), ris["PY"].SingleOrDefault());
            Assert.Equal(ris["PY"].SingleOrDefault(), fields.GetValueOrDefault("year"));
            Assert.Equal(item["author"]?.AsArray().Count ?? 0, ris["AU"].Count());
            Assert.Equal(item["DOI"]?.ToString(), ris["DO"].SingleOrDefault());
            Assert.Equal(item["DOI"]?.ToString(), fields.GetValueOrDefault("doi"));
            Assert.Equal(item["URL"]?.ToString(), ris["UR"].SingleOrDefault());
        }
    }

    [Theory]
    [InlineData("/v1/sources")]
    [InlineData("/v1/studies")]
    public async Task A_list_of_references_is_whole_and_its_keys_are_unique(string list)
    {
        var ids = (await service.ListAsync(list)).Select(item => item["id"]!.ToString()).ToList();
        Assert.Equal(ids, RisReader.Read(await TextAsync($"{list}?format=ris")).Select(reference => reference["ID"].Single()));
        Assert.Equal(ids, BibTexReader.Read(await TextAsync($"{list}?format=bibtex")).Select(entry => entry.Key));
        Assert.Equal(ids, JsonNode.Parse(await TextAsync($"{list}?format=csl-json"))!.AsArray().Select(item => item!["id"]!.ToString()));
        Assert.Distinct(ids);
    }

    [Fact]
    public async Task A_study_is_cited_by_its_final_report_with_its_registrations()
    {
        var ris = RisReader.Read(await TextAsync("/v1/studies/mist/citation?format=ris")).Single();
        Assert.Equal(
            ["JOUR", "mist", "JAMA", "321", "2", "165", "174", "2019/01/15/", "10.1001/jama.2018.18743", "30644983", "PMC6439765", "NCT00273364"],
            new[] { "TY", "ID", "T2", "VL", "IS", "SP", "EP", "DA", "DO", "AN", "C2", "KW" }.Select(tag => ris[tag].Single()));
        Assert.Equal(["Burt, R. K.", "Balabanov, R.", "Burman, J.", "Sharrack, B.", "Snowden, J. A.", "et al."], ris["AU"]);
    }

    [Fact]
    public async Task A_registry_record_has_its_sponsor_as_its_author()
    {
        var records = JsonNode.Parse(await TextAsync("/v1/sources?kind=REGISTRY_RECORD&format=csl-json"))!.AsArray();
        var withAuthor = records.Where(record => record!["author"] is not null).ToList();
        Assert.True(withAuthor.Count > 30, $"{withAuthor.Count} of {records.Count}");
        Assert.All(withAuthor, record => Assert.All(record!["author"]!.AsArray(), author => Assert.NotNull(author!["literal"])));
        var mist = records.Single(record => record!["id"]!.ToString() == "nct00273364-registry");
        Assert.Equal(["Northwestern University"], mist!["author"]!.AsArray().Select(author => author!["literal"]!.ToString()));
    }

    // There it would be the journal under another name, which a style would print as a publishing house.
    [Fact]
    public async Task An_article_has_no_publisher()
    {
        foreach (var source in await service.ListAsync("/v1/sources?kind=JOURNAL_ARTICLE"))
            Assert.Null(JsonNode.Parse(await TextAsync($"/v1/sources/{source["id"]}/citation"))![0]!["publisher"]);
    }

    [Theory]
    [InlineData("nct00014755", "dataset", "Phase I Pilot Study of Total-Body Irradiation")]
    [InlineData("beat-ms", "dataset", "")]
    [InlineData("burt-2003", "article-journal", "Hematopoietic stem cell transplantation for progressive multiple sclerosis")]
    public async Task Without_a_paper_a_study_is_cited_by_its_record_under_its_own_title(string study, string type, string title)
    {
        var item = JsonNode.Parse(await TextAsync($"/v1/studies/{study}/citation"))![0]!;
        Assert.Equal(type, item["type"]!.ToString());
        Assert.StartsWith(title, item["title"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unverified_identifiers_are_left_out_unless_requested()
    {
        var (source, value) = (await service.Database.AskAsync<string>(Unverified("source_id")), await service.Database.AskAsync<string>(Unverified("value")));
        Assert.DoesNotContain(value, await TextAsync($"/v1/sources/{source}/citation"), StringComparison.Ordinal);
        Assert.Contains(value, await TextAsync($"/v1/sources/{source}/citation?includeUnverified=true"), StringComparison.Ordinal);

        static string Unverified(string column) => $"""
            select {column}::text
            from publication_identifier
            where verification = 'UNVERIFIED'
              and system <> 'DOI'
            order by source_id, system
            limit 1
            """;
    }

    [Fact]
    public async Task A_foreign_id_leads_to_the_permanent_one_and_keeps_the_format()
    {
        var answer = await service.Http.AskAsync("/v1/studies/NCT00273364/citation?format=bibtex");
        Assert.Equal((308, "/v1/studies/mist/citation?format=bibtex"), ((int)answer.Status, answer.Headers["Location"]));
        Assert.Equal(404, (await service.RefuseAsync("/v1/studies/nope/citation?format=ris")).Status);
        Assert.Equal(404, (await service.RefuseAsync("/v1/sources/nope/citation")).Status);
    }

    [Theory]
    [InlineData("", "application/vnd.citationstyles.csl+json", "mist.json")]
    [InlineData("?format=csl-json", "application/vnd.citationstyles.csl+json", "mist.json")]
    [InlineData("?format=ris", "application/x-research-info-systems; charset=utf-8", "mist.ris")]
    [InlineData("?format=bibtex", "application/x-bibtex; charset=utf-8", "mist.bib")]
    public async Task A_citation_has_its_media_type_and_the_name_of_a_file(string query, string type, string file)
    {
        for (var time = 0; time < 2; time++) // from the database, and from memory
        {
            var answer = await service.Http.AskAsync($"/v1/studies/mist/citation{query}");
            Assert.Equal((type, $"inline; filename=\"{file}\""), (answer.Headers["Content-Type"], answer.Headers["Content-Disposition"]));
            Assert.Equal(304, (int)(await service.Http.AskAsync($"/v1/studies/mist/citation{query}", answer.Tag)).Status);
        }
    }

    // The key points of the schema csl-data.json of CSL 1.0.2.
    private static void AssertIsCsl(JsonObject item)
    {
        Assert.Subset(Members.ToHashSet(), item.Select(member => member.Key).ToHashSet());
        Assert.Contains(item["type"]!.ToString(), Types);
        foreach (var author in item["author"]?.AsArray() ?? [])
            Assert.True(author!["literal"] is not null ^ (author["family"] is not null && author["given"] is not null), author.ToString());
        if (item["issued"] is { } issued)
            Assert.InRange(Assert.Single(issued["date-parts"]!.AsArray())!.AsArray().Select(part => part!.GetValue<int>()).Count(), 1, 3);
        string[] texts = [.. Members.Except(["author", "issued"])];
        Assert.All(texts, name => Assert.True(item[name] is null || !string.IsNullOrWhiteSpace(item[name]!.GetValue<string>()), name));
    }

    private async Task<string> TextAsync(string url)
    {
        var answer = await service.Http.AskAsync(url);
        Assert.True(answer.Status == System.Net.HttpStatusCode.OK, $"{url}: {answer.Body}");
        return answer.Body;
    }
}
