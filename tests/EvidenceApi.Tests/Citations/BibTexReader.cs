namespace EvidenceApi.Tests.Citations;

/// <summary>Reads BibTeX strictly: entries with a key and fields in braces that are in pairs, or months by name.</summary>
internal static class BibTexReader
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    public static IReadOnlyList<(string Type, string Key, IReadOnlyDictionary<string, string> Fields)> Read(string text)
    {
        var entries = new List<(string, string, IReadOnlyDictionary<string, string>)>();
        var at = 0;
        for (Skip(); at < text.Length; Skip())
        {
            Expect('@');
            var type = Word();
            Expect('{');
            var key = Word();
            var fields = new Dictionary<string, string>();
            for (Skip(); text[at] == ','; Skip())
            {
                at++;
                Skip();
                var name = Word();
                Skip();
                Expect('=');
                Skip();
                fields.Add(name, text[at] == '{' ? Braced() : Month());
            }
            Expect('}');
            entries.Add((type, key, fields));
        }
        return entries;

        void Skip()
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }

        void Expect(char sign) => Assert.True(text[at++] == sign, $"no {sign} before: {text[at..Math.Min(text.Length, at + 40)]}");

        string Word()
        {
            var begin = at;
            while (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '.' or ':' or '_')
                at++;
            Assert.True(at > begin);
            return text[begin..at];
        }

        // BibTeX counts a brace with or without a backslash before it.
        string Braced()
        {
            var begin = ++at;
            for (var open = 1; open > 0; at++)
                open += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            return text[begin..(at - 1)];
        }

        string Month()
        {
            var month = Word();
            Assert.Contains(month, Months.Split(' '));
            return month;
        }
    }
}
