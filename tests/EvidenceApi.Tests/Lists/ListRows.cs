using System.Globalization;
using EvidenceApi.Lists;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Lists;

/// <summary>One item of a list: each field's values as text, none where nothing is known.</summary>
internal sealed record ListRow(IReadOnlyDictionary<string, string[]> Values)
{
    public string[] this[string field] => Values[field];

    /// <summary>What identifies the item: its id, or all its values.</summary>
    public string Key => Values.TryGetValue("id", out var id) ? id[0] : string.Join('\u0001', Values.Select(value => string.Join('\u0002', value.Value)));
}

/// <summary>All items of a list in its own order, read by the owner from the columns of its view.</summary>
internal sealed record ListRows(Listing Listing, bool IncludeUnverified, IReadOnlyList<ListRow> Rows, IReadOnlyDictionary<string, string[]> Narrower)
{
    public static async Task<ListRows> ReadAsync(TestDatabase database, Listing listing, bool includeUnverified)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        var columns = listing.Fields.Select(field => field.IsList ? $"({field.In(includeUnverified)})::text[]" : $"array[({field.In(includeUnverified)})::text]");
        var visible = listing.Visible is { } condition ? $"where {Listing.Of(condition, includeUnverified)}" : "";
        await using var command = new NpgsqlCommand(
            $"select {string.Join(", ", columns)} from {listing.From} {visible} order by {string.Join(", ", listing.Order.Select(key => key.Sql))}", connection);
        var rows = new List<ListRow>();
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                rows.Add(new ListRow(listing.Fields.Index().ToDictionary(field => field.Item.Name, field => Known(reader, field.Index))));
        return new ListRows(listing, includeUnverified, rows, await NarrowerAsync(connection));
    }

    private static string[] Known(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? [] : [.. reader.GetFieldValue<string?[]>(column).OfType<string>().Where(value => value.Length > 0)];

    private static async Task<Dictionary<string, string[]>> NarrowerAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select phenotype::text, narrower::text from phenotype_closure", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var pairs = new List<(string Wider, string Narrower)>();
        while (await reader.ReadAsync())
            pairs.Add((reader.GetString(0), reader.GetString(1)));
        return pairs.GroupBy(pair => pair.Wider, pair => pair.Narrower).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The number that a value is.</summary>
    public static decimal Number(string value) => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
}
