using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A record belongs to the study of the seeds that has its number: one study, and both speak in it.</summary>
public sealed class MergedStudiesTests
{
    [Fact]
    public async Task A_record_of_a_seeded_study_is_merged_into_it()
    {
        using var seeds = Numbered();
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2));
        await using var served = await Served.StartAsync(database);
        var studies = (await served.GetAsync("/v1/studies"))["items"]!.AsArray();
        Assert.Equal(["nct99000002", "trial"], studies.Select(study => $"{study!["id"]}").Order(StringComparer.Ordinal));

        var study = await served.GetAsync("/v1/studies/trial");
        Assert.Equal("Cells against drugs", $"{study["title"]}");
        Assert.Equal("Own Cells Against Tablets", $"{study["records"]![0]!["briefTitle"]}");
        var outcomes = (await served.GetAsync("/v1/studies/trial/numbers"))["outcomes"]!.AsArray();
        var ofSeeds = Assert.Single(outcomes, outcome => $"{outcome!["id"]}".StartsWith("trial.", StringComparison.Ordinal))!;
        Assert.Equal(("trial.no-activity", "80"), ($"{ofSeeds["id"]}", $"{ofSeeds["results"]![0]!["value"]}"));
        Assert.All(outcomes.Where(outcome => outcome != ofSeeds), outcome => Assert.StartsWith("nct99000001.", $"{outcome!["id"]}", StringComparison.Ordinal));
        Assert.Contains(outcomes, outcome => $"{outcome!["title"]}" == "Change of a score" && outcome["results"]!.AsArray().Any(result => $"{result!["value"]}" == "-1.5"));
        Assert.Equal(["cells", "drugs", "nct99000001-cells", "nct99000001-drugs"], study["arms"]!.AsArray().Select(arm => $"{arm!["id"]}"));
    }

    [Fact]
    public async Task A_number_in_small_letters_leads_to_the_merged_study()
    {
        using var seeds = Numbered();
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.CompleteRecord());
        await using var served = await Served.StartAsync(database);
        Assert.Equal("trial", $"{(await served.GetAsync("/v1/studies/NCT99000001"))["id"]}");
        Assert.Equal("trial", $"{(await served.GetAsync("/v1/studies/nct99000001"))["id"]}");
    }

    [Fact]
    public async Task A_number_that_a_study_gets_later_merges_its_record_then()
    {
        using var plain = SeedFolder.Valid();
        using var numbered = Numbered();
        var (after, before) = (await Databases.OfAsync(plain), await Databases.OfAsync(numbered));
        await after.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2));
        await SeedAsync(after, numbered);
        await before.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2));
        await Imports.AssertSameContentAsync(before, after);
        var document = "select document::text from study_document where study_id = 'trial'";
        Assert.Equal(await before.AskAsync<string>(document), await after.AskAsync<string>(document));
    }

    [Fact]
    public async Task A_seeded_study_that_goes_leaves_the_record_as_a_study_of_its_own()
    {
        using var seeds = Numbered();
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2));
        File.Delete(seeds.PathOf("trial.yaml"));
        await SeedAsync(database, seeds);

        var alone = await Databases.OfAsync(seeds);
        await alone.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2));
        await Imports.AssertSameContentAsync(alone, database);
        await using var served = await Served.StartAsync(database);
        Assert.Equal("Own Cells Against Tablets", $"{(await served.GetAsync("/v1/studies/nct99000001"))["title"]}");
        await AssertForeignKeysHoldAsync(database);
    }

    [Fact]
    public async Task A_changed_seed_keeps_the_record_in_its_study()
    {
        using var seeds = Numbered();
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.CompleteRecord());
        var outcomes = await database.AskAsync<long>("select count(*) from outcome where study_id = 'trial'");
        seeds.Change("value: 40.5", "value: 41.5");
        await SeedAsync(database, seeds);
        Assert.Equal(outcomes, await database.AskAsync<long>("select count(*) from outcome where study_id = 'trial'"));

        var fresh = await Databases.OfAsync(seeds);
        await fresh.ImportedAsync(Imports.CompleteRecord());
        await Imports.AssertSameContentAsync(fresh, database);
    }

    [Fact]
    public async Task A_study_of_the_seeds_may_have_the_number_as_its_id()
    {
        using var seeds = Numbered();
        seeds.Change("  - id: trial\n", "  - id: nct99000001\n");
        var database = await Databases.OfAsync(seeds);
        await database.ImportedAsync(Imports.CompleteRecord());
        Assert.Equal(["Cells against drugs"], await database.ListAsync("select title from study"));
        await database.ImportedAsync(Imports.CompleteRecord().Set("protocolSection.identificationModule.acronym", "CHANGED"));
        File.Delete(seeds.PathOf("trial.yaml"));
        await SeedAsync(database, seeds);
        Assert.Equal(["Own Cells Against Tablets"], await database.ListAsync("select title from study"));
    }

    [Fact]
    public async Task A_merged_record_reconciles_as_one_alone_does()
    {
        using var seeds = Numbered();
        var database = await Databases.OfAsync(seeds);
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Record("complete.json", Imports.CompleteRecord()));
        Assert.True(answer.Code == 0, answer.Output);
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    /// <summary>The small seeds, whose study has the number of the complete record.</summary>
    private static SeedFolder Numbered()
    {
        var seeds = SeedFolder.Valid();
        seeds.Change("registry: ISRCTN\n        number: ISRCTN00000001", "registry: CLINICALTRIALS_GOV\n        number: NCT99000001");
        return seeds;
    }

    private static async Task SeedAsync(TestDatabase database, SeedFolder seeds)
    {
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, answer.Output);
    }

    // A constraint that is created again checks every row.
    private static Task AssertForeignKeysHoldAsync(TestDatabase database) => database.RunAsync("""
        do $$
        declare held record;
        begin
            for held in select conrelid::regclass as owner, conname, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f' loop
                execute format('alter table %s drop constraint %I, add constraint %I %s', held.owner, held.conname, held.conname, held.definition);
            end loop;
        end
        $$
        """);
}
