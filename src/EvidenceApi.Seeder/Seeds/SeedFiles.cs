using EvidenceApi.Seeder.Inputs;
using EvidenceApi.Seeder.Validation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>The seed files of a folder as YAML documents. Every entry of the folder is read whole, or is an error with its place.</summary>
internal sealed class SeedFiles(string folder, string? without = null)
{
    private const int MostBytes = 16 * 1024 * 1024;

    private const string Extension = ".yaml";

    private readonly List<SeedError> errors = [];

    public IReadOnlyList<SeedError> Errors => errors;

    /// <summary>How many files are seeds by their name.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<SeedDocument> Read()
    {
        var found = InputFolder.Read(folder);
        errors.AddRange(found.Errors.Select(error => Error(error.Path, error.Problem, error.Allowed)));
        var seeds = found.Files.Where(file => Path.GetExtension(file) == Extension && !IsLeftOut(file)).ToList();
        errors.AddRange(found.Files.Where(IsMisnamed).Select(file => Error(file, "the file would not be read", $"names that end in {Extension}")));
        if (seeds.Count == 0)
            errors.Add(new SeedError(folder, 1, 1, new Complaint("no seed file is here", $"*{Extension} files in this folder or below")));
        Count = seeds.Count;
        return [.. seeds.Select(Parse).OfType<SeedDocument>()];
    }

    private bool IsLeftOut(string file) =>
        without is not null && Path.GetFullPath(file).StartsWith(Path.GetFullPath(without).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A file named .YAML or .yml is meant as a seed.
    private static bool IsMisnamed(string file) =>
        Path.GetExtension(file) is var extension && extension != Extension && extension.Trim().ToUpperInvariant() is ".YAML" or ".YML";

    private SeedDocument? Parse(string file)
    {
        if (TextOf(file) is not { } text)
            return null;
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainYaml(new StringReader(text)));
            if (stream.Documents.Count == 1)
                return new SeedDocument(Shown(file), stream.Documents[0].RootNode);
            errors.Add(Error(file, $"the file holds {stream.Documents.Count} YAML documents", "exactly one"));
        }
        catch (YamlException broken)
        {
            errors.Add(new SeedError(Shown(file), broken.Start.Line, broken.Start.Column, BrokenYaml.ComplaintOf(broken)));
        }
        return null;
    }

    private string? TextOf(string file)
    {
        try
        {
            var (text, error) = InputText.Read(InputFile.Read(file, MostBytes));
            if (error is not null)
                errors.Add(new SeedError(Shown(file), error.Line, error.Column, new Complaint(error.Problem, error.Allowed)));
            return text;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            errors.Add(Error(file, $"the file cannot be read: {refused.Message}", "a file that this user may read"));
            return null;
        }
    }

    private SeedError Error(string path, string problem, string allowed) => new(Shown(path), 1, 1, new Complaint(problem, allowed));

    private string Shown(string path) =>
        Path.Combine(Path.GetFileName(Path.GetFullPath(folder)), Path.GetRelativePath(folder, path)).Replace('\\', '/');
}
