using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Import;

/// <summary>Runs of <c>import ctgov</c>, and what they leave in the database.</summary>
internal static class Imports
{
    private static readonly string Complete = File.ReadAllText(Repository.PathOf("tests", "EvidenceApi.Tests", "Import", "Records", "complete.json"));

    /// <summary>A record with every field that the register has.</summary>
    public static JsonObject CompleteRecord() => JsonNode.Parse(Complete)!.AsObject();

    public static Task<SeederAnswer> ImportAsync(this TestDatabase database, params string[] arguments) =>
        SeederRuns.RunAsync(["import", "ctgov", .. arguments, "--connection", database.Owner]);

    /// <summary>Imports and asserts that nothing was wrong; returns the line of totals.</summary>
    public static async Task<string> ImportedAsync(this TestDatabase database, params string[] arguments)
    {
        var answer = await database.ImportAsync(arguments);
        Assert.True(answer.Code == 0, answer.Output);
        return Totals(answer);
    }

    /// <summary>Imports records by way of an NDJSON file.</summary>
    public static async Task<string> ImportedAsync(this TestDatabase database, params JsonNode[] records)
    {
        using var folder = new RecordFolder();
        return await database.ImportedAsync(folder.Ndjson("records.ndjson", records));
    }

    public static string Totals(this SeederAnswer answer) => Assert.Single(answer.Lines, line => line.Contains(" added, ", StringComparison.Ordinal));

    /// <summary>Differences by module, as the run reported them.</summary>
    public static IReadOnlyDictionary<string, string> Differences(this SeederAnswer answer) => answer.Lines
        .SkipWhile(line => !line.StartsWith("module ", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => !line.Contains(':', StringComparison.Ordinal))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(columns => columns[0], columns => columns[^1]);

    /// <summary>Asserts that two databases hold the same content, whatever way it came there.</summary>
    public static async Task AssertSameContentAsync(TestDatabase expected, TestDatabase actual)
    {
        var (wanted, got) = (await expected.ContentAsync(), await actual.ContentAsync());
        Assert.Equal([], wanted.Keys.Union(got.Keys).Where(table => wanted.GetValueOrDefault(table) != got.GetValueOrDefault(table)));
        Assert.Equal(await expected.StoredDigestAsync(), await actual.StoredDigestAsync());
        Assert.Equal(await actual.DigestAsync(), await actual.StoredDigestAsync());
    }

    private static readonly string[] OfStates = ["outcome_comparison", "outcome_change", "item_count", "study_items"];

    /// <summary>Digests of the rows of all tables but those of how the import went, and those that compare the states that were held on the way, with their counts.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ContentAsync(this TestDatabase database) =>
        (await database.RowsAsync()).Where(table => !table.Key.StartsWith("import_", StringComparison.Ordinal) && !OfStates.Contains(table.Key)).ToDictionary();

    /// <summary>Events after a version, one a line.</summary>
    public static async Task<string[]> EventsAsync(this TestDatabase database, long after) => (await database.AskAsync<string>($"""
        select coalesce(string_agg(concat_ws(' ', kind, entity_id, type, path, before, after), E'\n' order by version, position), '')
        from change_event
        where version > {after}
        """)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All values of one column.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(this TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return values;
    }

    /// <summary>A record with results of two kinds, for tests that need some numbers and not certain ones.</summary>
    public static JsonObject Reported(int number) => MadeRecord.Of(number).With(
        MadeRecord.Outcome("A score", $"{number}.5", "2"),
        MadeRecord.Counts("Relapses", "20", "8").Analysed(MadeRecord.Analysis("Odds Ratio (OR)", "2.67")));
}
