using CsvHelper;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Examples;

/// <summary>The examples do what they say, against a running service.</summary>
public sealed class ExampleProgramsTests(RunningService service) : IClassFixture<RunningService>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evidence-api-example-");

    private Uri Api => service.Http.BaseAddress!;

    [ProgramFact("python3")]
    public async Task The_Python_example_writes_every_result_once()
    {
        var (code, output, error) = await Programs.RunAsync("python3", folder.FullName, Api, Example("python", "results_table.py"), "--measure", "progression-free-survival");
        Assert.True(code == 0, error);
        var results = await service.ListAsync("/v1/results?measure=progression-free-survival");
        Assert.StartsWith($"{results.Count} results of ", output, StringComparison.Ordinal);
        using var csv = CsvReader.FromFile(Path.Combine(folder.FullName, "results.csv"));
        var rows = new List<(string Id, string Value, string Denominator)>();
        while (csv.Read())
            rows.Add((csv.GetString(0), csv.GetString(11), csv.GetString(14)));
        Assert.Equal(results.Select(result => (result["id"]!.ToString(), result["value"]?.ToString() ?? "", result["denominator"]?.ToString() ?? "")), rows);
    }

    [ProgramFact("python3")]
    public async Task The_Python_example_passes_on_what_the_service_says_is_wrong()
    {
        var (code, _, error) = await Programs.RunAsync("python3", folder.FullName, Api, Example("python", "results_table.py"), "--measure", "nope");
        Assert.Equal(1, code);
        Assert.EndsWith(": no measure has the id 'nope'; allowed: the ids that /v1/measures lists", error.Trim(), StringComparison.Ordinal);
    }

    [ProgramFact("dotnet")]
    public async Task The_CSharp_example_checks_a_claim_and_shows_the_evidence()
    {
        var (code, output, error) = await Programs.RunAsync(
            "dotnet", folder.FullName, Api, "run", Example("csharp", "check-claim.cs"), "--", "70 % relapse-free at 5 years in HALT-MS");
        Assert.True(code == 0, output + error);
        Assert.StartsWith("DIFFERS: ", output, StringComparison.Ordinal);
        Assert.Contains("KAPLAN_MEIER, 86.9 %", output, StringComparison.Ordinal);
    }

    // The numbers are those of the papers: deaths put down to the transplant over follow-up, and all deaths within 100 days.
    [ProgramFact("Rscript")]
    public async Task The_R_example_counts_each_person_once_and_writes_no_file_unasked()
    {
        var (code, output, error) = await Programs.RunAsync("Rscript", folder.FullName, Api, Example("r", "results.R"));
        Assert.True(code == 0, output + error);
        Assert.StartsWith("10 numbers of 10 studies, 10 of them counts of people", output, StringComparison.Ordinal);
        Assert.Contains("events 6 people 1404", output, StringComparison.Ordinal);
        Assert.Empty(folder.GetFileSystemInfos());

        (code, output, error) = await Programs.RunAsync("Rscript", folder.FullName, Api, Example("r", "results.R"), "mortality-100d", "FIXED", "results.csv");
        Assert.True(code == 0, output + error);
        Assert.Contains("events 13 people 645", output, StringComparison.Ordinal);
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "results.csv"))).Length);
    }

    // Where metafor or lme4 is not installed, the program says so and shows what it would have run.
    [ProgramFact("Rscript")]
    public async Task The_R_example_computes_a_synthesis_again()
    {
        string[] queries =
        [
            "measure=mortality-100d", "measure=mortality-100d&method=REML&interval=NORMAL", "measure=TRM&method=REML&exclude=hamerschlak-2010",
            "measure=TRM&method=PAULE_MANDEL&scale=ARCSINE", "measure=TRM&method=COMMON_EFFECT&scale=FREEMAN_TUKEY",
        ];
        foreach (var query in queries.Take(TestSize.Of(usual: 2, full: queries.Length)))
        {
            var (code, output, error) = await Programs.RunAsync("Rscript", folder.FullName, Api, Example("r", "synthesis.R"), query);
            Assert.True(code == 0, output + error);
            Assert.Contains(output.Contains("not installed", StringComparison.Ordinal) ? "rma" : "greatest difference", output, StringComparison.Ordinal);
        }
    }

    [NpmFact]
    public async Task The_TypeScript_example_is_generated_compiles_strictly_and_runs()
    {
        // Beside a copy of the document, so that nothing is generated in the checkout.
        var copy = folder.CreateSubdirectory("examples").CreateSubdirectory("typescript");
        copy.CreateSubdirectory("src");
        foreach (var file in new[] { "package.json", "tsconfig.json", "src/recruiting.ts" })
            File.Copy(Example("typescript", file), Path.Combine(copy.FullName, file));
        File.Copy(Repository.PathOf("openapi.yaml"), Path.Combine(folder.FullName, "openapi.yaml"));

        await NpmAsync("install", "--no-audit", "--no-fund", "--prefer-offline");
        await NpmAsync("run", "build");
        var output = await NpmAsync("start", "--silent");
        var trials = await service.ListAsync("/v1/trials?status=RECRUITING&phenotype=MS");
        Assert.Equal(trials.Count, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("BEAT-MS: RECRUITING, as of 2026-01-06; ", output, StringComparison.Ordinal);

        async Task<string> NpmAsync(params string[] arguments)
        {
            var (code, text, error) = await Programs.RunAsync("npm", copy.FullName, Api, arguments);
            Assert.True(code == 0, text + error);
            return text;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Example(params string[] parts) => Repository.PathOf(["examples", .. parts]);
}
