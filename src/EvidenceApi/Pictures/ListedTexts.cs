using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Pictures;

/// <summary>What pictures say of numbers of every kind.</summary>
internal static class ListedTexts
{
    public static string Study(StudyReference study) =>
        study.Acronym is { } acronym && !string.Equals(acronym, study.Id, StringComparison.OrdinalIgnoreCase) ? $"{study.Id} ({acronym})" : study.Id;

    public static string? Unverified(CitationInShort citation) => citation.Verification == Verification.UNVERIFIED ? "UNVERIFIED: recalled, not checked" : null;

    /// <summary>How far a fact was checked, where that is less than reading it in the source itself.</summary>
    public static string? LessThanRead(Citation citation) => citation.Verification switch
    {
        Verification.UNVERIFIED => "UNVERIFIED: recalled, not checked",
        Verification.VERIFIED_SECONDARY => "retold: read in a retelling by someone else, not in the source itself",
        Verification.VERIFIED_COPY => "read in an exact copy of the source",
        _ => null,
    };

    /// <summary>The place of a fact in a source.</summary>
    public static string Source(Citation citation) =>
        $"{citation.Source.Title}, {citation.Source.Publisher}, {citation.Source.Published ?? "undated"}; {citation.Place}{(citation.ReadOn is { } day ? $"; read on {day}" : "; no day of reading was noted")}";

    public static string? Superseded(string? by) => by is null ? null : "superseded by a later report";

    public static string? Caveats(IReadOnlyList<Caveat> caveats) => caveats.Count == 0 ? null : $"caveats: {string.Join(", ", caveats)}";

    public static IReadOnlyList<string> Present(params IEnumerable<string?> texts) => [.. texts.OfType<string>().Where(text => text.Length > 0).Distinct()];

    /// <summary>A UCUM code of a unit as a heading has it: without the braces of annotations, and times as words.</summary>
    public static string Unit(string ucum) => ucum switch
    {
        "a" => "years",
        "mo" => "months",
        "wk" => "weeks",
        "d" => "days",
        _ => ucum.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace('_', ' '),
    };

    /// <summary>A code as words.</summary>
    public static string Words<T>(T code)
        where T : struct, Enum
    {
        var words = code.ToString().Replace('_', ' ');
        return $"{words[0]}{words[1..].ToLowerInvariant()}";
    }
}
