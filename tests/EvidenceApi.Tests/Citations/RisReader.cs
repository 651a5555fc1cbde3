using System.Text.RegularExpressions;

namespace EvidenceApi.Tests.Citations;

/// <summary>Reads RIS strictly: known tags only, each line a field, TY first, ER last.</summary>
internal static partial class RisReader
{
    private static readonly string[] Known =
        ["TY", "ID", "AU", "TI", "T2", "PB", "VL", "IS", "SP", "EP", "PY", "DA", "DO", "AN", "C2", "UR", "KW", "N1", "ER"];

    public static IReadOnlyList<ILookup<string, string>> Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var references = new List<ILookup<string, string>>();
        var fields = new List<(string Tag, string Value)>();
        foreach (var line in text[..^2].Split("\r\n"))
        {
            var field = Field().Match(line);
            Assert.True(field.Success, line);
            var tag = field.Groups["tag"].Value;
            Assert.Contains(tag, Known);
            Assert.Equal(fields.Count == 0, tag == "TY");
            fields.Add((tag, field.Groups["value"].Value));
            if (tag != "ER")
                continue;
            references.Add(fields.ToLookup(one => one.Tag, one => one.Value));
            fields.Clear();
        }
        Assert.Empty(fields);
        return references;
    }

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9])  - (?<value>[^\r\n]*)$")]
    private static partial Regex Field();
}
