using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>The word lists: tables with a tab between columns, a bar between phrases, and lines of remarks that begin with #.</summary>
internal static class WordLists
{
    /// <summary>Rows of phrases: what they mean, and the words for it.</summary>
    public static IReadOnlyList<(PieceKind Kind, string Value, string[] Phrases)> Phrases { get; } =
    [
        .. new[] { "harms", "measures", "people", "treatments", "times", "effects", "designs", "numbers", "places", "journals", "sources" }.SelectMany(Rows)
            .Select(row => (Enum.Parse<PieceKind>(row[0]), row[1], row[2].Split('|'))),
    ];

    /// <summary>An event, or several joined by +, and the measures of having been spared.</summary>
    public static FrozenDictionary<string, string> Freedoms { get; } = Pairs("complements");

    /// <summary>What follows from a class of treatment.</summary>
    public static FrozenDictionary<string, string> Classes { get; } = Pairs("classes");

    /// <summary>Names of studies beyond those of their records: kind, study, names.</summary>
    public static IReadOnlyList<(string Kind, string Study, string[] Names)> Aliases { get; } =
        [.. Rows("aliases").Select(row => (row[0], row[1], row[2].Split('|')))];

    /// <summary>Words of the service's own sentences about how far a number can be trusted, and whether they end where the phrase ends.</summary>
    public static IReadOnlyList<(bool IsWhole, IReadOnlyList<string> Words)> Caveats { get; } =
        [.. Rows("caveats").Select(row => (row[0] == "WHOLE", ClaimText.Words(row[1]))).OrderBy(row => row.Item1).ThenByDescending(row => row.Item2.Count)];

    /// <summary>Words without a meaning of their own.</summary>
    public static FrozenSet<string> PassedOver { get; } =
        Lines("passed-over").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(Model.Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those who report, and what they report in: words without a meaning of their own where no number counts them.</summary>
    public static FrozenSet<string> Reporters { get; } = Lines("reporters").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(Model.Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string name) => Rows(name).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"{name}.tsv")
            ?? throw new InvalidOperationException($"{name}.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
