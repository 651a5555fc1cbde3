using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Expressions;
using EvidenceApi.Tests.Lists;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Guards;

/// <summary>
/// The statements of lists are put together from fields. PostgreSQL plans each field of each list in every role, as the select-only role: filter, order in both
/// directions with and without a cursor, search, count and column of a table.
/// </summary>
public sealed class ListSqlGuard(RunningService service) : IClassFixture<RunningService>
{
    private const int Size = 7;

    // So many fields are in one statement; each by itself in a full run.
    private static readonly int AtOnce = TestSize.Of(usual: 4, full: 1);

    public static TheoryData<string, bool> Lists
    {
        get
        {
            var lists = new TheoryData<string, bool>();
            foreach (var path in PublishedLists.ByPath.Keys)
            {
                lists.Add(path, false);
                lists.Add(path, true);
            }
            return lists;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task PostgreSQL_plans_every_field_of_the_list(string path, bool includeUnverified)
    {
        var listing = PublishedLists.ByPath[path];
        await using var connection = new NpgsqlConnection(service.Database.Reader);
        await connection.OpenAsync();
        foreach (var fields in listing.Fields.Chunk(AtOnce))
        {
            var sorted = fields.Where(field => !field.IsList).Select(field => field.Name).ToArray();
            await ExplainAsync(connection, Page(listing, includeUnverified, string.Join(" OR ", fields.Select(Filter)), Sort("", sorted), isFirst: true));
            await ExplainAsync(connection, Page(listing, includeUnverified, null, Sort("-", sorted), isFirst: false));
        }
        var whole = Plan(listing, includeUnverified, null, null);
        await ExplainAsync(connection, ListStatement.Table(whole, listing.Fields));
        await ExplainAsync(connection, CountStatement.Of(whole, [.. listing.Facets], Size));
        await ExplainAsync(connection, ListStatement.Documents(whole, ShownItem.Of(whole)));
        if (listing.Highlighted.Count > 0)
            await ExplainAsync(connection, SearchRelaxation.StatementOf(Plan(listing, includeUnverified, null, null, "stem cells"), SearchedWords.Of("stem cells"), null));
        if (listing.Highlighted.Count > 0)
            await ExplainAsync(connection, ListStatement.Page(Plan(listing, includeUnverified, null, null, "stem cells") with { CountTotal = true, After = null }, Size));
    }

    [Fact]
    public void Every_list_is_guarded()
    {
        var lists = typeof(Listing).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
            .Where(member => member.FieldType == typeof(Listing))
            .Select(member => (Listing)member.GetValue(null)!);
        Assert.Equal(PublishedLists.ByPath.Values.ToHashSet(), lists.ToHashSet());
    }

    [Fact]
    public void An_id_that_refers_to_something_is_distinguished_from_similar_ones()
    {
        foreach (var field in PublishedLists.ByPath.Values.SelectMany(listing => listing.Fields).Where(field => field.Refers is not null))
            Assert.NotNull(KnownIdsSql.For(field.Refers!));
    }

    private static string? Sort(string direction, string[] fields) => fields.Length == 0 ? null : string.Join(',', fields.Select(field => direction + field));

    private static ListStatement Page(Listing listing, bool includeUnverified, string? filter, string? sort, bool isFirst)
    {
        var plan = Plan(listing, includeUnverified, filter, sort);
        return ListStatement.Page(plan with { CountTotal = true, After = isFirst ? null : [.. plan.Order.Keys.Select(key => key.Type == "text" ? "x" : key.Type == "boolean" ? "true" : "1")] }, Size);
    }

    private static ListPlan Plan(Listing listing, bool includeUnverified, string? filter, string? sort, string? words = null)
    {
        var conditions = new Conditions(includeUnverified) { Searched = listing.Search };
        if (listing.Visible is { } visible)
            conditions.And(Listing.Of(visible, includeUnverified));
        conditions.Search(words);
        var errors = new List<ParameterError>();
        FilterExpression.AddTo(conditions, listing, filter, errors);
        var order = SortOrder.Of(listing, sort, conditions, errors);
        Assert.Empty(errors);
        return new ListPlan { Listing = listing, Condition = conditions.Close(listing.From, choosesFirst: true), Order = order };
    }

    // Everything that the field can be asked.
    private static string Filter(Field field)
    {
        string[] values = field.Kind switch
        {
            FieldKind.NUMBER => ["1.5"],
            FieldKind.DATE => ["2016", "2016-05-17"],
            FieldKind.TEXT => ["x"],
            _ => [field.Codes.Count > 0 ? field.Codes[0] : "x"],
        };
        var asked = Operators.Of(field).SelectMany(comparator => values.Select(value => $"{field.Name}{comparator}{value}")).Append($"{field.Name}:*");
        if (field is { Kind: FieldKind.TEXT, IsList: false })
            asked = asked.Append($"{field.Name}=*x*");
        return string.Join(" OR ", asked);
    }

    private static async Task ExplainAsync(NpgsqlConnection connection, ListStatement statement)
    {
        await using var explain = Statement.Command(connection, "explain " + statement.Sql, statement.Values);
        Assert.IsType<string>(await explain.ExecuteScalarAsync());
    }
}
