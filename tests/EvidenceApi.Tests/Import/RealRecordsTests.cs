using System.IO.Compression;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A sample of the register's own records, where a download of them lies beside the checkout.</summary>
public sealed class RealRecordsTests(ITestOutputHelper output)
{
    private static readonly int EveryOne = TestSize.Of(usual: 60, full: 10);

    private const string Printed = """
        select concat_ws(' | ', outcome.record, outcome.title, result.stratum, result.category, result.printed, result.printed_spread, result.printed_lower,
            result.printed_upper) as printed
        from result
        join outcome on outcome.id = result.outcome_id
        where outcome.record is not null
        """;

    [Fact]
    public async Task Real_records_reconcile_and_every_printed_number_is_in_the_database()
    {
        var zip = Repository.PathOf("..", "shared", "ctgov", "ctg-studies.json.zip");
        if (!File.Exists(zip))
        {
            output.WriteLine($"nothing was tested: {zip} is not there");
            return;
        }
        var records = Sample(zip);
        Assert.NotEmpty(records);
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Ndjson("sample.ndjson", records));
        Assert.True(answer.Code == 0, answer.Output);
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
        Assert.Equal(records.Count, await database.AskAsync<long>("select count(*) from registry_record"));
        var inFiles = records.SelectMany(Numbers).Order(StringComparer.Ordinal).ToList();
        output.WriteLine($"{records.Count} records with {inFiles.Count} numbers");
        Assert.Equal(inFiles, (await database.ListAsync(Printed)).Order(StringComparer.Ordinal));
    }

    private static List<JsonNode> Sample(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)).Index().Where(item => item.Index % EveryOne == 0).SelectMany(item =>
        {
            using var stream = item.Item.Open();
            var json = JsonNode.Parse(stream)!;
            return json is JsonArray page ? page.Select(record => record!) : [json];
        })];
    }

    // In the order of the columns of the query above, absent and blank ones left out.
    private static IEnumerable<string> Numbers(JsonNode record)
    {
        var results = record["resultsSection"];
        var outcomes = List(results?["baselineCharacteristicsModule"]?["measures"]).Concat(List(results?["outcomeMeasuresModule"]?["outcomeMeasures"]));
        return from outcome in outcomes
               from stratum in List(outcome["classes"])
               from category in List(stratum["categories"])
               from number in List(category["measurements"])
               select string.Join(" | ", ((IEnumerable<JsonNode?>)
               [
                   record["protocolSection"]!["identificationModule"]!["nctId"], outcome["title"], stratum["title"], category["title"], number["value"],
                   number["spread"], number["lowerLimit"], number["upperLimit"],
               ]).Select(part => part?.ToString()).Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static IEnumerable<JsonNode> List(JsonNode? list) => list?.AsArray().Select(item => item!) ?? [];
}
