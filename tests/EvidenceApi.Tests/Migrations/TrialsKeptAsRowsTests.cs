using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>Trials that an earlier release kept as rows when a load superseded them become documents, as the load writes them, in the migration that brings these.</summary>
public sealed class TrialsKeptAsRowsTests
{
    private const string LastBefore = "0045_terms_in_order.sql";

    private const string Kept = """
        [{"id":"trial","title":"Cells \"against\" drugs, für alle","acronym":null,"design":"RANDOMIZED_TRIAL","phases":["PHASE2","PHASE3"],"phenotypes":["RRMS"],"interventions":["AHSCT"],
          "countries":["SE","GB"],"design_basis":"CURATED","intervention_basis":null,"phenotype_basis":"FROM_TITLE","conditioning_basis":"FROM_RECORD",
          "shown_registrations":["NCT00000001"],"unverified_shown_registrations":["NCT00000001","NCT00000002"],
          "status":"UNKNOWN","unverified_status":"RECRUITING","last_known_status":"RECRUITING","unverified_last_known_status":null,
          "shown_last_known_as_of":"2019","unverified_shown_last_known_as_of":null,"shown_since_from":"2019","unverified_shown_since_from":null,
          "shown_since_to":"2020-02","unverified_shown_since_to":null,"shown_as_of":"2020-02","unverified_shown_as_of":null,"shown_as_of_to":null,"unverified_shown_as_of_to":null,
          "shown_documented":"2020-02-03","unverified_shown_documented":null,"shown_confirmed_on":"2024-02","unverified_shown_confirmed_on":null,
          "source_id":"page","unverified_source_id":"news","source_kind":"WEB_PAGE","unverified_source_kind":"NEWS_ARTICLE","source_title":"A page","unverified_source_title":"News",
          "source_publisher":"A trust","unverified_source_publisher":"A paper","source_published":null,"unverified_source_published":"2021","source_url":"https://example.org/page",
          "unverified_source_url":null,"target_enrollment":40,"unverified_target_enrollment":41,"actual_enrollment":null,"unverified_actual_enrollment":null,
          "unspecified_enrollment":7,"unverified_unspecified_enrollment":8,"shown_start_date":"2016","unverified_shown_start_date":"2016-01",
          "shown_primary_completion_date":"2018-05-06","unverified_shown_primary_completion_date":null,"shown_completion_date":null,"unverified_shown_completion_date":"2019",
          "status_warnings":["OLDER_THAN_A_YEAR"],"search":"'cell':1"}]
        """;

    private static readonly TrialSummary Verified = new()
    {
        Id = "trial",
        Title = "Cells \"against\" drugs, für alle",
        Acronym = null,
        Design = StudyDesign.RANDOMIZED_TRIAL,
        Phases = [Phase.PHASE2, Phase.PHASE3],
        Registrations = ["NCT00000001"],
        Phenotypes = [Phenotype.RRMS],
        InterventionTypes = [InterventionType.AHSCT],
        CodeBasis = new CodeBases { Design = CodeBasis.CURATED, Intervention = null, Phenotype = CodeBasis.FROM_TITLE, Conditioning = CodeBasis.FROM_RECORD },
        Countries = [new CountryReference { Code = "GB", Name = "United Kingdom" }, new CountryReference { Code = "SE", Name = "Sweden" }],
        Status = new StatusInBrief
        {
            Status = OverallStatus.UNKNOWN,
            LastKnownStatus = OverallStatus.RECRUITING,
            LastKnownAsOf = "2019",
            Since = new StatusSince { From = "2019", To = "2020-02" },
            AsOf = "2020-02",
            AsOfTo = null,
            Documented = "2020-02-03",
            ConfirmedOn = "2024-02",
            AgeDays = new DateOnly(2024, 2, 29).DayNumber,
            Source = new SourceReference { Id = "page", Kind = SourceKind.WEB_PAGE, Title = "A page", Publisher = "A trust", Published = null, Url = "https://example.org/page" },
        },
        StatusWarnings = [],
        TargetEnrollment = 40,
        ActualEnrollment = null,
        UnspecifiedEnrollment = 7,
        StartDate = "2016",
        PrimaryCompletionDate = "2018-05-06",
        CompletionDate = null,
        Finder = null,
        Links = TrialLinks.Of("trial"),
    };

    private static readonly TrialSummary WithUnverified = Verified with
    {
        Registrations = ["NCT00000001", "NCT00000002"],
        Status = new StatusInBrief
        {
            Status = OverallStatus.RECRUITING,
            LastKnownStatus = null,
            LastKnownAsOf = null,
            Since = new StatusSince { From = null, To = null },
            AsOf = null,
            AsOfTo = null,
            Documented = null,
            ConfirmedOn = null,
            AgeDays = null,
            Source = new SourceReference { Id = "news", Kind = SourceKind.NEWS_ARTICLE, Title = "News", Publisher = "A paper", Published = "2021", Url = null },
        },
        TargetEnrollment = 41,
        UnspecifiedEnrollment = 8,
        StartDate = "2016-01",
        PrimaryCompletionDate = null,
        CompletionDate = "2019",
    };

    [Fact]
    public async Task They_are_the_documents_that_a_load_writes()
    {
        var database = await Databases.EmptyAsync();
        await DbFolder.MigrateUntilAsync(database, LastBefore);
        await database.RunAsync($"""
            insert into country (code, name) values ('GB', 'United Kingdom'), ('SE', 'Sweden'), ('DE', 'Germany') on conflict do nothing;
            insert into dataset_version (version, created_at, content_sha256, added, changed, removed) select number, now(), repeat('0', 64), 1, 0, 0 from generate_series(1, 3) as number;
            insert into superseded_document (kind, id, form, first_version, last_version, content, sha256)
            select kind, 'trial', 'FIELDS', first, last, content::json, case when content is null then null else repeat('1', 64) end
            from (values ('TRIAL', 1, 2, '{Kept.Replace("'", "''", StringComparison.Ordinal)}'), ('TRIAL', 3, 3, null), ('STUDY', 1, 2, '[]')) as kept (kind, first, last, content);
            """);

        using var db = new DbFolder();
        Assert.Equal(0, (await db.RunAsync(database, "migrate")).Code);
        Assert.Equal(
            [$"ITEM 1 2 {Text(Verified)}", $"UNVERIFIED_ITEM 1 2 {Text(WithUnverified)}"],
            await database.ListAsync("select concat_ws(' ', form, first_version, last_version, content) from superseded_document where form <> 'FIELDS' order by form"));
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from superseded_document where form <> 'FIELDS' and sha256 <> encode(sha256(convert_to(content::text, 'UTF8')), 'hex')"));
    }

    private static string Text(TrialSummary trial) => System.Text.Encoding.UTF8.GetString(ServedJson.Write(trial, ServedJson.Default.TrialSummary));
}
