using EvidenceApi.Lists;
using EvidenceApi.Tests.Http;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>Texts that a spreadsheet would run as a formula, in the invented study of the small dataset.</summary>
public sealed class FormulasInTextsTests
{
    private static readonly string[] Dangerous = ["=HYPERLINK(\"https://evil.example\",\"x\")", "+1+1", "-1+1", "@SUM(1)", "\t=1", "'=1", "a \"b\",\r\nc;=1", "ä–ß"];

    [Theory]
    [InlineData("-1.5", true)]
    [InlineData("+3", true)]
    [InlineData("-.5", true)]
    [InlineData("-1,234.5", true)]
    [InlineData("-2e-3", true)]
    [InlineData("-12 %", true)]
    [InlineData("-12%", true)]
    [InlineData("-", false)]
    [InlineData("-1+1", false)]
    [InlineData("-1 (0.5)", false)]
    [InlineData("-1 to -2", false)]
    [InlineData("-1\n", false)]
    [InlineData("+cmd|' /C calc'!A0", false)]
    [InlineData("-e5", false)]
    [InlineData("=-1", false)]
    public void A_text_that_is_wholly_a_number_is_no_formula(string printed, bool isNumber) =>
        Assert.Equal(isNumber ? printed : $"'{printed}", TableText.Safe(Field.Text("printed", "item.printed"), printed));

    [Fact]
    public async Task A_text_that_begins_as_a_formula_gets_an_apostrophe_and_a_number_stays_a_number()
    {
        await using var service = await SmallService.StartAsync("--Evidence:ResponseCacheBytes", "0");
        foreach (var text in Dangerous)
        {
            var literal = text.Replace("'", "''", StringComparison.Ordinal);
            await service.Database.RunAsync($"""
                update result
                set note = '{literal}', stratum = '{literal}', estimate_type = 'MEAN', value = -1.5, numerator = null,
                    computed_lower = null, computed_upper = null, computed_level = null, computed_formula = null
                where id = 'trial.no-activity.cells-36'
                """);
            var table = TableReader.Read((await service.AskAsync("/v1/results?format=csv")).Body);
            var row = table.Single(line => line["id"] == "trial.no-activity.cells-36");
            var expected = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
            Assert.Equal((expected, expected), (row["note"], row["stratum"]));
            Assert.Equal(("-1.5", "-1.5", "MEAN"), (row["value"], row["mi"], row["estimateType"]));
        }
    }
}
