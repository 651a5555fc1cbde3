using System.Security.Cryptography;
using System.Text.Json.Nodes;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>
/// The five articles that the project started from, judged as whole texts and compared with the ledger's verdicts of their statements. Their texts are other people's and
/// are not in the repository: where they are not beside it, nothing is tested.
/// </summary>
public sealed class ArticlesTests(RunningService service, SeededChecker seeded, ITestOutputHelper output) : IClassFixture<RunningService>, IClassFixture<SeededChecker>
{
    [Fact]
    public async Task The_articles_are_judged_as_the_ledger_judges_them()
    {
        var folder = Repository.PathOf("..", "shared", "evidence", "articles");
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"nothing was tested: {folder} is not there");
            return;
        }
        var sources = (await service.ListAsync("/v1/sources?pageSize=200")).Where(source => source["sha256"] is not null).ToDictionary(source => source["sha256"]!.ToString(), source => source["id"]!.ToString());
        var ledger = await service.ListAsync("/v1/claims?pageSize=200");
        var rows = new List<(string Ledger, string Check)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path);
            var source = sources[Convert.ToHexStringLower(SHA256.HashData(bytes))];
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            var statements = seeded.Checker.Check(text).Statements;
            foreach (var claim in ledger.Where(claim => claim["source"]!["id"]!.ToString() == source))
            {
                var judged = Paragraph(text, claim["paragraph"]?.GetValue<int>()) is { } range
                    ? statements.Where(statement => statement.Start >= range.Start && statement.End <= range.End && Says(statement, claim["number"])).ToList()
                    : [];
                var verdicts = string.Join(" ", judged.Select(statement => $"{statement.Finding.Verdict}{(statement.Finding.By is { } by ? $"/{by}" : "")}").Distinct());
                var printed = claim["number"]?["printed"]?.ToString() ?? "-";
                var said = claim["verdict"]?.ToString() ?? claim["kind"]!.ToString();
                output.WriteLine($"{claim["id"],-7} {said,-16} {printed,-12} {(verdicts.Length > 0 ? verdicts : "no statement with this number")}");
                rows.AddRange(judged.Select(statement => (claim["verdict"]?.ToString() ?? "", statement.Finding.Verdict.ToString())));
            }
            var counts = statements.GroupBy(statement => statement.Finding.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}");
            output.WriteLine($"{source}: {string.Join(", ", counts)}");
        }
        foreach (var group in rows.GroupBy(row => row).OrderBy(group => group.Key))
            output.WriteLine($"{group.Key.Ledger,-16} {group.Key.Check,-22} {group.Count()}");
        Assert.DoesNotContain(rows, row => row is { Ledger: "AGREES", Check: "CONTRADICTED" or "DIFFERS" });
    }

    private static bool Says(CheckedStatement statement, JsonNode? number)
    {
        if (number is null)
            return statement.Understanding.Number is null;
        var said = new[] { number["value"], number["numerator"] }.Where(value => value is not null).Select(value => value!.GetValue<decimal>()).ToList();
        return new[] { statement.Understanding.Number?.Value, statement.Understanding.Number?.Numerator }.Any(value => value is { } known && said.Any(claimed => Math.Abs(claimed - known) < 0.5m));
    }

    /// <summary>Paragraphs are lines that are not blank, counted from 1.</summary>
    private static (int Start, int End)? Paragraph(string text, int? number)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim().Length > 0 && --number == 0)
                return (start, start + line.Length);
            start += line.Length + 1;
        }
        return null;
    }
}
