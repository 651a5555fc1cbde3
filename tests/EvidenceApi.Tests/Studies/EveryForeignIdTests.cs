using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Studies;

/// <summary>Every identifier that the dataset knows a study by, in any case, on every resource below a study or a trial.</summary>
public sealed class EveryForeignIdTests(RunningService service) : IClassFixture<RunningService>
{
    private const string OfStudies = """
        select distinct given.id || ' ' || min(given.study_id) over (partition by lower(given.id)) || ' ' || (trial_study.study_id is not null)
        from (
            select number::text as id, study_id::text from registration where verification <> 'UNVERIFIED'
            union all
            select identifier.value, report.study_id
            from publication_identifier as identifier
            join report using (source_id)
            where identifier.verification <> 'UNVERIFIED' and report.role in ('FINAL_REPORT', 'INTERIM_REPORT', 'PROTOCOL')) as given
        left join trial_study on trial_study.study_id = given.study_id
        where (
            select count(distinct other.study_id)
            from (
                select number::text as id, study_id::text from registration where verification <> 'UNVERIFIED'
                union all
                select identifier.value, report.study_id
                from publication_identifier as identifier
                join report using (source_id)
                where identifier.verification <> 'UNVERIFIED' and report.role in ('FINAL_REPORT', 'INTERIM_REPORT', 'PROTOCOL')) as other
            where lower(other.id) = lower(given.id)) = 1
        """;

    private static readonly string[] BelowStudies = ["/v1/studies/{0}", "/v1/studies/{0}/numbers", "/v1/studies/{0}/outcomes", "/v1/studies/{0}/citation"];

    private static readonly string[] BelowTrials = ["/v1/trials/{0}", "/v1/trials/{0}/history"];

    [Fact]
    public async Task Every_identifier_of_the_seeds_leads_to_the_permanent_id_on_every_resource()
    {
        var known = await service.Database.ListAsync(OfStudies);
        foreach (var kind in new[] { "NCT", "ISRCTN", "20", "10." }) // registers, EudraCT, DOI
            Assert.Contains(known, line => line.StartsWith(kind, StringComparison.Ordinal));
        var turn = 0;
        foreach (var line in known.Select(line => line.Split(' ')))
        {
            var (id, study) = (string.Join(' ', line[..^2]), line[^2]);
            foreach (var resource in line[^1] == "true" ? [.. BelowStudies, .. BelowTrials] : BelowStudies)
                await LeadsAsync(service.Http, resource, ++turn % 3 == 0 ? id.ToUpperInvariant() : turn % 3 == 1 ? id.ToLowerInvariant() : id, study);
        }
    }

    [Fact]
    public async Task Every_identifier_of_an_imported_record_leads_to_its_study()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Imports.CompleteRecord());
        await using var served = await Served.StartAsync(database);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = served.Address };
        var study = await database.AskAsync<string>("select study_id::text from registry_record");
        var ids = await database.ListAsync("""
            select nct_id::text from registry_record
            union
            select number from registry_identifier where kind = 'ALIAS' or type in ('EUDRACT_NUMBER', 'CTIS', 'REGISTRY')
            union
            select pmid from registry_reference where type = 'RESULT' and pmid is not null
            """);
        Assert.True(ids.Count >= 5, string.Join(' ', ids));
        foreach (var id in ids.Where(id => id != study))
            foreach (var resource in (string[])[.. BelowStudies, .. BelowTrials])
                await LeadsAsync(http, resource, id, study);
    }

    private static async Task LeadsAsync(HttpClient http, string resource, string id, string study)
    {
        if (id == study)
            return;
        var query = resource.EndsWith("/citation", StringComparison.Ordinal) ? "?format=ris" : "?includeUnverified=true";
        var url = resource.Replace("{0}", Uri.EscapeDataString(id), StringComparison.Ordinal) + query;
        using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.True((int)answer.StatusCode == 308, $"{url} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        Assert.Equal(resource.Replace("{0}", study, StringComparison.Ordinal) + query, answer.Headers.Location!.OriginalString);
    }
}
