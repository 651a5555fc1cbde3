using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.RegisteredTable;

public sealed class TableToSeedsTests : IDisposable
{
    private const string Header =
        "nctId,briefTitle,officialTitle,overallStatus,startDate,primaryCompletionDate,completionDate,firstPosted,lastUpdatePosted,studyType,phase,enrollmentCount,"
        + "enrollmentType,leadSponsor,collaborators,conditions,countries,locationCount,interventions,resultsFirstPosted,asOf\n";

    private const string Recruiting =
        "NCT99999901,\"Cells, warmed, for MS\",,RECRUITING,2024-02,2027-01,2027-06,2024-01-10,2025-03-01,INTERVENTIONAL,PHASE1|PHASE2,40,ESTIMATED,"
        + "A Hospital,A Fund|Another,\"Secondary Progressive Multiple Sclerosis|Multiple Sclerosis, Relapsing-Remitting\",Sweden|United States,3,"
        + "Autologous mesenchymal cells|Placebo,,2025-09-25\n";

    private const string Curated = "NCT00273364,MIST again,,COMPLETED,2005-11-16,,,2006-01-09,2020-08-12,INTERVENTIONAL,PHASE2,110,ACTUAL,N,,MS,,1,HSCT,,2031-01-01\n";

    private readonly string folder = Directory.CreateTempSubdirectory("evidence-table-").FullName;

    [Fact]
    public async Task A_line_becomes_a_seed_file_that_passes_the_check_and_repeating_it_gives_the_same_file()
    {
        var answer = await WriteAsync(Header + Recruiting);
        Assert.Equal((0, "1 seed files written; 0 studies are curated already"), (answer.Code, answer.Lines[^1]));
        var first = await File.ReadAllTextAsync(Path.Combine(folder, "out", "nct99999901.yaml"));
        foreach (var fact in new[] { "- SPMS", "- RRMS", "- SE", "- US", "MESENCHYMAL_STEM_CELLS", "PLACEBO", "targetEnrollment: 40", "status: RECRUITING", "type: ESTIMATED" })
            Assert.Contains(fact, first, StringComparison.Ordinal);
        await WriteAsync(Header + Recruiting);
        Assert.Equal(first, await File.ReadAllTextAsync(Path.Combine(folder, "out", "nct99999901.yaml")));
        Assert.Equal(0, (await SeederRuns.RunAsync("check", "--seeds", Path.Combine(folder, "out"))).Code);
    }

    [Fact]
    public async Task A_curated_study_is_left_alone_and_its_missing_status_is_named()
    {
        var answer = await WriteAsync(Header + Curated);
        Assert.Equal(["0 seed files written; 1 studies are curated already", "  NCT00273364 on 2031-01-01: no status observation is confirmed on that day; add one to its seed file"], answer.Lines);
    }

    [Theory]
    [InlineData("nctId,briefTitle\nNCT1,x\n", "no column 'officialTitle'")]
    [InlineData(Header + "NCT99999902,x,,COMPLETED,,,,,,INTERVENTIONAL,,,,,,,Sweeden,,,,2025-09-25\n", "'Sweeden' is not a country by its English short name; nearest: SE")]
    public async Task A_table_that_cannot_be_read_is_refused_with_the_reason(string table, string reason)
    {
        var answer = await WriteAsync(table);
        Assert.Equal(1, answer.Code);
        Assert.Contains(reason, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_the_83_registered_studies_has_the_status_of_25_September_2025()
    {
        var database = await Databases.SeededAsync();
        Assert.Equal(83, await database.AskAsync<long>("""
            select count(distinct registration.number)
            from registration
            join status_observation as observation on observation.study_id = registration.study_id
            where registration.registry = 'CLINICALTRIALS_GOV'
              and observation.confirmed_on = '2025-09-25'
              and observation.source_id in (lower(registration.number) || '-registry')
            """));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<SeederAnswer> WriteAsync(string table)
    {
        var file = Path.Combine(folder, "table.csv");
        await File.WriteAllTextAsync(file, table);
        return await SeederRuns.RunAsync("table-to-seeds", file, "--seeds", Repository.PathOf("seeds"), "--out", Path.Combine(folder, "out"));
    }
}
