using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Lists.Exports;

namespace EvidenceApi.Tests.Golden;

/// <summary>
/// Served answers, curated and imported, compared with files that were written by hand from the sources. Never copy an answer into them: look the value up. A member that is
/// not in the file is not compared, so a new one needs no change here; lists are compared item by item and in order.
/// </summary>
public sealed class GoldenRecordsTests(GoldenService service) : IClassFixture<GoldenService>
{
    public static TheoryData<string, string> Answers() => Entries("answers", entry => entry["request"]!.ToString());

    public static TheoryData<string, string> Tables() => Entries("tables", entry => entry["sql"]!.ToString());

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_has_the_values_of_its_source(string file, string request)
    {
        var entry = GoldenService.File(file)["answers"]!.AsArray().Single(one => one!["request"]!.ToString() == request)!;
        if (entry["rows"] is JsonArray rows)
            AssertRows(rows, TableReader.Read(await service.TextAsync(request)), request);
        else
            AssertSame(entry["answer"], JsonNode.Parse(await service.TextAsync(request)), request);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_has_the_values_of_its_source(string file, string sql)
    {
        var entry = GoldenService.File(file)["tables"]!.AsArray().Single(one => one!["sql"]!.ToString() == sql)!;
        var expected = entry["rows"]!.AsArray().Select(row => row!.ToJsonString());
        var actual = await service.Database.ListAsync($"select array_to_json(array[{sql["select ".Length..sql.IndexOf(" from ", StringComparison.Ordinal)]}])::text{sql[sql.IndexOf(" from ", StringComparison.Ordinal)..]}");
        Assert.Equal(expected.Select(Canonical), actual.Select(Canonical));
    }

    private static string Canonical(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static void AssertRows(JsonArray expected, IReadOnlyList<IReadOnlyDictionary<string, string>> actual, string request)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach (var (wanted, row) in expected.Zip(actual))
        {
            foreach (var (column, cell) in wanted!.AsObject())
                Assert.True(IsSame(cell!.ToString(), row[column]), $"{request} {column}: {row[column]} instead of {cell}");
        }
    }

    private static bool IsSame(string expected, string actual) => expected == actual
        || (decimal.TryParse(expected, CultureInfo.InvariantCulture, out var wanted) && decimal.TryParse(actual, CultureInfo.InvariantCulture, out var value) && wanted == value);

    private static void AssertSame(JsonNode? expected, JsonNode? actual, string path)
    {
        switch (expected)
        {
            case JsonObject members when actual is JsonObject:
                foreach (var (name, member) in members)
                    AssertSame(member, actual[name], $"{path} /{name}");
                break;
            case JsonArray items when actual is JsonArray served:
                Assert.True(items.Count == served.Count, $"{path} has {served.Count} items instead of {items.Count}");
                foreach (var (index, item) in items.Index())
                    AssertSame(item, served[index], $"{path} /{index}");
                break;
            case JsonValue number when number.GetValueKind() == JsonValueKind.Number:
                Assert.True(actual is JsonValue && IsSame(number.ToString(), actual.ToString()), $"{path} is {actual?.ToString() ?? "null"} instead of {number}");
                break;
            default:
                Assert.True(expected?.ToString() == actual?.ToString(), $"{path} is {actual?.ToString() ?? "null"} instead of {expected?.ToString() ?? "null"}");
                break;
        }
    }

    private static TheoryData<string, string> Entries(string list, Func<JsonNode, string> name)
    {
        var entries = new TheoryData<string, string>();
        foreach (var file in new[] { "mist", "sweden", "imported-record" })
        {
            foreach (var entry in GoldenService.File(file)[list]!.AsArray())
                entries.Add(file, name(entry!));
        }
        return entries;
    }
}
