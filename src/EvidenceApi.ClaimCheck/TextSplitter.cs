using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Splits a text into sentences with their offsets in it. A point after an abbreviation or within a number ends none.</summary>
internal static class TextSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "al", "vs", "dr", "prof", "mr", "mrs", "ms", "eg", "ie", "e.g", "i.e", "fig", "no", "approx", "ca", "cf", "st", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "neurol", "scler", "mult", "med", "u.s", "u.k", "p", "inc", "ltd", "jr", "etc", "yr", "mo", "vol", "pp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<(int Start, int End)> Split(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsEnd(text, at))
                continue;
            var end = at + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or '.' or '!' or '?')
                end++;
            if (Trimmed(text, start, end) is { } sentence)
                yield return sentence;
            (start, at) = (end, end - 1);
        }
        if (Trimmed(text, start, text.Length) is { } last)
            yield return last;
    }

    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '\n' or '\r' => true,
        '!' or '?' => true,
        '.' => !IsAbbreviation(text, at) && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '”' or '’' or ')'),
        _ => false,
    };

    private static bool IsAbbreviation(string text, int at)
    {
        var from = at;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
            from--;
        var word = text[from..at];
        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        // "MS." ends a sentence, "ms. Smith" does not; a single capital is an initial.
        var isKnown = Abbreviations.Contains(word) && !(word is "MS" or "No");
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        return (isKnown || isInitial) && next < text.Length && (isInitial || char.IsLower(text[next]) || char.IsDigit(text[next])
            || text[next] is '(' or ',' || word.Equals("al", StringComparison.Ordinal) || word is "Dr" or "Prof" or "Mr" or "Mrs" or "Ms");
    }

    private static (int, int)? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end > start ? (start, end) : null;
    }
}
