namespace EvidenceApi.Model.Derivation;

/// <summary>Names by which sentences call studies: no two studies have one name.</summary>
internal sealed class StudyNames(IReadOnlyList<Study> studies, IReadOnlyDictionary<string, Source> sources)
{
    private readonly HashSet<string> ambiguous =
    [
        .. studies.GroupBy(study => Short(study, sources), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key),
    ];

    /// <summary>The acronym, or author, journal and year of the first report; the title where these name two studies or none is known.</summary>
    public string Of(Study study)
    {
        var name = Short(study, sources);
        return ambiguous.Contains(name) ? $"{name} “{study.Title}”" : name;
    }

    /// <summary>Journal or publisher of a document, and its year.</summary>
    public static string Citation(Source source) => $"{source.Publication?.Journal ?? source.Publisher}, {Year(source)}";

    public static string Year(Source source) => source.Published?.ToString()[..4] ?? "undated";

    private static string Short(Study study, IReadOnlyDictionary<string, Source> sources)
    {
        if (study.Acronym is { } acronym)
            return $"the {acronym} study";
        var report = study.Reports
            .Where(report => report.Role is ReportRole.FINAL_REPORT or ReportRole.INTERIM_REPORT or ReportRole.PROTOCOL)
            .Select(report => sources.GetValueOrDefault(report.Source))
            .FirstOrDefault(source => source?.Publication is not null);
        return report is { Publication.Authors: { } authors } && FirstAuthor(authors) is { } author
            ? $"the study of {author} and colleagues ({Citation(report)})"
            : $"the study “{study.Title}”";
    }

    // "van den Berg A, …" is "van den Berg": the initials come last. What has none, as a group, is no name.
    private static string? FirstAuthor(string authors) => authors.Split(',', 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.. var names, var initials]
        && names.Length > 0 && initials.Length <= 4 && initials.All(letter => char.IsUpper(letter) || letter == '-')
            ? string.Join(' ', names)
            : null;
}
