using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A record that the seeds describe as a source in words of their own is shown in these words wherever it is cited, as long as they do.</summary>
public sealed class RecordSourcesTests
{
    private const string Described = """
        sources:
          - id: nct99000001-registry
            kind: REGISTRY_RECORD
            title: A record in our own words
            publisher: A register
            published: 2020-01-05
            url: https://register.example/1
        """;

    [Fact]
    public async Task Seeds_that_begin_to_describe_a_record_change_its_documents()
    {
        using var seeds = SeedFolder.Valid();
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Imports.Reported(1), MadeRecord.Of(2));
        seeds.Add("described.yaml", Described);
        await SeedAsync(database, seeds);
        Assert.Equal("A record in our own words", await CitedAsync(database));

        var other = await Databases.OfAsync(seeds);
        await other.ImportedAsync(Imports.Reported(1), MadeRecord.Of(2));
        await Imports.AssertSameContentAsync(other, database);
    }

    [Fact]
    public async Task Seeds_that_describe_a_record_in_other_words_change_its_documents()
    {
        using var seeds = SeedFolder.Valid();
        seeds.Add("described.yaml", Described);
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.Reported(1));
        seeds.Change("A record in our own words", "A record in other words");
        await SeedAsync(database, seeds);
        Assert.Equal("A record in other words", await CitedAsync(database));
    }

    [Fact]
    public async Task Seeds_that_cease_to_describe_a_record_give_it_back_its_own_name()
    {
        using var seeds = SeedFolder.Valid();
        seeds.Add("described.yaml", Described);
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.Reported(1), MadeRecord.Of(2));
        Assert.Equal("A record in our own words", await CitedAsync(database));
        File.Delete(seeds.PathOf("described.yaml"));
        await SeedAsync(database, seeds);
        Assert.Equal("ClinicalTrials.gov record NCT99000001", await CitedAsync(database));

        var other = await Databases.SmallAsync();
        await other.ImportedAsync(Imports.Reported(1), MadeRecord.Of(2));
        await Imports.AssertSameContentAsync(other, database);
    }

    private static async Task SeedAsync(TestDatabase database, SeedFolder seeds)
    {
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, answer.Output);
    }

    /// <summary>The title of the record as the study, its trial and its results show it.</summary>
    private static async Task<string> CitedAsync(TestDatabase database)
    {
        await using var served = await Served.StartAsync(database);
        var study = await served.GetAsync("/v1/studies/nct99000001");
        var trial = await served.GetAsync("/v1/trials/nct99000001");
        var title = $"{study["registrations"]![0]!["citation"]!["source"]!["title"]}";
        Assert.Equal(title, $"{trial["status"]!["citation"]!["source"]!["title"]}");
        Assert.Equal(title, await database.AskAsync<string>("select title from source where id = 'nct99000001-registry'"));
        return title;
    }
}
