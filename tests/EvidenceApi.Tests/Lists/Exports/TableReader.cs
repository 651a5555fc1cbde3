using System.Text;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>Reads CSV as RFC 4180 has it, and nothing else: CRLF, quotation marks where they are needed and in pairs, as many cells in each line as in the first.</summary>
internal static class TableReader
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var lines = Lines(text);
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        Assert.Distinct(lines[0]);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> Lines(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.False(text.StartsWith('\uFEFF'));
        var (lines, line) = (new List<IReadOnlyList<string>>(), new List<string>());
        for (var at = 0; at < text.Length;)
        {
            var cell = text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at);
            line.Add(cell);
            if (text[at] == ',')
            {
                at++;
                continue;
            }
            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            lines.Add(line);
            line = [];
        }
        Assert.Empty(line);
        return lines;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        for (; text[at] is not ',' and not '\r'; at++)
            Assert.True(text[at] is not '"' and not '\n', $"a bare {(int)text[at]} at {at}");
        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            if (text[at] == '"')
                at++;
            cell.Append(text[at]);
        }
        at++;
        return cell.ToString();
    }
}
