using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Several records with one number in the same inputs: the first that can be read is taken, and every other is reported.</summary>
public sealed class SameNumberTests
{
    private const string Title = "protocolSection.identificationModule.briefTitle";

    [Theory]
    [InlineData(0)]
    [InlineData(600)] // in another batch
    public async Task A_good_record_after_a_broken_one_is_loaded(int between)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Lines("records.ndjson",
        [
            MadeRecord.Twice(1), .. Enumerable.Range(1000, between).Select(number => MadeRecord.Of(number).ToJsonString()), Titled("The good one"), Titled("Too late"),
            Titled("Much too late"),
        ]);
        var answer = await database.ImportAsync(file);
        Assert.Equal((1, $"{between + 1} added, 0 changed, 0 unchanged, 3 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains($"{file}:1 /hasResults: this member is twice in one object", answer.Lines);
        foreach (var late in new[] { between + 3, between + 4 })
            Assert.Contains($"{file}:{late} /protocolSection/identificationModule/nctId: NCT99000001 is earlier in the inputs; that one was taken", answer.Lines);
        Assert.Equal("The good one", await database.AskAsync<string>("select title from study where id = 'nct99000001'"));
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Fact]
    public async Task A_stored_record_is_changed_by_the_good_one_after_the_broken_one()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(MadeRecord.Of(1));
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Lines("records.ndjson", [MadeRecord.Twice(1), Titled("The good one")]), "--full");
        Assert.Equal((1, "0 added, 1 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Equal("The good one", await database.AskAsync<string>("select title from study where id = 'nct99000001'"));
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from registry_gone"));
    }

    [Fact]
    public async Task A_stored_record_that_comes_unchanged_after_a_broken_one_is_unchanged()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(MadeRecord.Of(1));
        var version = await database.VersionAsync();
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Lines("records.ndjson", [MadeRecord.Twice(1), MadeRecord.Of(1).ToJsonString()]));
        Assert.Equal((1, "0 added, 0 changed, 1 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Equal(version, await database.VersionAsync());
    }

    private static string Titled(string title) => MadeRecord.Of(1).Set(Title, title).ToJsonString();
}
