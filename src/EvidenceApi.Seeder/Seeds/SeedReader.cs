using EvidenceApi.Model;
using EvidenceApi.Seeder.Validation;
using FluentValidation.Results;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>What the seed files hold, or all that is wrong with them. With errors the dataset is not to be loaded.</summary>
internal sealed record SeedReading(Dataset Dataset, IReadOnlyList<SeedError> Errors, int Files);

/// <summary>Reads every <c>*.yaml</c> under a folder into one dataset and validates it: first each file, then, when all can be read, the whole.</summary>
internal static class SeedReader
{
    public static SeedReading Read(string folder)
    {
        var errors = new List<SeedError>();
        var parts = new List<SeedPart>();
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            if (Parse(file, ShownPath(folder, file), errors) is { } document && Bind(document, errors) is { } dataset)
                parts.Add(new SeedPart(document, dataset));
        }
        foreach (var other in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories))
            errors.Add(new SeedError(ShownPath(folder, other), 1, 1, new Complaint("the file would not be read", "names that end in .yaml")));
        if (files.Count == 0)
            errors.Add(new SeedError(folder, 1, 1, new Complaint("no seed file is here", "*.yaml files in this folder or below")));
        var whole = Merge(parts);
        if (errors.Count == 0)
            errors.AddRange(new DatasetValidator().Validate(whole).Errors.Select(failure => Locate(failure, parts)));
        return new SeedReading(whole, [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)], files.Count);
    }

    private static string ShownPath(string folder, string file) =>
        Path.Combine(Path.GetFileName(Path.GetFullPath(folder)), Path.GetRelativePath(folder, file)).Replace('\\', '/');

    private static SeedDocument? Parse(string path, string shown, List<SeedError> errors)
    {
        try
        {
            using var text = File.OpenText(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count == 1)
                return new SeedDocument(shown, stream.Documents[0].RootNode);
            errors.Add(new SeedError(shown, 1, 1, new Complaint($"the file holds {stream.Documents.Count} YAML documents", "exactly one")));
        }
        catch (YamlException broken)
        {
            errors.Add(new SeedError(shown, broken.Start.Line, broken.Start.Column, new Complaint($"the YAML is broken: {Sentence(broken)}", Remedy(broken))));
        }
        return null;
    }

    // The place is where the broken part begins, which may be lines before the letter that breaks it, such as a tab.
    private static string Sentence(YamlException broken) => (broken.InnerException?.Message ?? broken.Message).ReplaceLineEndings(" ").TrimEnd('.')
        + (broken.End.Line == broken.Start.Line ? "" : $" (found in line {broken.End.Line})");

    // What people most often do wrong; the parser speaks of tokens.
    private static string Remedy(YamlException broken) => Sentence(broken) switch
    {
        var text when text.Contains("tab", StringComparison.OrdinalIgnoreCase) => "spaces before keys, never a tab",
        var text when text.Contains("cannot start any token", StringComparison.Ordinal) => "quotation marks around text that begins with %, @ or `; spaces before keys, never a tab",
        var text when text.Contains("mapping", StringComparison.Ordinal) => "quotation marks around text that holds a colon and a space; keys of one level below each other",
        _ => "YAML 1.2",
    };

    private static Dataset? Bind(SeedDocument document, List<SeedError> errors)
    {
        var binder = new YamlBinder(document);
        var dataset = binder.Bind(document.Root, typeof(Dataset)) as Dataset;
        errors.AddRange(binder.Errors);
        return dataset;
    }

    private static Dataset Merge(IReadOnlyList<SeedPart> parts) => new()
    {
        Terms = [.. parts.SelectMany(part => part.Dataset.Terms)],
        Measures = [.. parts.SelectMany(part => part.Dataset.Measures)],
        Sources = [.. parts.SelectMany(part => part.Dataset.Sources)],
        Studies = [.. parts.SelectMany(part => part.Dataset.Studies)],
        Searches = [.. parts.SelectMany(part => part.Dataset.Searches)],
        Scope = [.. parts.SelectMany(part => part.Dataset.Scope)],
        Claims = [.. parts.SelectMany(part => part.Dataset.Claims)],
    };

    // A failure names an item of the whole, such as Studies[4].Outcomes[0]; here it becomes the item of its own file.
    private static SeedError Locate(ValidationFailure failure, IReadOnlyList<SeedPart> parts)
    {
        var complaint = failure.CustomState as Complaint ?? new Complaint(failure.ErrorMessage, "see seeds/README.md");
        if (complaint.Repeats is { } repeated && Locate(repeated, complaint, parts) is var first)
            complaint = complaint with { Problem = $"{complaint.Problem}, first in {first.File}:{first.Line}" };
        return Locate(failure.PropertyName, complaint, parts);
    }

    private static SeedError Locate(string path, Complaint complaint, IReadOnlyList<SeedPart> parts)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        var close = path.IndexOf(']', StringComparison.Ordinal);
        var list = path[..open];
        var index = int.Parse(path.AsSpan(open + 1, close - open - 1));
        foreach (var part in parts)
        {
            var count = part.Count(list);
            if (index < count)
                return part.Document.ErrorAt(part.Document.Root, $"{list}[{index}]{path[(close + 1)..]}", complaint);
            index -= count;
        }
        throw new InvalidOperationException($"{path} is in no seed file");
    }

    private sealed record SeedPart(SeedDocument Document, Dataset Dataset)
    {
        public int Count(string list) => list switch
        {
            nameof(Dataset.Terms) => Dataset.Terms.Count,
            nameof(Dataset.Measures) => Dataset.Measures.Count,
            nameof(Dataset.Sources) => Dataset.Sources.Count,
            nameof(Dataset.Searches) => Dataset.Searches.Count,
            nameof(Dataset.Scope) => Dataset.Scope.Count,
            nameof(Dataset.Claims) => Dataset.Claims.Count,
            _ => Dataset.Studies.Count,
        };
    }
}
