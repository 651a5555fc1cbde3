using System.Text;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Exports;
using EvidenceApi.Tests.Lists;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>docs/fields.md is what the lists publish.</summary>
public sealed class FieldsGuard
{
    private const string Head = """
        # Fields of lists

        What every list publishes of its items, generated from the code. `filter` compares these fields, as [the contract](api-design.md#expressions) says, and `sort` orders by
        those of one value. A facet can be counted. A field has the name of its parameter; where the documents name it in the plural, `member` says so, and either name is taken. Renew this page with `EVIDENCE_RENEW=1 scripts/test --filter Guards`.

        """;

    [Fact]
    public void The_page_of_fields_is_what_the_lists_publish()
    {
        var page = new StringBuilder(Head);
        foreach (var (path, listing) in PublishedLists.ByPath)
        {
            page.Append('\n').Append("## ").Append(path).Append("\n\n| field | member | kind | several | sorted by | facet | values | meaning |\n|---|---|---|---|---|---|---|---|\n");
            foreach (var field in listing.Fields)
                page.Append(Row(field, listing)).Append('\n');
        }
        Repository.AssertIsFile(page.ToString(), "docs", "fields.md");
    }

    [Fact]
    public void A_field_has_one_name_and_a_list_has_a_name_once() => Assert.All(PublishedLists.ByPath.Values, listing =>
    {
        Assert.Distinct(listing.Fields.Select(field => field.Name));
        Assert.All(listing.Fields, field => Assert.Matches("^[a-z][A-Za-z0-9]*$", field.Name));
    });

    [Fact]
    public void Every_field_has_a_meaning() => Assert.All(PublishedLists.ByPath.Values.SelectMany(listing => listing.Fields), field => Assert.NotEmpty(ColumnMeanings.Of(field)));

    private static string Row(Field field, Listing listing) =>
        $"| `{field.Name}` | {(field.Member is { } member ? $"`{member}`" : "")} | {field.Kind} | {Yes(field.IsList)} | {Yes(listing.Sortable.Contains(field))} | {Yes(field.IsFacet)} | {Values(field)} | {ColumnMeanings.Of(field)} |";

    private static string Values(Field field) => field switch
    {
        { Refers: { } kind } => $"id of a {kind}",
        { Name: "country" } => "ISO 3166-1 alpha-2",
        _ => string.Join(' ', field.Codes.Select(code => $"`{code}`")),
    };

    private static string Yes(bool holds) => holds ? "yes" : "";
}
