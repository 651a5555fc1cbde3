using System.Globalization;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Expressions;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Lists;

/// <summary>
/// Random expressions find exactly the items for which the same predicate holds, in the order of the list. The predicate is evaluated over the columns of the view,
/// with no code of the service. EVIDENCE_SEED repeats a run.
/// </summary>
public sealed class RandomFilterTests(RunningService service, ITestOutputHelper output) : IClassFixture<RunningService>
{
    private static readonly int Cases = TestSize.Of(usual: 40, full: 500); // of each list

    private const int OverHttp = 20; // one of so many is asked over HTTP too

    internal static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("EVIDENCE_SEED"), CultureInfo.InvariantCulture, out var seed)
        ? seed
        : Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ? 20261129 : Environment.TickCount;

    public static TheoryData<string> Paths => [.. PublishedLists.ByPath.Keys.Where(path => path is not "/v1/trials/{id}/history" and not "/v1/quality" and not "/v1/gaps" and not "/v1/search" and not "/v1/adverse-events" and not "/v1/outcome-changes")]; // the seeds have no rows of the last two

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_random_expression_finds_the_items_for_which_it_holds(string path)
    {
        output.WriteLine($"EVIDENCE_SEED={Seed}");
        var listing = PublishedLists.ByPath[path];
        var random = new Random(Seed);
        await using var connection = new NpgsqlConnection(service.Database.Reader);
        await connection.OpenAsync();
        ListRows[] both = [await ListRows.ReadAsync(service.Database, listing, false), await ListRows.ReadAsync(service.Database, listing, true)];
        var some = 0;
        for (var number = 0; number < Cases; number++)
        {
            var list = both[random.Next(2)];
            var predicate = new RandomPredicate(random, list).Next();
            var filter = new WrittenPredicate(random).Write(predicate);
            if (filter.Length > 2000)
                continue;
            var expected = list.Rows.Where(predicate.Holds).Select(row => row.Key).ToList();
            var found = await FindAsync(connection, list, filter);
            Assert.True(expected.SequenceEqual(found), $"seed {Seed}, case {number} of {path}: {filter} finds {found.Count} items, and {expected.Count} hold");
            some += expected.Count > 0 && expected.Count < list.Rows.Count ? 1 : 0;
            if (number % OverHttp == 0 && path != "/v1/vocabulary")
                await AskAsync(path, list, filter, expected);
        }
        Assert.True(some > Cases / 4, $"only {some} expressions find some of the items and leave others");
    }

    private static async Task<List<string>> FindAsync(NpgsqlConnection connection, ListRows list, string filter)
    {
        var conditions = new Conditions(list.IncludeUnverified);
        if (list.Listing.Visible is { } visible)
            conditions.And(Listing.Of(visible, list.IncludeUnverified));
        var errors = new List<ParameterError>();
        FilterExpression.AddTo(conditions, list.Listing, filter, errors);
        Assert.True(errors.Count == 0, $"seed {Seed}: {filter}: {string.Join("; ", errors.Select(error => error.Message))}");
        var fields = list.Listing.Fields.Any(field => field.Name == "id") ? [.. list.Listing.Fields.Where(field => field.Name == "id")] : list.Listing.Fields;
        var plan = new ListPlan { Listing = list.Listing, Condition = conditions.Close(list.Listing.From, choosesFirst: true), Order = new SortOrder(list.Listing.Order) };
        var statement = ListStatement.Table(plan, fields);
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            Assert.True(reader.IsDBNull(ListStatement.ExportUnknownIds) || reader.GetFieldValue<string[]>(ListStatement.ExportUnknownIds).Length == 0, filter);
            if (!reader.IsDBNull(ListStatement.IsItem))
                found.Add(new ListRow(fields.Index().ToDictionary(field => field.Item.Name, field => Values(reader, field.Item, ListStatement.FirstShown + field.Index))).Key);
        }
        return found;
    }

    private static string[] Values(NpgsqlDataReader reader, Field field, int column)
    {
        if (reader.IsDBNull(column))
            return [];
        var text = reader.GetString(column);
        return field.IsList ? text.Split('|', StringSplitOptions.RemoveEmptyEntries) : [text];
    }

    private async Task AskAsync(string path, ListRows list, string filter, List<string> expected)
    {
        var page = await service.GetAsync($"{path}?pageSize=200&countTotal=true&includeUnverified={(list.IncludeUnverified ? "true" : "false")}&filter={Uri.EscapeDataString(filter)}");
        Assert.Equal(expected.Count, page["totalCount"]!.GetValue<int>());
        Assert.Equal(expected.Take(200), page["items"]!.AsArray().Select(item => (item!["id"] ?? item["study"]!["id"])!.ToString()));
    }
}
