using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Runs in unusual order, and inputs that are cut off.</summary>
public sealed class RunsTests
{
    [Fact]
    public async Task Records_may_come_before_any_seeds_and_end_in_the_same_content()
    {
        var records = new JsonNode[] { Imports.CompleteRecord(), Imports.Reported(2), MadeRecord.Of(3) };
        using var seeds = SeedFolder.Valid();
        var database = await Databases.MigratedAsync();
        Assert.Equal("3 added, 0 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(records));
        await using (var served = await Served.StartAsync(database))
        {
            Assert.Equal(3, (await served.GetAsync("/v1/studies"))["items"]!.AsArray().Count);
            Assert.Equal("Sweden", $"{(await served.GetAsync("/v1/studies/nct99000003"))["countries"]![0]!["name"]}");
        }
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, answer.Output);

        var usual = await Databases.SmallAsync();
        await usual.ImportedAsync(records);
        await Imports.AssertSameContentAsync(usual, database);
    }

    [Fact]
    public async Task A_run_that_was_broken_off_is_not_gone_on_with_after_another_run()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Ndjson("many.ndjson", Enumerable.Range(1, 700).Select(MadeRecord.Of));
        await StopAtAsync(database, "NCT99000600");
        Assert.Equal(3, (await database.ImportAsync(file)).Code);
        await database.RunAsync("drop function interrupt cascade");
        await database.ImportedAsync(MadeRecord.Of(1).Set("protocolSection.identificationModule.briefTitle", "Another title"));

        var answer = await database.ImportAsync(file);
        Assert.Equal((0, "200 added, 1 changed, 499 unchanged, 0 could not be read"), (answer.Code, answer.Totals()));
        Assert.DoesNotContain(answer.Lines, line => line.Contains("going on after", StringComparison.Ordinal));
        Assert.Equal("Made-up trial 1", await database.AskAsync<string>("select title from study where id = 'nct99000001'"));
    }

    [Fact]
    public async Task A_file_that_changed_since_a_run_was_broken_off_is_read_from_its_beginning()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Ndjson("many.ndjson", Enumerable.Range(1, 700).Select(MadeRecord.Of));
        await StopAtAsync(database, "NCT99000600");
        Assert.Equal(3, (await database.ImportAsync(file)).Code);
        await database.RunAsync("drop function interrupt cascade");
        folder.Ndjson("many.ndjson", Enumerable.Range(1, 701).Select(MadeRecord.Of));
        Assert.Equal("201 added, 0 changed, 500 unchanged, 0 could not be read", await database.ImportedAsync(file));
    }

    [Fact]
    public async Task A_page_that_is_cut_off_after_its_last_record_is_no_page()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var page = folder.Page("page.json", [MadeRecord.Of(1), MadeRecord.Of(2)]);
        File.WriteAllText(page, File.ReadAllText(page)[..^1]);
        var answer = await database.ImportAsync(page);
        Assert.Equal((1, "0 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains(answer.Lines, line => line.StartsWith($"{page}: this is not JSON: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("outcomeMeasuresModule.outcomeMeasures.0.classes.0.categories.0.measurements.1.groupId")]
    [InlineData("outcomeMeasuresModule.outcomeMeasures.0.denoms.0.counts.0.groupId")]
    public async Task A_number_without_a_group_is_set_aside_and_flagged_with_its_place(string path)
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Imports.Reported(1).Cut($"resultsSection.{path}"));
        Assert.Equal([$"MEMBER_MISSING /resultsSection/{path.Replace('.', '/')}"], await database.ListAsync("select code || ' ' || item from registry_flag"));
        var number = $"/resultsSection/{path.Replace('.', '/').Replace("groupId", "value", StringComparison.Ordinal)}";
        Assert.Equal([number], await database.ListAsync("select json_object_keys(other) from registry_record except values ('/hasResults')"));
    }

    private static Task StopAtAsync(TestDatabase database, string nctId) => database.RunAsync($"""
        create function interrupt() returns trigger language plpgsql as $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$;
        create trigger interrupt before insert on registry_record for each row when (new.nct_id = '{nctId}') execute function interrupt();
        """);
}
