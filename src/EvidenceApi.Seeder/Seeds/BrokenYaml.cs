using EvidenceApi.Seeder.Validation;
using YamlDotNet.Core;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>Says what is wrong with YAML that cannot be read, and what is most often meant.</summary>
internal static class BrokenYaml
{
    public static Complaint ComplaintOf(YamlException broken) =>
        broken is RefusedYamlException refused ? refused.Complaint : new Complaint($"the YAML is broken: {Sentence(broken)}", Remedy(broken));

    // The place is where the broken part begins, which may be lines before the offending character, such as a tab.
    private static string Sentence(YamlException broken) => (broken.InnerException?.Message ?? broken.Message).ReplaceLineEndings(" ").TrimEnd('.')
        + (broken.End.Line == broken.Start.Line ? "" : $" (found in line {broken.End.Line})");

    // The parser speaks of tokens.
    private static string Remedy(YamlException broken) => Sentence(broken) switch
    {
        var text when text.Contains("tab", StringComparison.OrdinalIgnoreCase) => "spaces before keys, never a tab",
        var text when text.Contains("cannot start any token", StringComparison.Ordinal) => "quotation marks around text that begins with %, @ or `; spaces before keys, never a tab",
        var text when text.Contains("mapping", StringComparison.Ordinal) => "quotation marks around text that holds a colon and a space; keys of one level below each other",
        _ => "YAML 1.2",
    };
}
