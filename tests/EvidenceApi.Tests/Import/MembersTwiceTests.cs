using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A member that is twice in one object says two things at once: such a record is refused, with the place.</summary>
public sealed class MembersTwiceTests
{
    [Theory]
    [InlineData("\"briefTitle\":", "\"briefTitle\":\"Another title\",\"briefTitle\":", "/protocolSection/identificationModule/briefTitle")]
    [InlineData("\"city\":", "\"city\":\"Elsewhere\",\"city\":", "/protocolSection/contactsLocationsModule/locations/0/city")]
    [InlineData("\"city\":", "\"city\":\"Elsewhere\",\"\\u0063ity\":", "/protocolSection/contactsLocationsModule/locations/0/city")]
    [InlineData("\"hasResults\":", "\"a/new~one\":{\"x\":[1,{\"y\":1,\"y\":1}]},\"hasResults\":", "/a~1new~0one/x/1/y")]
    [InlineData("\"hasResults\":", "\"hasResults\":false,\"hasResults\":", "/hasResults")]
    public async Task A_record_with_a_member_twice_is_reported_with_its_place(string before, string after, string pointer)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Lines("records.ndjson", [MadeRecord.Of(1).ToJsonString(), Twice(2, before, after), MadeRecord.Of(3).ToJsonString()]);
        var answer = await database.ImportAsync(file);
        Assert.Equal((1, "2 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains($"{file}:2 {pointer}: this member is twice in one object", answer.Lines);
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Theory]
    [InlineData("\"briefTitle\":", "\"briefTitle\":\"Another title\",\"briefTitle\":", 1)]
    [InlineData("\"nctId\":", "\"nctId\":\"NCT99000003\",\"nctId\":", 0)] // then it may be either, and it is not known what is gone
    public async Task A_full_load_knows_the_number_of_such_a_record_unless_it_is_there_twice(string before, string after, int gone)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(1), MadeRecord.Of(2), MadeRecord.Of(3));
        Assert.Equal(1, (await database.ImportAsync(folder.Lines("records.ndjson", [MadeRecord.Of(1).ToJsonString(), Twice(2, before, after)]), "--full")).Code);
        Assert.Equal(gone, (await database.ListAsync("select nct_id::text from registry_gone where nct_id = 'NCT99000003'")).Count);
        Assert.Equal(gone, await database.AskAsync<long>("select count(*) from registry_gone"));
    }

    [Fact]
    public async Task A_page_with_two_lists_of_records_is_refused_whole()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Text("page.json", $$"""{"studies":[{{MadeRecord.Of(1).ToJsonString()}}],"totalCount":2,"studies":[{{MadeRecord.Of(2).ToJsonString()}}]}""");
        var answer = await database.ImportAsync(file);
        Assert.Equal((1, "0 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains($"{file} /studies: this member is twice in one object", answer.Lines);
    }

    private static string Twice(int number, string before, string after)
    {
        var json = MadeRecord.Of(number).ToJsonString();
        Assert.Contains(before, json, StringComparison.Ordinal);
        return json.Replace(before, after, StringComparison.Ordinal);
    }
}
