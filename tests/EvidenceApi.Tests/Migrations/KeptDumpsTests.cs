using EvidenceApi.Tests.Examples;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>A database of every earlier release is brought to today's by <c>migrate</c>, <c>seed</c>, <c>import</c> and <c>render</c>, and keeps its history.</summary>
public sealed class KeptDumpsTests
{
    private const string States = "select concat_ws(' ', kind, id, first_version, sha256, md5(document::text)) from entity_state order by 1";

    private const string Events = "select concat_ws(' ', version, position, kind, entity_id, type, path, md5(before::text), md5(after::text)) from change_event order by 1";

    private const string Versions = "select concat_ws(' ', version, created_at, content_sha256) from dataset_version order by 1";

    private const string Documents = "select concat_ws(' ', study_id, md5(document::text)) from study_document order by 1";

    public static TheoryData<string> Dumps => [.. KeptDump.Names];

    [Theory]
    [MemberData(nameof(Dumps))]
    public async Task An_old_database_lives_on(string dump)
    {
        var database = await KeptDump.RestoredAsync(dump, KeptDump.Folder);
        var (states, events, versions) = (await database.ListAsync(States), await database.ListAsync(Events), await database.ListAsync(Versions));
        Assert.True(states.Count > 8 && events.Count > 10 && versions.Count > 3);

        await SeederRuns.SucceedAsync("migrate", "--connection", database.Owner);
        Assert.Equal([], states.Except(await database.ListAsync(States)));
        Assert.Equal([], events.Except(await database.ListAsync(Events)));

        await SeederRuns.SucceedAsync("render", "--connection", database.Owner);
        await KeptDump.LoadLastAsync(database);
        await SeederRuns.SucceedAsync("render", "--connection", database.Owner);
        Assert.Equal([], states.Except(await database.ListAsync(States)));
        Assert.Equal([], events.Except(await database.ListAsync(Events)));
        Assert.Equal([], versions.Except(await database.ListAsync(Versions)));

        var fresh = await Databases.MigratedAsync();
        await KeptDump.LoadAsync(fresh);
        Assert.Equal(await fresh.StoredDigestAsync(), await database.StoredDigestAsync());
        Assert.Equal(await fresh.ListAsync(Documents), await database.ListAsync(Documents));
        await using var service = await Served.StartAsync(database);
        Assert.Equal((await service.GetAsync("/v1/studies?countTotal=true"))["totalCount"]!.GetValue<long>(), await database.AskAsync<long>("select count(*) from study"));
    }

    /// <summary>Kept for good where a name is given, see CONTRIBUTING.</summary>
    [ProgramFact("pg_dump")]
    public async Task Keep_a_dump()
    {
        var database = await Databases.MigratedAsync();
        await KeptDump.LoadAsync(database);
        var temporary = Directory.CreateTempSubdirectory();
        var (name, folder) = Environment.GetEnvironmentVariable(KeptDump.Variable) is { Length: > 0 } kept ? (kept, KeptDump.Folder) : ("today", temporary.FullName);
        await KeptDump.WriteAsync(database, name, folder);
        var restored = await KeptDump.RestoredAsync(name, folder);
        Assert.Equal(await database.StoredDigestAsync(), await restored.StoredDigestAsync());
        Assert.Equal(await database.ListAsync(Documents), await restored.ListAsync(Documents));
        temporary.Delete(recursive: true);
    }
}
