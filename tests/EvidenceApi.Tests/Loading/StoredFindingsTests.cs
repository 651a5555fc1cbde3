using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Loading;

/// <summary>What a load stores of gaps, checks, flags, plans and searched texts is what their views find afterwards, whichever load it was.</summary>
public sealed class StoredFindingsTests
{
    private const int AlteredCount = 40;

    private const string Gaps = """
        select count(*)
        from (select gap_key(gap) as key, gap.statement from gap where study_id in (select study_id from curated_study)) as found
        full join curated_gap as stored using (key)
        where stored.statement is distinct from found.statement
        """;

    private const string Checks = """
        select count(*)
        from (select check_id as id, count(*) as seen, count(*) filter (where flagged) as flagged from quality_finding group by check_id) as found
        full join curated_check as stored using (id)
        where (stored.seen, stored.flagged) is distinct from (found.seen, found.flagged)
        """;

    private const string Flags = """
        select count(*)
        from (select code, count(*) as flagged, (array_agg(item::text order by nct_id, position))[1:100] as items from registry_flag group by code) as found
        full join (select code, flagged, items from registry_flag_count where flagged > 0) as stored using (code)
        where (stored.flagged, stored.items) is distinct from (found.flagged, found.items)
        """;

    private const string Slips = """
        select count(*)
        from found_trial_slip as found
        full join trial_slip as stored using (study_id, part)
        where to_jsonb(found) is distinct from to_jsonb(stored)
        """;

    private const string Search = """
        select count(*)
        from found_search_text as found
        full join search_text as stored using (kind, id)
        where (found.title, found.text, found.url, found.search) is distinct from (stored.title, stored.text, stored.url, stored.search)
        """;

    [Fact]
    public async Task After_seeds_imports_and_a_rendering_they_are_what_the_views_find()
    {
        var database = await Databases.SeededAsync();
        await SameAsync(database);
        Assert.NotEqual(0, await database.AskAsync<long>("select count(*) from curated_gap"));

        var curated = Imports.Reported(900).Set("protocolSection.identificationModule.nctId", "NCT00273364");
        await database.ImportedAsync([curated, .. AlteredRecords.Make(AlteredCount, seed: 20260102)]);
        await SameAsync(database);
        Assert.NotEqual(0, await database.AskAsync<long>("select count(*) from registry_flag_count where flagged > 0"));

        await database.ImportedAsync([.. AlteredRecords.Make(AlteredCount / 2, seed: 20260102).Reverse().Select(record => record.Set("protocolSection.identificationModule.briefTitle", "Another title"))]);
        await SameAsync(database);
        Assert.Equal(0, (await SeederRuns.RunAsync(["render", "--rows", "--connection", database.Owner])).Code);
        await SameAsync(database);
    }

    private static async Task SameAsync(TestDatabase database)
    {
        Assert.Equal(0, await database.AskAsync<long>(Gaps));
        Assert.Equal(0, await database.AskAsync<long>(Checks));
        Assert.Equal(0, await database.AskAsync<long>(Flags));
        Assert.Equal(0, await database.AskAsync<long>(Slips));
        Assert.Equal(0, await database.AskAsync<long>(Search));
        Assert.Equal(await database.AskAsync<long>("select count(*) from relation"), await database.AskAsync<int>("select relations from curated_coverage"));
        Assert.Equal(await database.AskAsync<long>("select count(*) from registry_record"), await database.AskAsync<long>("select records from dataset_size"));
    }
}
