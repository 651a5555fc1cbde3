using System.Text.RegularExpressions;
using EvidenceApi.Seeder.Validation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>One seed file: its nodes, so that every complaint can name a line and a column.</summary>
internal sealed partial record SeedDocument(string File, YamlNode Root)
{
    /// <summary>
    /// The place of a property path such as <c>Outcomes[0].Results[2].Value</c> below a node: the value where it is there, else the nearest node above.
    /// </summary>
    public SeedError ErrorAt(YamlNode start, string propertyPath, Complaint complaint)
    {
        var node = start;
        foreach (Match step in Step().Matches(propertyPath))
        {
            var next = step.Groups["index"].Success
                ? (node as YamlSequenceNode)?.Children.ElementAtOrDefault(int.Parse(step.Groups["index"].ValueSpan))
                : Child(node as YamlMappingNode, YamlBinder.Key(step.Groups["name"].Value));
            if (next is null)
                break;
            node = next;
        }
        return Error(node.Start, complaint);
    }

    public SeedError Error(Mark mark, Complaint complaint) => new(File, mark.Line, mark.Column, complaint);

    public static YamlNode? Child(YamlMappingNode? mapping, string key) =>
        mapping is not null && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    [GeneratedRegex(@"\[(?<index>\d+)\]|(?<name>\w+)")]
    private static partial Regex Step();
}
