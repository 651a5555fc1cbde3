using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Registered;

public sealed class RecordsToSeedsTests(ITestOutputHelper output) : IDisposable
{
    private const string Number = RecordDays.Number;

    private const string Header =
        "nctId,briefTitle,officialTitle,overallStatus,startDate,primaryCompletionDate,completionDate,firstPosted,lastUpdatePosted,studyType,phase,enrollmentCount,"
        + "enrollmentType,leadSponsor,collaborators,conditions,countries,locationCount,interventions,resultsFirstPosted,asOf\n";

    private const string Row =
        "NCT99999901,\"Cells, warmed, for MS\",,RECRUITING,2024-02,2027-01,2027-06,2024-01-10,2025-03-01,INTERVENTIONAL,PHASE1|PHASE2,40,ESTIMATED,"
        + "A Hospital,A Fund|Another,\"Secondary Progressive Multiple Sclerosis|Multiple Sclerosis, Relapsing-Remitting\",Sweden|United States,3,"
        + "Autologous mesenchymal cells|Placebo,,2025-09-25\n";

    // Read in a moment, for tests that are not about what the seeds know already.
    private static readonly string Small = Repository.PathOf("tests", "EvidenceApi.Tests", "Seeds", "Fixture");

    private readonly string folder = Directory.CreateTempSubdirectory("evidence-records-").FullName;

