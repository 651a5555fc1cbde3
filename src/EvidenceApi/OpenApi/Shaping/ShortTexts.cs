using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// Every schema and member has a description, in one line. A member whose schema says it already has none of its own; one without a docstring has its name's meaning from
/// <c>member-meanings.tsv</c>. docs/records.md has the docstrings whole.
/// </summary>
internal static partial class ShortTexts
{
    private static readonly Dictionary<string, string> Meanings = ReadMeanings();

    public static void Apply(JsonObject document)
    {
        var schemas = document.Schemas();
        foreach (var (name, schema) in schemas)
        {
            Shorten(schema!.AsObject());
            foreach (var (member, described) in schema["properties"]?.AsObject() ?? [])
                Describe(schemas, name, member, described!.AsObject());
        }
        foreach (var part in document.Operations().SelectMany(operation => DocumentNodes.Objects(operation.Node["parameters"])))
        {
            Shorten(part);
            Forget(schemas, part);
        }
        foreach (var operation in document.Operations())
        {
            foreach (var part in DocumentNodes.Objects(operation.Node["responses"]))
                Forget(schemas, part);
        }
    }

    private static void Describe(JsonObject schemas, string record, string name, JsonObject member)
    {
        Shorten(member);
        foreach (var part in DocumentNodes.Objects(member))
            Forget(schemas, part);
        if (member.Referred() is { } other && schemas[other]?["enum"] is not null)
            member.Remove("description"); // the enumeration has it
        if (member["description"] is null && member.Referred() is null && MeaningOf(record, name) is { } meaning)
            member["description"] = meaning;
    }

    // Records of a register are in its own words.
    private static string? MeaningOf(string record, string name) => Meanings.GetValueOrDefault($"{record}.{name}")
        ?? (record.StartsWith("Registry", StringComparison.Ordinal) ? Meanings["Registry*"] : Meanings.GetValueOrDefault(name));

    // What the codes mean is said once, and whole.
    private static void Shorten(JsonObject part)
    {
        if (part["description"] is JsonValue text)
            part["description"] = part["enum"] is null ? Short(text.ToString()) : OfCodes(Plain(text.ToString()));
    }

    // What a reference says anyway.
    private static void Forget(JsonObject schemas, JsonObject part)
    {
        if (part["$ref"] is not null && part.Referred() is { } name && part["description"] is { } text && Short(text.ToString()) == Short(schemas[name]?["description"]?.ToString() ?? ""))
            part.Remove("description");
    }

    /// <summary>The first sentence, up to what explains it further, without what the type says.</summary>
    private static string Short(string text) =>
        Trivial().Replace(Explanation().Replace(FirstSentence().Match(Plain(text)).Value, ""), "").TrimEnd('.', ';', ' ');

    // The first sentence, and those that explain a code.
    private static string OfCodes(string text) => string.Join(". ", Aside().Replace(text, "").TrimEnd('.').Split(". ").Where((sentence, at) => at == 0 || Code().IsMatch(sentence)));

    private static string Plain(string text) => FullName().Replace(Blanks().Replace(text, " ").Trim(), name => char.ToLowerInvariant(name.Groups[1].Value[0]) + name.Groups[1].Value[1..]);

    private static Dictionary<string, string> ReadMeanings()
    {
        using var stream = typeof(ShortTexts).Assembly.GetManifestResourceStream("member-meanings.tsv") ?? throw new InvalidOperationException("member-meanings.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Split('\t')).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1].Trim());
    }

    [GeneratedRegex(@"^.*?[\w\)`](?=\.(?: |$))|^.*", RegexOptions.Singleline)]
    private static partial Regex FirstSentence();

    [GeneratedRegex(@"[;,] null when (?:unknown|not reported|not given|not known|none|there is none|without one)$|; null without one$")]
    private static partial Regex Trivial();

    // Not within the first words, which would say nothing alone.
    [GeneratedRegex(@"(?<=^.{12,})(?:[;:]| \(|, (?:which|where|when|as|or|so|but|be it|not|of which)\b).*$|(?<=^.{40,})(?:,| such as| because| in which| of which| for which| whatever).*$")]
    private static partial Regex Explanation();

    [GeneratedRegex(@"[A-Z]{2,}")]
    private static partial Regex Code();

    [GeneratedRegex(@" \([^()A-Z/]*\)")]
    private static partial Regex Aside();

    // What a cref is written as.
    [GeneratedRegex(@"EvidenceApi(?:\.\w+)*\.(\w+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
