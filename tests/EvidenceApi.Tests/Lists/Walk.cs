using System.Text.Json.Nodes;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Expressions;
using Npgsql;

namespace EvidenceApi.Tests.Lists;

/// <summary>Walks a list page by page with the statements of the service; documents are replaced by the id and the sort keys, or without an id by all fields.</summary>
internal sealed record Walk(Listing Listing, string Sort, string? Filter, bool IncludeUnverified, int PageSize)
{
    private readonly Field[] fields = Listing.Fields.Any(field => field.Name == "id")
        ? [.. Listing.Fields.Where(field => field.Name == "id" || Sort.Split(',').Any(name => name.TrimStart('-') == field.Name))]
        : [.. Listing.Fields];

    public async Task<List<ListRow>> AllAsync(NpgsqlConnection connection)
    {
        var rows = new List<ListRow>();
        string[]? last = null;
        do
        {
            var plan = Plan(last);
            using var page = await PageRows.ReadAsync(connection, ListStatement.Page(plan, PageSize), plan, PageSize, members: null, CancellationToken.None);
            var items = JsonNode.Parse(page.Body(null, page.DatasetVersion).Span)!["items"]!.AsArray();
            Assert.InRange(items.Count, page.LastKey is null ? 0 : PageSize, PageSize);
            rows.AddRange(items.Select(item => Row(item!.AsArray())));
            last = page.LastKey;
        }
        while (last is not null);
        return rows;
    }

    private ListPlan Plan(string[]? last)
    {
        var conditions = new Conditions(IncludeUnverified);
        if (Listing.Visible is { } visible)
            conditions.And(Listing.Of(visible, IncludeUnverified));
        var errors = new List<ParameterError>();
        FilterExpression.AddTo(conditions, Listing, Filter, errors);
        var order = SortOrder.Of(Listing, Sort, conditions, errors);
        Assert.Empty(errors);
        var shown = Listing with { Rows = null, DocumentById = null, UnverifiedDocument = null, Document = Document };
        return new ListPlan { Listing = shown, Condition = conditions.Close(Listing.From, choosesFirst: true), Order = order, After = last };
    }

    private string Document => $"convert_to(array_to_json(array[{string.Join(", ", fields.Select(Text))}]::text[])::text, 'UTF8')";

    private string Text(Field field) => field.IsList
        ? $"array_to_string({field.In(IncludeUnverified)}, chr(2))"
        : $"({field.In(IncludeUnverified)})::text";

    private ListRow Row(JsonArray values) => new(fields.Index().ToDictionary(
        field => field.Item.Name,
        field => values[field.Index]?.ToString() is { Length: > 0 } text ? field.Item.IsList ? text.Split('\u0002') : [text] : []));
}
