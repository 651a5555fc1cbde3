using EvidenceApi.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace EvidenceApi.Tests.Http.Fuzz;

/// <summary>A parameter of the contract: its place, and the values that it names, where it does.</summary>
internal sealed record Parameter(string Name, bool IsInPath, string Type, bool IsList, IReadOnlyList<string> Codes, string Example);

/// <summary>An operation of the contract, and the media types of each response that it may have.</summary>
internal sealed record Operation(string Method, string Path, IReadOnlyList<Parameter> Parameters, IReadOnlyDictionary<int, string[]> Answers);

/// <summary>What openapi.yaml promises.</summary>
internal sealed class Contract
{
    /// <summary>Key of the statuses that an operation does not list, which are problems.</summary>
    public const int AnyOther = 0;

    private readonly YamlMappingNode root;

    private Contract(YamlMappingNode root) => this.root = root;

    public static IReadOnlyList<Operation> Read()
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(Repository.PathOf("openapi.yaml"));
        yaml.Load(reader);
        return new Contract((YamlMappingNode)yaml.Documents[0].RootNode).Operations();
    }

    private List<Operation> Operations() =>
    [
        .. Map(root, "paths").Children.SelectMany(path => ((YamlMappingNode)path.Value).Children.Where(member => member.Key.ToString() is "get" or "post")
            .Select(member => Operation(member.Key.ToString().ToUpperInvariant(), path.Key.ToString(), (YamlMappingNode)member.Value))),
    ];

    private Operation Operation(string method, string path, YamlMappingNode node) => new(
        method, path, [.. Items(node, "parameters").Select(Resolved).Select(Parameter)],
        Map(node, "responses").Children.ToDictionary(
            answer => int.TryParse(answer.Key.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var status) ? status : AnyOther,
            answer => Map(Resolved((YamlMappingNode)answer.Value), "content").Children.Keys.Select(type => type.ToString()).ToArray()));

    private Parameter Parameter(YamlMappingNode node)
    {
        var schema = Resolved(Map(node, "schema"));
        var isList = Text(schema, "type") == "array";
        var item = isList ? Resolved(Map(schema, "items")) : schema;
        return new Parameter(Text(node, "name"), Text(node, "in") == "path", Text(item, "type"), isList, [.. OwnCodes(node, item)], Text(node, "example"));
    }

    // Where one enumeration serves many operations, the examples are those that this one takes.
    private static IEnumerable<string> OwnCodes(YamlMappingNode node, YamlMappingNode schema) =>
        Map(node, "examples").Children.Keys.Select(name => name.ToString()).ToList() is { Count: > 0 } own ? own : Codes(schema);

    private YamlMappingNode Resolved(YamlMappingNode node) => Text(node, "$ref") is { Length: > 0 } reference
        ? reference.Split('/').Skip(1).Aggregate(root, Map)
        : node;

    private static IEnumerable<string> Codes(YamlMappingNode node) => node.Children.TryGetValue("enum", out var codes) ? ((YamlSequenceNode)codes).Select(code => code.ToString()) : [];

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode node, string member) =>
        node.Children.TryGetValue(member, out var items) ? ((YamlSequenceNode)items).Cast<YamlMappingNode>() : [];

    private static YamlMappingNode Map(YamlMappingNode node, string member) => node.Children.TryGetValue(member, out var value) ? (YamlMappingNode)value : [];

    private static string Text(YamlMappingNode node, string member) => node.Children.TryGetValue(member, out var value) ? value.ToString() : "";
}
