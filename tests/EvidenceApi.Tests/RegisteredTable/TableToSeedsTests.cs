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
        foreach (var fact in new[] { "- SPMS", "- RRMS", "- SE", "- US", "MESENCHYMAL_STEM_CELLS", "PLACEBO", "targetEnrollment: 40", "status: RECRUITING" })
            Assert.Contains(fact, first, StringComparison.Ordinal);
        await WriteAsync(Header + Recruiting);
        Assert.Equal(first, await File.ReadAllTextAsync(Path.Combine(folder, "out", "nct99999901.yaml")));
        Assert.Equal(0, (await SeederRuns.RunAsync("check", "--seeds", Path.Combine(folder, "out"))).Code);
    }

    [Fact]
    public async Task What_no_state_of_the_register_says_of_a_date_or_a_head_count_stays_unsaid()
    {
        await WriteAsync(Header + Recruiting.Replace("ESTIMATED", "", StringComparison.Ordinal));
        var text = await File.ReadAllTextAsync(Path.Combine(folder, "out", "nct99999901.yaml"));
        foreach (var fact in new[] { "kind: UNSPECIFIED_ENROLLMENT", "unspecifiedEnrollment: 40", "date: 2027-06" })
            Assert.Contains(fact, text, StringComparison.Ordinal);
        foreach (var guess in new[] { " type: ACTUAL", " type: ESTIMATED", "targetEnrollment", "actualEnrollment", "TARGET_ENROLLMENT", "kind: ENROLLED" })
            Assert.DoesNotContain(guess, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_the_same_update_says_what_the_table_does_not()
    {
        var records = Directory.CreateDirectory(Path.Combine(folder, "records"));
        var record = Records.MadeRecord.Of(1);
        record["protocolSection"]!["identificationModule"]!["nctId"] = "NCT99999901";
        record["protocolSection"]!["statusModule"] = Records.MadeRecord.Parse("""
            {"overallStatus": "RECRUITING", "startDateStruct": {"date": "2024-02", "type": "ACTUAL"}, "completionDateStruct": {"date": "2027-06", "type": "ESTIMATED"},
             "lastUpdatePostDateStruct": {"date": "2025-03-01", "type": "ACTUAL"}}
            """);
        record["protocolSection"]!["designModule"]!["enrollmentInfo"] = Records.MadeRecord.Parse("""{"count": 40, "type": "ESTIMATED"}""");
        record["derivedSection"] = Records.MadeRecord.Parse("""{"miscInfoModule": {"versionHolder": "2025-04-01"} }""");
        await File.WriteAllTextAsync(Path.Combine(records.FullName, "NCT99999901.json"), record.ToJsonString());
        await WriteAsync(Header + Recruiting.Replace("ESTIMATED", "", StringComparison.Ordinal), "--records", records.FullName);
        var text = await File.ReadAllTextAsync(Path.Combine(folder, "out", "nct99999901.yaml"));
        foreach (var fact in new[] { "date: 2024-02\n        type: ACTUAL", "date: 2027-06\n        type: ESTIMATED", "date: 2027-01\n        source:", "count: 40", "kind: TARGET_ENROLLMENT" })
            Assert.Contains(fact, text, StringComparison.Ordinal);
        Assert.DoesNotContain("unspecifiedEnrollment", text, StringComparison.Ordinal);
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

    private async Task<SeederAnswer> WriteAsync(string table, params string[] options)
    {
        var file = Path.Combine(folder, "table.csv");
        await File.WriteAllTextAsync(file, table);
        return await SeederRuns.RunAsync(["table-to-seeds", file, "--seeds", Repository.PathOf("seeds"), "--out", Path.Combine(folder, "out"), .. options]);
    }
}
