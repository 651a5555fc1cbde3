using System.Reflection;
using System.Text.RegularExpressions;
using Markdig;

namespace EvidenceApi.Pages.Docs;

/// <summary>The documentation of the repository as pages. It is part of the program, so that pages and program are of one state.</summary>
internal sealed partial class DocsLibrary
{
    private const string Root = "/docs";

    // As the names of the documents are in the program: docs/adr/0001-….md.
    private const string Prefix = "docs/";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).DisableHtml().Build();

    private static readonly Assembly Program = typeof(DocsLibrary).Assembly;

    // The resources of the program by the names of their documents.
    private static readonly Dictionary<string, string> Resources = Program.GetManifestResourceNames()
        .Where(resource => resource.Replace('\\', '/').StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(resource => resource.Replace('\\', '/')[Prefix.Length..^".md".Length]);

    private readonly Dictionary<string, DocsPage> pages =
        Resources.ToDictionary(resource => resource.Key, resource => Page(resource.Key, Read(resource.Value)));

    /// <summary>Names of all documents, without extension.</summary>
    public static IReadOnlyCollection<string> Names => Resources.Keys;

    /// <summary>All documents, by their names without extension.</summary>
    public IReadOnlyDictionary<string, DocsPage> Pages => pages;

    private static DocsPage Page(string name, string markdown)
    {
        var title = Title().Match(markdown) is { Success: true } found ? found.Groups["title"].Value.Replace("`", "", StringComparison.Ordinal) : name;
        var html = Markdown.ToHtml(markdown, Pipeline);
        html = Link().Replace(html, link => $"href=\"{Target(name, link.Groups["target"].Value)}\"");
        html = html.Replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);
        return new DocsPage(name, title, Lead(markdown), Html.Trusted(html));
    }

    // A document leads to its page; what of the repository is not served is only named.
    private static string Target(string from, string target)
    {
        if (target.StartsWith('#') || target.StartsWith('/') || target.Contains("://", StringComparison.Ordinal))
            return target;
        var (file, anchor) = target.Split('#') is [var before, var after] ? (before, $"#{after}") : (target, "");
        var path = new Uri(new Uri($"http://x/docs/{from}.md"), file).AbsolutePath;
        if (path == "/openapi.yaml")
            return path;
        return path.StartsWith($"{Root}/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) && Resources.ContainsKey(path[(Root.Length + 1)..^".md".Length])
            ? path[..^".md".Length] + anchor
            : $"{Root}/repository#{path.TrimStart('/').Replace('/', '-')}";
    }

    private static string Lead(string markdown)
    {
        var text = Marks().Replace(markdown.Split("\n\n").Skip(1).FirstOrDefault(part => part.Length > 0 && char.IsLetter(part[0])) ?? "", "$1").ReplaceLineEndings(" ");
        return text.Length <= 200 ? text : $"{text[..200]}…";
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(resource) ?? Stream.Null);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A# (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex("href=\"(?<target>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)|[`*]")]
    private static partial Regex Marks();
}

/// <summary>A document as a page.</summary>
internal sealed record DocsPage(string Name, string Title, string Lead, Html Content);
