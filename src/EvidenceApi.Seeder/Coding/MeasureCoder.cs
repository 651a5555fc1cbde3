using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>The measure that the title of a registered outcome is, by the table measure-titles.tsv; only where the whole title is one.</summary>
internal static class MeasureCoder
{
    private static readonly Lazy<IReadOnlyList<(string Measure, Regex Title)>> Titles = new(Load);

    /// <summary>Id of the measure; null where the title is not certainly one.</summary>
    public static string? Of(string title)
    {
        var folded = string.Join(' ', LatinLetters.Fold(title).TrimEnd('.', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Titles.Value.FirstOrDefault(row => row.Title.IsMatch(folded)).Measure;
    }

    private static List<(string Measure, Regex Title)> Load()
    {
        using var stream = typeof(MeasureCoder).Assembly.GetManifestResourceStream("measure-titles.tsv")
            ?? throw new InvalidOperationException("measure-titles.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')).Select(columns => (columns[0], new Regex($@"\A(?:{columns[1]})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)))];
    }
}
