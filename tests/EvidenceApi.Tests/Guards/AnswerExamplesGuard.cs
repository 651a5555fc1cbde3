using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>The example responses in the document are those of the service, shortened: the first of each list, a few members, without long texts.</summary>
public sealed class AnswerExamplesGuard(RunningService service) : IClassFixture<RunningService>
{
    private const int MostMembers = 3, LongestText = 60;

    // Of the day, not of the data.
    private static readonly HashSet<string> Passing = ["datasetDate", "contentSha256", "ageDays"];

    // The ids in a picture come from its text, which has ages in it.
    private const string PictureIds = " aria-labelledby";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_example_of_each_operation_is_its_response()
    {
        var document = JsonNode.Parse(await service.Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;
        var examples = new JsonObject();
        foreach (var operation in Operation.Of(document).Where(operation => operation.Answer is not null and not "application/zip" && (operation.Id == "countTrials" || !operation.Path.EndsWith("/facets", StringComparison.Ordinal))).OrderBy(operation => operation.Id, StringComparer.Ordinal))
            examples[operation.Id] = await ExampleAsync(operation);
        Repository.AssertIsFile(examples.ToJsonString(Readable), "src", "EvidenceApi", "OpenApi", "answer-examples.json");
    }

    private async Task<JsonNode> ExampleAsync(Operation operation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.Example);
        if (operation.Body is { } body)
            request.Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var answer = await service.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return operation.Answer!.EndsWith("json", StringComparison.Ordinal) ? Shortened(JsonNode.Parse(text)!, 3, IsWhole(operation))! : Cut(text.Split('\n', 2)[0].Split(PictureIds, 2)[0]);
    }

    // What the document requires has to be there.
    private static bool IsWhole(Operation operation) => operation.Path.EndsWith("/facets", StringComparison.Ordinal) || operation.Path.StartsWith("/health", StringComparison.Ordinal);

    private static JsonNode? Shortened(JsonNode? value, int depth, bool whole) => value switch
    {
        JsonObject members => new JsonObject(Chosen(members, depth, whole).Select(member => KeyValuePair.Create(member.Key, Shortened(member.Value, depth - 1, whole)))),
        JsonArray items => new JsonArray([.. items.Take(1).Select(item => Shortened(item, depth, whole))]),
        JsonValue text when text.ToString().IndexOf("cursor=", StringComparison.Ordinal) is > 0 and var at => $"{text.ToString()[..(at + 7)]}…",
        _ => value?.DeepClone(),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Chosen(JsonObject members, int depth, bool whole) => whole || members.ContainsKey("next")
        ? members
        : members.Where(member => !Passing.Contains(member.Key) && (IsShort(member.Value) || (depth > 1 && member.Value is JsonObject or JsonArray { Count: > 0 }))).Take(depth > 2 ? MostMembers : MostMembers - 1);

    private static bool IsShort(JsonNode? value) => value is JsonValue && value.ToString().Length <= LongestText;

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
