using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>An expression that is wrong is refused with the column and what was expected.</summary>
public sealed class FaultyFilterTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("desing = COHORT", 1, "no field 'desing'", "design")]
    [InlineData("design = COHROT", 10, "not a value of 'design'", "COHORT")]
    [InlineData("country:Sweden", 9, "not a value of 'country'", "SE")]
    [InlineData("study = muraro2017", 0, "", null)]
    [InlineData("measure:nedda", 9, "no measure has the id", "neda")]
    [InlineData("country:SE AND -measure:nedda", 25, "no measure has the id", "neda")]
    [InlineData("country = SE", 9, "any number of values", null)]
    [InlineData("design < COHORT", 8, "compared by = != :", null)]
    [InlineData("year:2016", 5, "compared by = != < <= > >=", null)]
    [InlineData("year = twenty", 8, "allowed: a number", null)]
    [InlineData("year > NaN", 8, "allowed: a number", null)]
    [InlineData("year > 1e999", 8, "28 digits", null)]
    [InlineData("startDate > 2016-13", 13, "a year, month or day", null)]
    [InlineData("design = *", 10, "text fields only", null)]
    [InlineData("design = CO*", 10, "text fields only", null)]
    [InlineData("title = 'a*b'", 9, "beginning and at the end", null)]
    [InlineData("title:trans*", 7, "without stars", null)]
    [InlineData("title:''", 7, "is empty", null)]
    [InlineData("design=COHORT country:SE", 15, "expected AND or OR", null)]
    [InlineData("design=COHORT and country:SE", 15, "in capitals", null)]
    [InlineData("not design=COHORT", 1, "in capitals", null)]
    [InlineData("transplant", 1, "q=", null)]
    [InlineData("autologous stem cells", 1, "q=", null)]
    [InlineData("title:transplant cells", 18, "q=", null)]
    [InlineData("lower(title) = x", 1, "no functions", null)]
    [InlineData("country:(SE OR US)", 9, "with OR between", null)]
    [InlineData("country:SE,US", 11, "several are", null)]
    [InlineData("design == COHORT", 9, "the comparisons are", null)]
    [InlineData("year = !1", 8, "alone means nothing", null)]
    [InlineData("title = a:b", 10, "in quotation marks", null)]
    [InlineData("title = 'open", 9, "not closed", null)]
    [InlineData("title = \"a\\n\"", 11, "escape", null)]
    [InlineData("title = “a”", 9, "quotation mark", null)]
    [InlineData("'design' = COHORT", 1, "no quotation marks", null)]
    [InlineData("design =", 9, "but the expression ends", null)]
    [InlineData("= COHORT", 1, "expected a field", null)]
    [InlineData("design = AND", 10, "in quotation marks", null)]
    [InlineData("design = COHORT AND", 20, "but the expression ends", null)]
    [InlineData("NOT NOT design = COHORT", 5, "expected a field", null)]
    [InlineData("(design = COHORT", 17, "the ')' of column 1", null)]
    [InlineData("design = COHORT)", 16, "expected AND, OR or the end", null)]
    [InlineData("   ", 4, "but the expression ends", null)]
    [InlineData("title = '😀é' AND desing:x", 18, "no field 'desing'", "design")]
    public async Task The_column_and_what_is_allowed_are_reported(string filter, int column, string message, string? nearest)
    {
        if (column == 0)
            (filter, column, message, nearest) = ("id:x AND source:muraro2017", 17, "no source has the id", null);
        var (status, problem) = await service.RefuseAsync($"/v1/studies?filter={Uri.EscapeDataString(filter)}");
        Assert.Equal(400, status);
        Assert.Contains(problem["errors"]!.AsArray(), error =>
            error!["parameter"]!.ToString() == "filter"
            && error["column"]?.GetValue<int>() == column
            && error["message"]!.ToString().Contains($"column {column}: ", StringComparison.Ordinal)
            && error["message"]!.ToString().Contains(message, StringComparison.Ordinal)
            && (nearest is null || error["nearest"]?.ToString() == nearest));
    }

    [Fact]
    public async Task All_errors_are_reported_at_once_in_order()
    {
        const string filter = "desing = COHORT AND year:x foo OR phase = PHASE9 AND (status = NOPE and title:'') AND";
        var (_, problem) = await service.RefuseAsync($"/v1/studies?sort=nope&filter={Uri.EscapeDataString(filter)}");
        var errors = problem["errors"]!.AsArray();
        var columns = errors.Where(error => error!["parameter"]!.ToString() == "filter").Select(error => error!["column"]!.GetValue<int>()).ToList();
        Assert.Equal([1, 25, 28, 41, 64, 69, 79, 86], columns);
        Assert.Contains(errors, error => error!["parameter"]!.ToString() == "sort" && error["column"] is null);
    }

    [Fact]
    public async Task Unknown_ids_are_reported_together_wherever_they_were_given()
    {
        var (_, problem) = await service.RefuseAsync("/v1/results?study=no-study&filter=study=no-study-2 OR measure=no-measure");
        Assert.Equal(
            [("study", null), ("filter", 7), ("filter", 29)],
            problem["errors"]!.AsArray().Select(error => (error!["parameter"]!.ToString(), error["column"]?.GetValue<int>())));
    }
}