    [Fact]
    public async Task Records_of_two_days_and_a_table_become_a_seed_file_of_facts_that_passes_the_check()
    {
        WriteRecord("2022", RecordDays.Early());
        WriteRecord("2026", RecordDays.Late());
        var answer = await WriteAsync();
        Assert.Equal((0, "1 studies written, and what the register adds to 0 curated ones"), (answer.Code, answer.Lines[0]));
        var text = await WrittenAsync(Number);
        string[] facts =
        [
            // One hospital in two spellings, with the status of the day that gave one; the city as the table of cities has it.
            "- {name: Clinic Anna Svensson of Lund, city: Lund, country: SE, latitude: 55.7, longitude: 13.19, precision: CITY, status: RECRUITING, statusAsOf: 2022-09-01, asOf: 2026-01-06, source: nct99999901-registry}",
            "- {city: Nowhere, country: US, state: Texas, asOf: 2026-01-06, source: nct99999901-registry}",
            "subject: AGE, minimum: 18, maximum: 55, unit: a,", "subject: EDSS, minimum: 3.0, maximum: 6.5, unit: '{score}'", "subject: DISEASE_DURATION, minimum: 2, maximum: 10, unit: a",
            "subject: RELAPSES, minimum: 1,", "subject: PRIOR_TREATMENT, minimum: 2,", "names: RRMS, SPMS".Replace("names", "name", StringComparison.Ordinal),
            "{kind: INCLUSION, subject: OTHER, statement: 2 further lines", "{kind: EXCLUSION, subject: OTHER, statement: 2 further lines",
            "type: EXPERIMENTAL", "sex: FEMALE", "measure: edss", "stage: REGISTERED", "timeFrame: 24 weeks", "2 outcomes of the record have this title",
            "id: registry-2022-10-07", "id: registry-2025-09-25", "id: registry-2026-01-13", "- SPMS", "MESENCHYMAL_STEM_CELLS", "targetEnrollment: 40",
            // Who is responsible by the record that came after the table, and by each state who was then.
            "{role: LEAD_SPONSOR, name: A Company, class: INDUSTRY, source: nct99999901-registry, place: record, readOn: 2026-01-13,", "name: A Hospital\n        source:",
        ];
        Assert.All(facts, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
        foreach (var sentence in new[] { "Willing to walk", "A description", "[facility", "A contact" })
            Assert.DoesNotContain(sentence, text, StringComparison.Ordinal);
        await WriteAsync();
        Assert.Equal(text, await WrittenAsync(Number));
        Assert.Equal(0, await CheckWithMeasuresAsync());
    }

    [Theory]
    [InlineData("Disease duration >= 2 and >= 10 years")]
    [InlineData("EDSS 3.0 - 6.5\nFor progressive courses an EDSS of 4.0 - 6.5")]
    [InlineData("Increase of >= 1 EDSS point (if baseline EDSS <= 5.0)")]
    [InlineData("Does not qualify for our other trial, for example patients with EDSS >6.5 or duration of disease >15 years")]
    public async Task A_limit_that_is_ambiguous_is_not_coded(string line)
    {
        WriteRecord("2022", RecordDays.With(RecordDays.Early(), "eligibilityModule", "eligibilityCriteria", $"Inclusion Criteria:\n{line}"));
        await WriteAsync(seeds: Small);
        var text = await WrittenAsync(Number);
        Assert.DoesNotContain("subject: EDSS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("subject: DISEASE_DURATION", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_limits_the_groups_of_the_register_say_what_they_can()
    {
        WriteRecord("2026", RecordDays.Late());
        await WriteAsync();
        Assert.Contains("subject: AGE, minimum: 18, maximum: 64, unit: a, statement: By the age groups of the register", await WrittenAsync(Number), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_curated_study_keeps_its_file_and_its_missing_status_is_named()
    {
        var record = RecordDays.With(RecordDays.Late(), "identificationModule", "nctId", "NCT00273364");
        record["derivedSection"]!["miscInfoModule"]!["versionHolder"] = "2031-01-01";
        WriteRecord("2031", record, "NCT00273364");
        var answer = await WriteAsync(table: false);
        Assert.Contains("0 studies written, and what the register adds to 1 curated ones", answer.Output, StringComparison.Ordinal);
        Assert.Contains("NCT00273364 on 2031-01-01: no status observation is confirmed on that day", answer.Output, StringComparison.Ordinal);
        Assert.Contains("registered:\n  - study: mist\n", await WrittenAsync("NCT00273364"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nctId,briefTitle\nNCT1,x\n", "no column 'officialTitle'")]
    [InlineData(Header + "NCT99999902,x,,COMPLETED,,,,,,INTERVENTIONAL,,,,,,,Sweeden,,,,2025-09-25\n", "'Sweeden' is not a country by its English short name; nearest: SE")]
    public async Task A_table_that_cannot_be_read_is_refused_with_the_reason(string table, string reason)
    {
        WriteRecord("2026", RecordDays.Late());
        var answer = await WriteAsync(text: table, seeds: Small);
        Assert.Equal(1, answer.Code);
        Assert.Contains(reason, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_in_the_seeds_are_what_the_command_makes_of_the_records()
    {
        var evidence = Repository.PathOf("..", "shared", "evidence");
        if (!Directory.Exists(Path.Combine(evidence, "ctgov-ms")))
        {
            output.WriteLine($"nothing was tested: {evidence} is not there");
            return;
        }
        var answer = await SeederRuns.RunAsync(
            "records-to-seeds", Path.Combine(evidence, "ctgov-ms", "2022-10"), Path.Combine(evidence, "ctgov-ms", "2026-01"), "--table", Path.Combine(evidence, "ms-cell-therapy-trials.csv"),
            "--cities", Path.Combine(evidence, "ms-trial-cities.csv"), "--seeds", CopyOfCurated());
        Assert.True(answer.Code == 0, answer.Output);
        var written = Directory.GetFiles(Path.Combine(folder, "seeds", "registered")).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        Assert.Equal(83, written.Count);
        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Repository.PathOf("seeds", "registered")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(written, file => Assert.Equal(file.Value, File.ReadAllText(Repository.PathOf("seeds", "registered", file.Key))));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string CopyOfCurated()
    {
        var seeds = Repository.PathOf("seeds");
        foreach (var file in Directory.GetFiles(seeds, "*.yaml", SearchOption.AllDirectories).Where(file => !file.Contains("registered", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(folder, "seeds", Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return Path.Combine(folder, "seeds");
    }

    private async Task<int> CheckWithMeasuresAsync()
    {
        File.Copy(Repository.PathOf("seeds", "measures.yaml"), Path.Combine(folder, "out", "measures.yaml"), overwrite: true);
        return (await SeederRuns.RunAsync("check", "--seeds", Path.Combine(folder, "out"))).Code;
    }

    private async Task<string> WrittenAsync(string number) => await File.ReadAllTextAsync(Path.Combine(folder, "out", $"{number.ToLowerInvariant()}.yaml"));

    private void WriteRecord(string day, JsonObject record, string number = Number) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "records", day)).FullName, $"{number}.json"), record.ToJsonString());

    private async Task<SeederAnswer> WriteAsync(bool table = true, string text = Header + Row, string? seeds = null)
    {
        var (rows, cities) = (Path.Combine(folder, "table.csv"), Path.Combine(folder, "cities.csv"));
        await File.WriteAllTextAsync(rows, text);
        await File.WriteAllTextAsync(cities, "city,state,country,latitude,longitude,trials\nLund,,Sweden,55.7,13.19,x\nNowhere,,United States,,,x\n");
        return await SeederRuns.RunAsync([
            "records-to-seeds", .. Directory.GetDirectories(Path.Combine(folder, "records")), "--cities", cities, .. table ? new[] { "--table", rows } : [],
            "--seeds", seeds ?? Repository.PathOf("seeds"), "--out", Path.Combine(folder, "out")]);
    }
}
