using System.Globalization;
using System.Numerics;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Loading;

/// <summary>What a database holds, in forms that two databases can be compared by.</summary>
internal static class Contents
{
    // The journal, the history and the words that texts once had say how the content came about, not what it is.
    private const string Tables = """
        select tablename::text
        from pg_tables
        where schemaname = 'public'
          and tablename not in ('schema_migration', 'schema_view_set', 'dataset_version', 'entity_state', 'change_event', 'study_event', 'search_word', 'superseded_document', 'kept_since')
        order by 1
        """;

    // As ContentDigest does, by other means: byte by byte, added up as decimal numbers.
    private const string Digest = """
        select coalesce(sum(get_byte(digest, place) * (256::numeric ^ (31 - place))) % (256::numeric ^ 32), 0)::text
        from entity_state
        cross join lateral (select sha256(convert_to(kind || E'\t' || id || E'\t' || sha256, 'UTF8'))) as state (digest)
        cross join generate_series(0, 31) as place
        where last_version is null
        """;

    /// <summary>A digest of the rows of each table.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RowsAsync(this TestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var command = new NpgsqlCommand(Tables, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        }
        var digests = string.Join(" union all ", tables.Select(table =>
            $"select '{table}', count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from {table} as t"));
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using var query = new NpgsqlCommand(digests, connection);
        await using var answer = await query.ExecuteReaderAsync();
        while (await answer.ReadAsync())
            rows.Add(answer.GetString(0), answer.GetString(1));
        return rows;
    }

    /// <summary>The digest of the content, computed again from the current states.</summary>
    public static async Task<string> DigestAsync(this TestDatabase database)
    {
        var sum = (await database.AskAsync<string>(Digest)).Split('.')[0];
        return BigInteger.Parse(sum, CultureInfo.InvariantCulture).ToString("x", CultureInfo.InvariantCulture).TrimStart('0').PadLeft(64, '0');
    }

    /// <summary>The digest that the newest dataset version carries; empty before the first.</summary>
    public static Task<string> StoredDigestAsync(this TestDatabase database) =>
        database.AskAsync<string>("select coalesce((select content_sha256::text from dataset_version order by version desc limit 1), '')");

    public static Task<long> VersionAsync(this TestDatabase database) => database.AskAsync<long>("select version from current_dataset");

    /// <summary>Asserts that two databases hold the same rows, and each the states that its newest version says.</summary>
    public static async Task AssertSameAsync(TestDatabase expected, TestDatabase actual)
    {
        Assert.Equal(await expected.RowsAsync(), await actual.RowsAsync());
        Assert.Equal(await expected.StoredDigestAsync(), await actual.StoredDigestAsync());
        Assert.Equal(await actual.DigestAsync(), await actual.StoredDigestAsync());
    }
}
