using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>Which way the parts of the solution may know each other: Local → (EvidenceApi, Seeder) → (Contract, ClaimCheck, Synthesis) → Model; the contract knows the synthesis.</summary>
public sealed class DependencyGuard
{
    private static readonly string[] Resources = ["Studies", "Outcomes", "Results", "Comparisons", "AdverseEvents", "OutcomeChanges", "Relations", "Syntheses", "Search", "Measures", "Trials", "Sources", "Vocabulary", "Claims", "Changes", "Gaps", "Coverage", "Quality", "Index", "Health"];

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

    [Fact]
    public void Resource_folders_do_not_know_each_other()
    {
        foreach (var resource in Resources)
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src", "EvidenceApi", resource), "*.cs"))
                Assert.All(Resources.Where(other => other != resource), other =>
                    Assert.DoesNotContain($"using EvidenceApi.{other};", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_are_above_the_resources_which_do_not_know_them()
    {
        foreach (var folder in Resources.Concat(["Http", "Lists", "Database", "Pictures", "OpenApi"]))
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src", "EvidenceApi", folder), "*.cs", SearchOption.AllDirectories))
                Assert.DoesNotContain("using EvidenceApi.Pages", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_folder_of_the_service_is_known_to_this_guard()
    {
        string[] shared = ["Http", "Lists", "Database", "Citations", "Pictures", "Pages", "OpenApi", "Telemetry", "bin", "obj", "Properties"];
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", "EvidenceApi")).Select(path => Path.GetFileName(path)!);
        Assert.Equal(Resources.Order(), folders.Except(shared).Order());
    }
}
