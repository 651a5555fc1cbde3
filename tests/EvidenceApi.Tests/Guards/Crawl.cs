using System.Text.Json;
using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Guards;

/// <summary>A walk from URL to URL of a service, each asked once, whose responses are compared with its document.</summary>
internal sealed class Crawl(DocumentedAnswers answers, IReadOnlyList<Operation> operations)
{
    private readonly HashSet<string> asked = [];

    public DocumentedAnswers Answers => answers;

    public IReadOnlyList<Operation> Operations => operations;

    /// <summary>How many URLs were asked.</summary>
    public int Count => asked.Count;

    public static async Task<Crawl> OfAsync(HttpClient http)
    {
        var document = JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;
        return new Crawl(new DocumentedAnswers(document, http), Operation.Of(document));
    }

    /// <summary>Asks a URL of a 200, and returns the links of its response.</summary>
    public async Task<IEnumerable<string>> GoAsync(string url)
    {
        if (!asked.Add(url))
            return [];
        if (Serving(url) is { } operation)
            return Links(await answers.ExpectAsync(operation, new HttpRequestMessage(HttpMethod.Get, url == operation.Path ? operation.Example : url), 200)); // with what is required
        answers.Complain($"{url} is no documented operation");
        return [];
    }

    /// <summary>Of the links to one operation with the same parameters, so many.</summary>
    public IEnumerable<string> Some(IEnumerable<string> links, int ofEach) =>
        links.GroupBy(link => (Serving(link)?.Id, Parameters(link))).SelectMany(alike => alike.Order(StringComparer.Ordinal).Take(ofEach)).ToList();

    public void AssertAsDocumented() => Assert.True(answers.Wrong.Count == 0, $"{answers.Wrong.Count} of {asked.Count} answers:\n{string.Join('\n', answers.Wrong.Take(20))}");

    // The more exact one of /v1/studies/facets and /v1/studies/{id}.
    private Operation? Serving(string url) =>
        operations.Where(one => one.Method == "get" && one.Serves(url)).OrderBy(one => one.Path.Count(letter => letter == '{')).FirstOrDefault();

    private static string Parameters(string link) => string.Join('&', link.Split('?', '&').Skip(1).Select(part => part.Split('=')[0]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Links(member.Value)),
        JsonArray items => items.SelectMany(Links),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.ToString() is ['/', 'v', '1', ..] and var link && !link.Contains('{', StringComparison.Ordinal) => [link],
        _ => [],
    };
}
