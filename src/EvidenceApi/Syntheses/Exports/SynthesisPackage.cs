using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses.Exports;

/// <summary>
/// Everything of one synthesis in one archive: study, outcome and analysis rows as a review program keeps them, what was left out, the whole response, the code that
/// computes it again, and a
/// manifest with the digest of each file. The same question of the same dataset version has the same bytes.
/// </summary>
internal static class SynthesisPackage
{
    // The first time that an archive can have; the day of the request has no place in it.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new(SynthesisJson.Options) { WriteIndented = true };

    public static byte[] Of(SynthesisOfStudies synthesis, string link)
    {
        var files = Files(synthesis, link).ToList();
        files.Add(("manifest.json", JsonSerializer.SerializeToUtf8Bytes(Manifest(synthesis, link, files), Readable)));
        using var body = new MemoryStream();
        using (var archive = new ZipArchive(body, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        return body.ToArray();
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(SynthesisOfStudies synthesis, string link)
    {
        yield return ("README.txt", Encoding.UTF8.GetBytes(Readme(synthesis, link)));
        yield return ("studies.csv", PackageTables.Studies(synthesis));
        yield return ("outcomes.csv", PackageTables.Outcomes(synthesis));
        yield return ("analysis.csv", SynthesisTable.Of(synthesis));
        yield return ("excluded.csv", PackageTables.Excluded(synthesis));
        yield return ("synthesis.json", JsonSerializer.SerializeToUtf8Bytes(synthesis, Readable));
        if (synthesis.Reproduction is { } reproduction)
            yield return ("metafor.R", Encoding.UTF8.GetBytes(Local(reproduction.Metafor)));
    }

    private static object Manifest(SynthesisOfStudies synthesis, string link, IEnumerable<(string Name, byte[] Content)> files) => new
    {
        question = link,
        datasetVersion = synthesis.DatasetVersion,
        licence = "CC-BY-4.0",
        files = files.Select(file => new { name = file.Name, bytes = file.Content.Length, sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)) }),
    };

    // The table is in the archive.
    private static string Local(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.StartsWith("dat <-", StringComparison.Ordinal) ? "dat <- read.csv(\"analysis.csv\")" : line)) + "\n";

    private static string Readme(SynthesisOfStudies synthesis, string link) => $"""
        One synthesis of EvidenceApi, dataset version {synthesis.DatasetVersion}: {link}
        {synthesis.Estimate?.Sentence ?? $"Not pooled ({synthesis.Refused?.Code}): {synthesis.Refused?.Sentence}"}

        studies.csv    one row a pooled study
        outcomes.csv   what was pooled, one row
        analysis.csv   one row a pooled study with its numbers, effect, variance and weight, in the columns of metafor
        excluded.csv   one row a number that was left out, with its code and reasons
        synthesis.json the whole response
        metafor.R      computes the same from analysis.csv; not there where nothing was pooled
        manifest.json  bytes and SHA-256 of each file

        A research resource and no medical advice. Data: CC-BY-4.0.

        """.ReplaceLineEndings("\n");
}
