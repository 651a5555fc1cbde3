using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>docs/records.md has the docstrings of the served records and codes whole; the OpenAPI document has them in short.</summary>
public sealed partial class RecordsGuard
{
    private const string Head = """
        # Records and codes

        What records and codes of answers and requests mean, generated from the code. [openapi.yaml](../openapi.yaml) has types and short descriptions. Renew this page with
        `EVIDENCE_RENEW=1 scripts/test --filter Guards`.

        """;

    [Fact]
    public void The_page_of_records_is_what_the_code_says()
    {
        var page = new StringBuilder(Head);
        Type[] roots = [typeof(Contract.Study), typeof(EvidenceApi.Synthesis.SynthesisEngine), typeof(EvidenceApi.ClaimCheck.ClaimChecker), typeof(Model.Study)];
        foreach (var root in roots)
            Append(page, root);
        Repository.AssertIsFile(page.ToString(), "docs", "records.md");
    }

    private static void Append(StringBuilder page, Type root)
    {
        var texts = XDocument.Load(Path.ChangeExtension(root.Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")));
        foreach (var type in root.Assembly.GetExportedTypes().Where(type => type.IsEnum || (root != typeof(Model.Study) && IsRecord(type))).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var members = type.GetProperties().Select(property => (property.Name, Text: texts.GetValueOrDefault($"P:{type.FullName}.{property.Name}") ?? "")).Where(member => member.Text.Length > 0).ToList();
            var text = texts.GetValueOrDefault($"T:{type.FullName}") ?? "";
            if (text.Length + members.Count == 0)
                continue;
            page.Append(null, $"\n## {type.Name}\n\n{text}\n");
            if (type.IsEnum)
                page.Append(null, $"\n{string.Join(' ', Enum.GetNames(type).Select(name => $"`{name}`"))}\n");
            if (members.Count > 0)
                page.Append("\n| member | meaning |\n|---|---|\n");
            foreach (var (name, meaning) in members)
                page.Append(null, $"| `{JsonNamingPolicy.CamelCase.ConvertName(name)}` | {meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }

    private static bool IsRecord(Type type) => type is { IsAbstract: false } && type.GetProperties().Length > 0 && !type.IsSubclassOf(typeof(JsonSerializerContext));

    private static string? Text(XElement? summary) => summary is null ? null : Blanks().Replace(string.Concat(summary.Nodes().Select(Part)), " ").Trim();

    private static string Part(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element when element.Attribute("cref")?.Value is { } name => $"`{JsonNamingPolicy.CamelCase.ConvertName(name.Split('.', ':')[^1])}`",
        XElement element => element.Value,
        _ => node.ToString(),
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
