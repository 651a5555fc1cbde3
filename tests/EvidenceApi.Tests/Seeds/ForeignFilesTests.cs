using System.Diagnostics;
using System.Text;

namespace EvidenceApi.Tests.Seeds;

/// <summary>Whatever lies in the folder of the seeds is read whole, or refused with its place and code 1; nothing is lost, hangs or ends the program.</summary>
public sealed class ForeignFilesTests
{
    private const string Deep = "more than 32 levels of lists and mappings is not allowed here; allowed: the keys of the model";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("studies: []\n# Caf\u00E9\n", "latin1", 2, 6, "the byte 0xE9 is no UTF-8 (in Latin-1 it is '\u00E9'); allowed: text as UTF-8; save the file again in this encoding")]
    [InlineData("studies: []\n# 40\u00B0 and more\n", "latin1", 2, 5, "the byte 0xB0 is no UTF-8")]
    [InlineData("studies: []\n# \u65E5\u672C", "cut", 2, 4, "the file ends within a character; allowed: text as UTF-8")]
    [InlineData("studies: []\n", "utf-16", 1, 1, "the byte 0xFF is no UTF-8")]
    [InlineData("studies: []\n# H\uFFFDSCT\n", "utf-8", 2, 4, "the replacement character U+FFFD: something was lost when this text was converted")]
    [InlineData("studies: []\n# a \u202E b\n", "utf-8", 2, 5, "the character U+202E, which cannot be seen")]
    [InlineData("studies: []\n# a\u200B\n", "utf-8", 2, 4, "the character U+200B, which cannot be seen")]
    [InlineData("studies: []\n# a\u0008\n", "utf-8", 2, 4, "the control character U+0008; allowed: text in which every character can be seen")]
    [InlineData("studies: []\n# \U0001D11E\u2066\n", "utf-8", 2, 5, "the character U+2066")]
    public async Task A_text_is_UTF_8_and_every_character_of_it_can_be_seen(string text, string encoding, int line, int column, string problem)
    {
        var bytes = encoding switch
        {
            "latin1" => Encoding.Latin1.GetBytes(text),
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "cut" => Encoding.UTF8.GetBytes(text)[..^1],
            _ => Encoding.UTF8.GetBytes(text),
        };
        await AssertRefusedAsync(seeds => File.WriteAllBytes(seeds.PathOf("other.yaml"), bytes), $"seeds/other.yaml:{line}:{column}: {problem}");
    }

    [Fact]
    public async Task A_mark_at_the_beginning_of_a_file_is_no_text()
    {
        using var seeds = SeedFolder.Valid();
        await File.WriteAllTextAsync(seeds.PathOf("trial.yaml"), await File.ReadAllTextAsync(seeds.PathOf("trial.yaml")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(0, (await seeds.CheckAsync()).Code);
    }

    [Theory]
    [InlineData("    acronym: TRIAL", "    acronym: ▲\"Cells \\u202E drugs\"", "the character U+202E, which cannot be seen")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲\"Cells \\0 drugs\"", "the control character U+0000")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲!!binary Q2VsbHM=", "the tag !!binary is not allowed here; allowed: values without a tag")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲!secret Cells", "the tag !secret is not allowed here")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲&cells Cells", "the anchor &cells is not allowed here")]
    [InlineData("countries: [SE, GB]", "countries: ▲&all [*all]", "the anchor &all is not allowed here")]
    [InlineData("countries: [SE, GB]", "countries: ▲*all", "the alias *all is not allowed here")]
    [InlineData("value: 40.5", "value: ▲40.5000000000000000000000000001", "'40.5000000000000000000000000001' is not allowed here; allowed: a decimal number with a point, of at most 28 digits")]
    [InlineData("    acronym: TRIAL", "    acronym: TRIAL\n    relations:\n      - type: COHORT_OVERLAP\n        study: ▲trial\n        overlap: UNKNOWN\n", "a study is not related to itself")]
    public async Task A_value_is_what_is_written(string before, string after, string words) => await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("[", 33)]
    [InlineData("{a: ", 32 * 4 + 1)]
    [InlineData("- ", 32 * 2 + 1)]
    [InlineData("? ", 32 * 2 + 1)]
    public async Task Nesting_without_end_is_refused_where_it_is_too_deep(string begin, int column) => await AssertRefusedAsync(
        seeds => seeds.Add("other.yaml", string.Concat(Enumerable.Repeat(begin, 100_000))), $"seeds/other.yaml:1:{column}: {Deep}");

    [Theory]
    [InlineData("other.YAML")]
    [InlineData("other.Yaml")]
    [InlineData("other.yml")]
    [InlineData("other.YML")]
    [InlineData("other.yaml ")]
    public async Task A_seed_is_never_passed_over_for_its_name(string name) =>
        await AssertRefusedAsync(seeds => seeds.Add(name, "studies: []\n"), $"seeds/{name}:1:1: the file would not be read; allowed: names that end in .yaml");

    [Theory]
    [InlineData("other.yaml", "nowhere.yaml", "the link leads nowhere, or back to itself")]
    [InlineData("other.yaml", "other.yaml", "the link leads nowhere, or back to itself")]
    [InlineData("more", ".", "the link leads back to a folder that it is in")]
    [InlineData("more", "..", "the link leads back to a folder that it is in")]
    [InlineData("other.yaml", "/dev/zero", "the file cannot be read: it is longer than 16 MiB")]
    public async Task A_link_leads_to_a_file_or_another_folder(string name, string target, string problem) =>
        await AssertRefusedAsync(seeds => File.CreateSymbolicLink(seeds.PathOf(name), target), $"seeds/{name}:1:1: {problem}");

    [Fact]
    public async Task A_link_to_another_folder_is_followed()
    {
        using var seeds = SeedFolder.Valid();
        using var other = SeedFolder.Valid();
        File.Delete(seeds.PathOf("trial.yaml"));
        File.Delete(other.PathOf("shared.yaml"));
        Directory.CreateSymbolicLink(seeds.PathOf("more"), other.Path);
        Assert.Equal("2 seed files hold 1 studies, 2 sources and 1 measures; no errors", Assert.Single((await seeds.CheckAsync()).Lines));
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for() => await AssertRefusedAsync(
        seeds => Process.Start("mkfifo", [seeds.PathOf("other.yaml")]).WaitForExit(), "seeds/other.yaml:1:1: the file cannot be read: it is a pipe, a socket or a terminal and no file");

    private static async Task AssertRefusedAsync(Action<SeedFolder> spoil, string error)
    {
        using var seeds = SeedFolder.Valid();
        spoil(seeds);
        var answer = await seeds.CheckAsync().WaitAsync(Patience);
        Assert.Equal(1, answer.Code);
        Assert.Equal(2, answer.Lines.Length);
        Assert.StartsWith(error, answer.Lines[0], StringComparison.Ordinal);
        Assert.Matches("^1 errors in . seed files; nothing was written$", answer.Lines[1]);
    }
}
