using EvidenceApi.Lists;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>A list as a workbook has the cells of the CSV, typed, and a sheet of what the columns mean.</summary>
public sealed class WorkbookTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> Paths => [.. PublishedLists.ByPath.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Cells_are_those_of_the_CSV_and_only_numbers_and_truth_values_are_no_text(string path)
    {
        var listing = PublishedLists.ByPath[path];
        var url = path.Replace("{id}", "mist", StringComparison.Ordinal) + (path == "/v1/search" ? "?q=relapse&" : "?");
        var table = TableReader.Lines(await service.Http.GetStringAsync(new Uri($"{url}format=csv", UriKind.Relative)));
        var book = WorkbookReader.Read(await service.Http.GetByteArrayAsync(new Uri($"{url}format=xlsx", UriKind.Relative)));
        Assert.Equal([path.Split('/')[^1], "columns"], book.Keys);
        var rows = book.Values.First();
        Assert.Equal(table[0], rows[0].Select(cell => cell.Text));
        Assert.Equal(table.Count, rows.Count);
        foreach (var (line, cells) in table.Zip(rows).Skip(1))
        {
            Assert.Equal(line.Count, cells.Length);
            foreach (var ((text, cell), field) in line.Zip(cells).Zip(listing.Fields))
                AssertSame(text, cell, field);
        }
        Assert.Equal(listing.Fields.Select(field => field.Name), book["columns"].Skip(1).Select(row => row[0].Text));
        Assert.All(book["columns"].Skip(1), row => Assert.NotEmpty(row[1].Text));
    }

    [Fact]
    public async Task Chosen_columns_are_the_columns_of_both_sheets()
    {
        var book = WorkbookReader.Read(await service.Http.GetByteArrayAsync(new Uri("/v1/results?study=mist&fields=id,value,preferred&format=xlsx", UriKind.Relative)));
        Assert.All(book["results"].Skip(1), row => Assert.Equal(["inlineStr", "n", "b"], row.Select((cell, place) => cell.Type.Length > 0 ? cell.Type : place == 1 ? "n" : "b")));
        Assert.Equal(["id", "value", "preferred"], book["columns"].Skip(1).Select(row => row[0].Text));
    }

    [Fact]
    public async Task The_same_list_is_the_same_bytes_under_its_name_and_type()
    {
        var bodies = new List<byte[]>();
        foreach (var order in new[] { "sort=id&format=xlsx", "format=xlsx&sort=id" })
        {
            using var answer = await service.Http.GetAsync(new Uri($"/v1/studies?{order}", UriKind.Relative));
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.ToString());
            Assert.Equal("inline; filename=\"studies.xlsx\"", answer.Content.Headers.GetValues("Content-Disposition").Single());
            bodies.Add(await answer.Content.ReadAsByteArrayAsync());
        }
        Assert.Equal(bodies[0], bodies[1]);
    }

    [Fact]
    public async Task A_mark_of_the_byte_order_is_before_a_CSV_that_asks_for_it()
    {
        var plain = await service.Http.GetByteArrayAsync(new Uri("/v1/measures?format=csv", UriKind.Relative));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain], await service.Http.GetByteArrayAsync(new Uri("/v1/measures?format=csv&bom=true", UriKind.Relative)));
        Assert.Equal(plain, await service.Http.GetByteArrayAsync(new Uri("/v1/measures?format=csv&bom=false", UriKind.Relative)));
        foreach (var format in new[] { "json", "xlsx", "ndjson" })
        {
            var (status, problem) = await service.RefuseAsync($"/v1/measures?bom=true&format={format}");
            Assert.Equal((400, "bom"), (status, problem["errors"]![0]!["parameter"]!.ToString()));
        }
    }

    [Fact]
    public async Task Texts_that_XML_does_not_take_or_that_look_like_formulas_are_the_same_texts()
    {
        string[] texts = ["=1+1", "-1 (0.5)", "a\u0001b\rc\nd\te", "_x0041_ & <b> \"q\" '", "😀 ä", new string('x', 40_000)];
        await using var small = await SmallService.StartAsync("--Evidence:ResponseCacheBytes", "0");
        foreach (var text in texts)
        {
            await small.Database.RunAsync($"update result set note = '{text.Replace("'", "''", StringComparison.Ordinal)}' where id = 'trial.no-activity.cells-36'");
            var book = WorkbookReader.Read(await small.Http.GetByteArrayAsync(new Uri("/v1/results?fields=id,note&format=xlsx", UriKind.Relative)));
            var cell = book["results"].Single(row => row[0].Text == "trial.no-activity.cells-36")[1];
            var expected = text.Length <= 32_767 ? text : $"{text[..32_745]} … [cut; see the JSON]";
            Assert.Equal(("inlineStr", expected), cell);
        }
    }

    private static void AssertSame(string text, (string Type, string Text) cell, Field field)
    {
        var type = text.Length == 0 ? "" : field.IsList ? "inlineStr" : field.Kind switch { FieldKind.NUMBER => "n", FieldKind.BOOLEAN => "b", _ => "inlineStr" };
        Assert.Equal(type, cell.Type);
        var bare = field.Kind == FieldKind.TEXT && text.StartsWith('\'') && text.Length > 1 && text[1] is '=' or '+' or '-' or '@' or '\t' or '\r' ? text[1..] : text;
        Assert.Equal(type == "b" ? (text == "true" ? "1" : "0") : bare, cell.Text);
    }
}
