using System.Text.RegularExpressions;

namespace EvidenceApi.Studies;

/// <summary>The eligibility criteria of a record, taken apart: the register's Markdown has headings of inclusion and exclusion, and lists below them.</summary>
internal sealed partial class CriteriaText
{
    private readonly List<string> inclusion = [];
    private readonly List<string> exclusion = [];
    private readonly List<string> other = [];

    public CriteriaText(string? markdown)
    {
        PlainText = markdown is null ? null : string.Join('\n', markdown.ReplaceLineEndings("\n").Split('\n').Select(Plain));
        var (list, isOpen) = (other, false);
        foreach (var line in (markdown ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
                isOpen = false;
            else if (Heading(line) is { } heading)
                (list, isOpen) = (heading, false);
            else
                isOpen = Take(list, line, isOpen);
        }
    }

    public string? PlainText { get; }

    public string[] Inclusion => [.. inclusion];

    public string[] Exclusion => [.. exclusion];

    public string[] Other => [.. other];

    // A heading is a short line of its own: "Key Inclusion Criteria:".
    private List<string>? Heading(string line) => HeadingLine().Match(line) is not { Success: true } match ? null
        : match.Groups["kind"].Value.StartsWith('e') || match.Groups["kind"].Value.StartsWith('E') ? exclusion : inclusion;

    // What is listed below a criterion, and a line that goes on, belong to it.
    private static bool Take(List<string> list, string line, bool isOpen)
    {
        var item = Bullet().Match(line);
        var text = Plain(item.Success ? line[item.Length..] : line).Trim();
        if (list.Count > 0 && item.Success && item.Groups["indent"].Length > 0)
            list[^1] = $"{list[^1]}\n- {text}";
        else if (list.Count > 0 && !item.Success && isOpen)
            list[^1] = $"{list[^1]} {text}";
        else
            list.Add(text);
        return true;
    }

    // The register escapes signs that Markdown would read.
    private static string Plain(string line) => Escaped().Replace(Emphasis().Replace(Mark().Replace(line, "${indent}- "), "${text}"), "${sign}");

    [GeneratedRegex(@"^[\s*#\d.)_-]*(?:[\w/-]+\s+){0,4}?(?<kind>inclusion|exclusion)(?:\s+criteri(?:a|on))?(?:\s*\([^)]*\))?[\s*_]*:?[\s*_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^(?<indent>\s*)(?:[*•-]|\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<indent>\s*)[*•]\s+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<!\\)(\*\*|__)(?<text>[^*_\n]+)\1")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\(?<sign>[\\`*_{}\[\]()#+.!<>~|=^&-])")]
    private static partial Regex Escaped();
}
