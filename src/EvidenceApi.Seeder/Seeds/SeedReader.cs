using EvidenceApi.Model;
using EvidenceApi.Seeder.Validation;
using FluentValidation.Results;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>What the seed files hold, or all that is wrong with them. With errors the dataset is not to be loaded.</summary>
internal sealed record SeedReading(Dataset Dataset, IReadOnlyList<SeedError> Errors, int Files);

/// <summary>Reads every <c>*.yaml</c> under a folder into one dataset and validates it: first each file, then, when all can be read, the whole.</summary>
internal static class SeedReader
{
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="without">A folder below it whose files are left out; null to read all.</param>
    public static SeedReading Read(string folder, string? without = null)
    {
        var files = new SeedFiles(folder, without);
        var documents = files.Read();
        var errors = new List<SeedError>(files.Errors);
        var parts = new List<SeedPart>();
        foreach (var document in documents)
        {
            if (Bind(document, errors) is { } dataset)
                parts.Add(new SeedPart(document, dataset));
        }
        var whole = Merge(parts);
        if (errors.Count == 0)
            errors.AddRange(new DatasetValidator().Validate(whole).Errors.Select(failure => Locate(failure, parts)));
        return new SeedReading(whole, [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)], files.Count);
    }

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
        Studies = [.. WithRegistered(parts)],
        Registered = [.. parts.SelectMany(part => part.Dataset.Registered)],
        Searches = [.. parts.SelectMany(part => part.Dataset.Searches)],
        Scope = [.. parts.SelectMany(part => part.Dataset.Scope)],
        Claims = [.. parts.SelectMany(part => part.Dataset.Claims)],
    };

    // The validation rejects a part of a study that is not curated.
    private static IEnumerable<Study> WithRegistered(IReadOnlyList<SeedPart> parts)
    {
        var registered = parts.SelectMany(part => part.Dataset.Registered).ToLookup(part => part.Study);
        return parts.SelectMany(part => part.Dataset.Studies).Select(study => registered[study.Id].Aggregate(study, (whole, part) => part.AddTo(whole)));
    }

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
            nameof(Dataset.Registered) => Dataset.Registered.Count,
            nameof(Dataset.Searches) => Dataset.Searches.Count,
            nameof(Dataset.Scope) => Dataset.Scope.Count,
            nameof(Dataset.Claims) => Dataset.Claims.Count,
            _ => Dataset.Studies.Count,
        };
    }
}
