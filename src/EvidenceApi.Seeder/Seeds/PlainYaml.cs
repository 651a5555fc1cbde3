using EvidenceApi.Seeder.Validation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>
/// The YAML of seeds: values, lists and mappings, as deep as the model is. Tags would change what a value is, anchors would say a thing twice in one place, and a file
/// that is nested without end would end the program; each is refused where it begins.
/// </summary>
internal sealed class PlainYaml(TextReader text) : IParser
{
    private const int MostLevels = 32;

    // The document is a level of the parser.
    private const int LevelsAround = 1;

    private readonly Parser parser = new(text);
    private int level;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        if (Current is AnchorAlias alias)
            throw Refused($"the alias *{alias.Value}", "the values themselves, written out");
        if (Current is NodeEvent node)
            Check(node);
        level += Current?.NestingIncrease ?? 0;
        return true;
    }

    private void Check(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
            throw Refused($"the tag {Shown(node.Tag.Value)}", "values without a tag; text that looks like something else in quotation marks");
        if (!node.Anchor.IsEmpty)
            throw Refused($"the anchor &{node.Anchor.Value}", "values without an anchor");
        if (node is SequenceStart or MappingStart && level > MostLevels + LevelsAround)
            throw Refused($"more than {MostLevels} levels of lists and mappings", "the keys of the model");
    }

    private static string Shown(string tag) => tag.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);

    private RefusedYamlException Refused(string problem, string allowed) =>
        new(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, new Complaint($"{problem} is not allowed here", allowed));
}

/// <summary>YAML that a seed may not use.</summary>
internal sealed class RefusedYamlException(Mark start, Mark end, Complaint complaint) : YamlException(start, end, complaint.Problem)
{
    public Complaint Complaint => complaint;
}
