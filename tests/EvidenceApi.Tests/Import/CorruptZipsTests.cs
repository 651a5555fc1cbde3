using System.Text;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A zip that was damaged on its way reports the corrupt entry, and yields all others.</summary>
public sealed class CorruptZipsTests
{
    private const string SecondEntry = "NCT991.json";

    [Theory]
    [InlineData("content")] // what is unpacked is another text of the same length, or cannot be unpacked at all
    [InlineData("checksum")]
    [InlineData("length")]
    public async Task A_corrupt_entry_is_reported_and_the_others_are_loaded(string what)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var zip = Spoil(folder.Zip("register.zip", [MadeRecord.Of(1), MadeRecord.Of(2), MadeRecord.Of(3)]), what);
        folder.Record("z.json", MadeRecord.Of(4));
        var answer = await database.ImportAsync(folder.Path);

        Assert.Equal((1, "3 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains(answer.Lines, line => line.StartsWith($"{zip}!{SecondEntry}: this entry of the zip cannot be unpacked: ", StringComparison.Ordinal));
        Assert.Equal(["NCT99000001", "NCT99000003", "NCT99000004"], await database.ListAsync("select nct_id::text from registry_record order by 1"));
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Fact]
    public async Task Strict_stops_at_a_corrupt_entry_and_keeps_the_record_before_it()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var zip = Spoil(folder.Zip("register.zip", [MadeRecord.Of(1), MadeRecord.Of(2)]), "checksum");
        var answer = await database.ImportAsync(zip, "--strict");
        Assert.Equal((1, 1), (answer.Code, await database.AskAsync<long>("select count(*) from registry_record")));
        Assert.StartsWith("stopped at the first record that could not be read", answer.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("directory")]
    [InlineData("empty")]
    public async Task A_zip_that_cannot_be_opened_is_reported_and_the_files_beside_it_are_loaded(string what)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var zip = Spoil(folder.Zip("a.zip", [MadeRecord.Of(1), MadeRecord.Of(2)]), what);
        folder.Record("b.json", MadeRecord.Of(3));
        var answer = await database.ImportAsync(folder.Path);
        Assert.Equal((1, "1 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains(answer.Lines, line => line.StartsWith($"{zip}: this zip cannot be opened: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_broken_zip_held_is_not_gone()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Zip("all.zip", [MadeRecord.Of(1), MadeRecord.Of(2)]), "--full");
        Spoil(Path.Combine(folder.Path, "all.zip"), "cut");
        folder.Record("b.json", MadeRecord.Of(3));
        var answer = await database.ImportAsync(folder.Path, "--full");
        Assert.Equal(1, answer.Code);
        Assert.Contains("1 entries of the full load have no number that could be read and may be any record; nothing is marked gone", answer.Lines);
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from registry_gone"));
    }

    // Places of fields: a local header is PK 3 4 and a header in the directory PK 1 2, each followed by the name of its entry.
    private static string Spoil(string zip, string what)
    {
        var bytes = File.ReadAllBytes(zip);
        var name = Encoding.ASCII.GetBytes(SecondEntry);
        var header = bytes.AsSpan().LastIndexOf(name) - 46;
        var content = bytes.AsSpan().IndexOf(name) + name.Length;
        switch (what)
        {
            case "content":
                bytes.AsSpan(content + 8, 24).Fill(0x5A);
                break;
            case "checksum":
                bytes[header + 16] ^= 1;
                break;
            case "length":
                bytes[header + 24] ^= 1;
                break;
            case "directory":
                bytes[header] ^= 1;
                break;
        }
        File.WriteAllBytes(zip, what switch { "cut" => bytes[..^60], "empty" => [], _ => bytes });
        return zip;
    }
}
