using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>Which way the parts of the solution may know each other: Local → (EvidenceApi, Seeder) → (Contract, ClaimCheck, Synthesis) → Model; the contract knows the synthesis.</summary>
public sealed class DependencyGuard
{
    private static readonly string[] Resources = ["Studies", "Outcomes", "Results", "Comparisons", "AdverseEvents", "OutcomeChanges", "Relations", "Syntheses", "Search", "Measures", "Trials", "Sources", "Vocabulary", "Claims", "Changes", "Gaps", "Coverage", "Quality", "Index", "Health"];

    private static readonly string[] Shared = ["Http", "Lists", "Database", "Citations", "Pictures", "Pages", "OpenApi", "Telemetry"];

    public static TheoryData<Type, string[]> Projects => new()
    {
        { typeof(Model.Study), [] },
        { typeof(EvidenceApi.ClaimCheck.ClaimChecker), ["EvidenceApi.Model"] },
        { typeof(Contract.Study), ["EvidenceApi.Model", "EvidenceApi.Synthesis"] },
        { typeof(EvidenceApi.Synthesis.SynthesisEngine), [] },
        { typeof(EvidenceService), ["EvidenceApi.ClaimCheck", "EvidenceApi.Contract", "EvidenceApi.Model", "EvidenceApi.Synthesis"] },
        { typeof(Seeder.SeederProgram), ["EvidenceApi.Contract", "EvidenceApi.Model"] },
        { typeof(EvidenceApi.Local.PrivateServer), ["EvidenceApi", "EvidenceApi.ClaimCheck", "EvidenceApi.Contract", "EvidenceApi.Model", "EvidenceApi.Seeder"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_what_is_below_it(Type type, string[] allowed)
    {
        var known = type.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => name.StartsWith("EvidenceApi", StringComparison.Ordinal));
        Assert.Subset(allowed.ToHashSet(), known.ToHashSet());
    }

    public static TheoryData<Type> Programs => [typeof(Model.Study), typeof(EvidenceApi.ClaimCheck.ClaimChecker), typeof(EvidenceApi.Synthesis.SynthesisEngine), typeof(EvidenceService), typeof(Seeder.SeederProgram)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Folders_know_each_other_in_one_direction(Type type)
    {
        var folders = FolderGraph.Of(type.Assembly);
        Assert.Equal([], folders.InCycles.Select(folder => $"{folder}: {string.Join("; ", folders.UsedBy(folder))}"));
    }

    [Fact]
    public void Resources_do_not_know_each_other()
    {
        var folders = FolderGraph.Of(typeof(EvidenceService).Assembly);
        Assert.NotEmpty(folders.Uses("Trials", "Lists"));
        Assert.Equal([], Resources.SelectMany(resource => Resources.Where(other => other != resource).SelectMany(other => folders.Uses(resource, other))));
    }

    [Theory]
    [InlineData("Http", "Lists")]
    [InlineData("Http", "OpenApi")]
    [InlineData("Http", "Pictures")]
    [InlineData("Database", "Http")]
    [InlineData("Database", "Lists")]
    [InlineData("Lists", "Pictures")]
    public void A_shared_folder_does_not_know_what_is_above_it(string folder, string above) => Assert.Equal([], FolderGraph.Of(typeof(EvidenceService).Assembly).Uses(folder, above));

    [Fact]
    public void Shared_folders_and_resources_do_not_know_what_is_made_of_them()
    {
        var folders = FolderGraph.Of(typeof(EvidenceService).Assembly);
        Assert.Equal([], Shared.Except(["Pages"]).Concat(Resources).SelectMany(folder => folders.Uses(folder, "Pages")));
        Assert.Equal([], Shared.Except(["Pages"]).SelectMany(folder => Resources.SelectMany(resource => folders.Uses(folder, resource))));
    }

    [Fact]
    public void Every_folder_of_the_service_is_known_to_this_guard()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", "EvidenceApi")).Select(path => Path.GetFileName(path)!);
        Assert.Equal(Resources.Order(), folders.Except([.. Shared, "bin", "obj", "Properties"]).Order());
    }
}
