using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>Exports for other programs are the response, whole and with its digests.</summary>
public sealed class ExportsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_archive_has_the_response_its_tables_its_code_and_a_correct_manifest()
    {
        const string Query = "measure=mortality-100d&method=REML&interval=NORMAL";
        var bytes = await service.Http.GetByteArrayAsync(new Uri($"/v1/syntheses/package.zip?{Query}", UriKind.Relative));
        Assert.Equal(bytes, await service.Http.GetByteArrayAsync(new Uri($"/v1/syntheses/package.zip?{Query}", UriKind.Relative)));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var files = archive.Entries.ToDictionary(entry => entry.Name, Read);
        Assert.Equal(["README.txt", "analysis.csv", "excluded.csv", "manifest.json", "metafor.R", "outcomes.csv", "studies.csv", "synthesis.json"], files.Keys.Order(StringComparer.Ordinal));
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        Assert.Equal(files.Count - 1, manifest["files"]!.AsArray().Count);
        foreach (var file in manifest["files"]!.AsArray())
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[file!["name"]!.ToString()])), file["sha256"]!.ToString());
        Assert.True(JsonNode.DeepEquals(await service.GetAsync($"/v1/syntheses?{Query}"), JsonNode.Parse(files["synthesis.json"])));
        Assert.Contains("dat <- read.csv(\"analysis.csv\")", Encoding.UTF8.GetString(files["metafor.R"]), StringComparison.Ordinal);
        Assert.Contains("nicholas-2021,OVERLAP,", Encoding.UTF8.GetString(files["excluded.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_packed_without_code()
    {
        var bytes = await service.Http.GetByteArrayAsync(new Uri("/v1/syntheses/package.zip?measure=overall-survival&kind=KAPLAN_MEIER", UriKind.Relative));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.DoesNotContain(archive.Entries, entry => entry.Name == "metafor.R");
    }

    [Fact]
    public async Task Arms_that_are_compared_have_a_row_each()
    {
        var arms = 0;
        foreach (var measure in await service.ListAsync("/v1/measures"))
        {
            var lines = (await service.Http.GetStringAsync(new Uri($"/v1/syntheses/arms.csv?measure={measure["id"]}&includeSecondary=true", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.StartsWith("studlab,treat,arm,event,n,", lines[0], StringComparison.Ordinal);
            Assert.Distinct(lines);
            arms += lines.Length - 1;
        }
        Assert.True(arms >= 4, $"{arms} arms");
    }

    [Fact]
    public async Task Age_and_fragility_are_given_or_the_reason_why_not()
    {
        var study = (await service.GetAsync("/v1/syntheses?measure=mortality-100d"))["included"]!.AsArray().Single(one => one!["study"]!["id"]!.ToString() == "uk-ahsct-2025")!;
        Assert.Equal(("2023", "LAST_TREATED", "2025"), (study["age"]!["dataUntil"]!.ToString(), study["age"]!["dataUntilKind"]!.ToString(), study["age"]!["published"]!.ToString()));
        Assert.Equal((int)study["age"]!["asOf"]! - 2025, (int)study["age"]!["yearsSincePublication"]!);
        Assert.Equal("NOT_COUNTS_OF_TWO_ARMS", study["fragility"]!["missing"]!.ToString());
        Assert.Null(study["fragility"]!["index"]);
    }

    [Fact]
    public async Task Numbers_can_be_had_one_by_one()
    {
        var answer = await service.GetAsync("/v1/syntheses?measure=edss-improvement&kind=HAZARD_RATIO&includeUnverified=true&pool=false");
        Assert.Equal("NOT_ASKED_FOR", answer["refused"]!["code"]!.ToString());
        Assert.Equal(3, answer["included"]!.AsArray().Count);
        var picture = await service.Http.GetStringAsync(new Uri("/v1/syntheses/forest.svg?measure=edss-improvement&kind=HAZARD_RATIO&includeUnverified=true&pool=false", UriKind.Relative));
        Assert.Contains("kalincik-2023 (ahsct-fingolimod-recalled): 2.70 [1.71, 4.26]", picture, StringComparison.Ordinal);
        Assert.Contains("class=\"none\"", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"diamond\"", picture, StringComparison.Ordinal);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
