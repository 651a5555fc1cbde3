using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Loading;

/// <summary>Whatever changed between two loads, the database then holds what a fresh load of the same seeds would have put there.</summary>
public sealed class ReloadTests
{
    private const string Second = """
        sources:
          - {id: unused, kind: WEB_PAGE, title: A page that nothing cites, publisher: A site}
          - id: reply
            kind: JOURNAL_ARTICLE
            title: A reply
            publisher: A journal
            publication:
              authors: Roe R
              journal: A journal
              identifiers: [{system: DOI, value: 10.1000/reply, verification: VERIFIED}]
        studies:
          - id: second
            title: Cells in another place
            type: OBSERVATIONAL
            design: COHORT
            registrations:
              - {registry: IRAS, number: "7", source: register, place: record, verification: VERIFIED}
            reports: [{source: reply, role: FINAL_REPORT}]
            populations: [{id: all, label: All, phenotypes: [MS]}]
            relations: [{type: PILOT_OF, study: trial}]
            outcomes:
              - {id: relapse, measure: nedap, title: Relapse, type: SECONDARY, reportingStatus: NOT_POSTED}
              - {id: death, measure: nedap, title: Death, type: PRIMARY, reportingStatus: NOT_POSTED}
        """;

    private const string Terms = """
        terms:
          - {scheme: PHENOTYPE, code: MS, label: MS, definition: All courses.}
          - {scheme: PHENOTYPE, code: RRMS, label: RRMS, definition: Relapses., broader: MS}
        """;

    private const string Relapse = "      - {id: relapse, measure: nedap, title: Relapse, type: SECONDARY, reportingStatus: NOT_POSTED}\n";

    private const string Death = "      - {id: death, measure: nedap, title: Death, type: PRIMARY, reportingStatus: NOT_POSTED}";

    private static readonly Dictionary<string, Action<SeedFolder>> Changes = new()
    {
        ["a result goes"] = seeds => seeds.Cut("trial.yaml", "          - id: drugs-36", "        comparisons:"),
        ["a comparison goes"] = seeds => seeds.Add("trial.yaml", File.ReadAllText(seeds.PathOf("trial.yaml")).Split("        comparisons:")[0]),
        ["a study comes"] = seeds => seeds.Add("third.yaml", "studies: [{id: third, title: Third, type: SYNTHESIS, design: META_ANALYSIS}]"),
        ["a relation goes"] = seeds => seeds.Change("    relations: [{type: PILOT_OF, study: trial}]\n", ""),
        ["a study goes"] = seeds => File.Delete(seeds.PathOf("second.yaml")),
        ["a study that others pointed to goes"] = seeds =>
        {
            seeds.Change("    relations: [{type: PILOT_OF, study: trial}]\n", "");
            File.Delete(seeds.PathOf("trial.yaml"));
        },
        ["outcomes change places"] = seeds => seeds.Change(Relapse + Death, Death + "\n" + Relapse),
        ["an outcome goes"] = seeds => seeds.Change(Relapse, ""),
        ["a source that nothing cites goes"] = seeds => seeds.Cut("second.yaml", "  - {id: unused", "  - id: reply"),
        ["a measure gets another name"] = seeds => Replace(
            seeds, "shared.yaml", "name: No evidence of disease activity or progression", "name: Nothing happens"),
        ["terms change places"] = seeds => seeds.Add("terms.yaml", Terms.Replace("MS, label: MS", "PPMS, label: PPMS", StringComparison.Ordinal)
            .Replace("broader: MS", "broader: PPMS", StringComparison.Ordinal)),
        ["all terms go"] = seeds => File.Delete(seeds.PathOf("terms.yaml")),
        ["an arm gets another id"] = seeds => Replace(seeds, "trial.yaml", "drugs", "tablets"),
        ["a study gets another id"] = seeds => Replace(
            seeds, "trial.yaml", "id: trial\n", "id: the-trial\n", "second.yaml", "study: trial", "study: the-trial"),
        ["a measure that all use gets another id"] = seeds => Replace(
            seeds, "shared.yaml", "id: nedap", "id: quiet", "trial.yaml", "measure: nedap", "measure: quiet",
            "second.yaml", "measure: nedap", "measure: quiet"),
        ["two studies swap their registrations"] = seeds => Replace(
            seeds, "trial.yaml", "registry: ISRCTN\n        number: ISRCTN00000001", "registry: IRAS\n        number: \"7\"",
            "second.yaml", "registry: IRAS, number: \"7\"", "registry: ISRCTN, number: ISRCTN00000001"),
        ["two sources swap their DOIs"] = seeds => Replace(
            seeds, "shared.yaml", "10.1000/trial", "10.1000/reply", "second.yaml", "10.1000/reply", "10.1000/trial"),
        ["a file gets another name"] = seeds => File.Move(seeds.PathOf("second.yaml"), seeds.PathOf("a-second.yaml")),
    };

    // By default several changes at once, which do not touch the same lines; each by itself in a full run.
    private static readonly string[] Together =
    [
        "a result goes + a relation goes + outcomes change places + a measure gets another name + terms change places",
        "a comparison goes + a study comes + an outcome goes + a source that nothing cites goes + all terms go",
        "an arm gets another id + a study goes", "a study that others pointed to goes", "a study gets another id + two sources swap their DOIs",
        "two studies swap their registrations + a measure that all use gets another id", "a file gets another name",
    ];

    public static TheoryData<string> Names => TestSize.IsFull ? [.. Changes.Keys] : [.. Together];

    [Fact]
    public void Every_change_is_made() => Assert.Equal(Changes.Keys.Order(), Together.SelectMany(changes => changes.Split(" + ")).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_reload_ends_where_a_fresh_load_does(string change)
    {
        using var seeds = SeedFolder.Valid();
        Enlarge(seeds);
        var (reloaded, fresh) = (await Databases.SmallAsync("reloaded", Enlarge), await Databases.MigratedAsync());
        var before = await reloaded.RowsAsync();
        foreach (var one in change.Split(" + "))
            Changes[one](seeds);
        await SeedAsync(seeds, reloaded);
        await SeedAsync(seeds, fresh);

        await Contents.AssertSameAsync(fresh, reloaded);
        var changed = change != "a file gets another name";
        Assert.Equal(changed ? 2L : 1L, await reloaded.VersionAsync());
        Assert.Equal(changed, !before.SequenceEqual(await reloaded.RowsAsync()));
    }

    private static void Enlarge(SeedFolder seeds)
    {
        seeds.Add("second.yaml", Second);
        seeds.Add("terms.yaml", Terms);
    }

    private static async Task SeedAsync(SeedFolder seeds, TestDatabase database)
    {
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, answer.Output);
    }

    /// <summary>Replaces texts: a file, what to replace, and by what; then the next file.</summary>
    private static void Replace(SeedFolder seeds, params string[] replacements)
    {
        foreach (var part in replacements.Chunk(3))
            seeds.Add(part[0], File.ReadAllText(seeds.PathOf(part[0])).Replace(part[1], part[2], StringComparison.Ordinal));
    }
}
