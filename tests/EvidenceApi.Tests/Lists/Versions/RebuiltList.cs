using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>Responses of lists in their versions, without what is not kept of them, and what changes make of one.</summary>
internal static partial class RebuiltList
{
    /// <summary>Applies the changes between two versions to the response of the first, and asserts that this makes the response of the second.</summary>
    /// <returns>Id and kind of each change, in their order.</returns>
    public static async Task<List<string>> RebuildAsync(
        HttpClient http, string question, int since, int until, List<Dictionary<string, SortedDictionary<string, string>>> answers, HashSet<string> kinds)
    {
        var rebuilt = new SortedDictionary<string, string>(answers[since - 1][question], StringComparer.Ordinal);
        var changes = new List<string>();
        var path = question.Replace("?", $"/changes?since={since}&until={until}&pageSize=9&", StringComparison.Ordinal);
        for (var next = $"/v1/{path}"; next is not null;)
        {
            using var answer = await http.GetAsync(new Uri(next, UriKind.Relative));
            var page = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            // An id that never named anything is refused, as by the list.
            if (answer.StatusCode == HttpStatusCode.BadRequest && $"{page["errors"]?[0]?["code"]}" == "not-found")
                break;
            Assert.True(answer.IsSuccessStatusCode, $"{next}: {page}");
            foreach (var change in page["items"]!.AsArray())
            {
                var (id, kind, place) = ($"{change!["id"]}", $"{change["change"]}", $"{question} {since}..{until}: {change["id"]}");
                kinds.Add(kind);
                changes.Add($"{id} {kind}");
                Assert.True(kind == "ENTERED" ? !rebuilt.ContainsKey(id) : Bare(change["before"]!) == rebuilt.GetValueOrDefault(id), $"{place} was {rebuilt.GetValueOrDefault(id)}, not {change["before"]?.ToJsonString()}");
                Assert.Equal(kind == "LEFT", change["after"] is null);
                rebuilt.Remove(id);
                if (kind != "LEFT")
                    rebuilt.Add(id, Bare(change["after"]!));
            }
            next = page["next"]?.ToString();
        }
        Assert.True(rebuilt.SequenceEqual(answers[until - 1][question]), $"""
            EVIDENCE_SEED={RandomFilterTests.Seed}: {question} since {since} until {until} makes
            {string.Join("\n", rebuilt.Except(answers[until - 1][question]))}
            and not
            {string.Join("\n", answers[until - 1][question].Except(rebuilt))}
            """);
        return changes;
    }

    // Ages are counted from the date of the dataset, and are no part of what is kept.
    private static string Bare(JsonNode item) => Ages().Replace(item.ToJsonString(), "\"ageDays\":null");

    /// <summary>The items of a list by their keys; none where what names nothing yet is refused.</summary>
    public static async Task<SortedDictionary<string, string>> AnswerAsync(HttpClient http, string question)
    {
        using var answer = await http.GetAsync(new Uri($"/v1/{question}&format=ndjson", UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{question}: {body}");
        return answer.StatusCode == HttpStatusCode.BadRequest ? [] : new SortedDictionary<string, string>(
            body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).Where(item => !IsOfRegister(question, item)).ToDictionary(item => KeyOf(question, item), WithoutFinder), StringComparer.Ordinal);
    }

    // Of the register as a whole, which is not curated.
    private static bool IsOfRegister(string question, JsonNode item) => question.Split('?')[0] switch
    {
        "quality" => $"{item["id"]}".StartsWith("REGISTRY_", StringComparison.Ordinal),
        "sources" => $"{item["id"]}".StartsWith("ctgov", StringComparison.Ordinal) || $"{item["id"]}".StartsWith("nct99", StringComparison.Ordinal),
        _ => false,
    };

    // What the finder adds is of the question, not of the trial.
    private static string WithoutFinder(JsonNode item)
    {
        if (item is JsonObject trial && trial.ContainsKey("finder"))
            trial["finder"] = null;
        return Bare(item);
    }

    private static string KeyOf(string question, JsonNode item) => question.Split('?')[0] switch
    {
        "gaps" => $"{item["kind"]}/{item["result"] ?? item["outcome"] ?? $"{item["study"]!["id"]}{(item["arm"] is { } arm ? $".{arm}" : "")}"}",
        "vocabulary" => $"{item["scheme"]}.{item["code"]}",
        _ => $"{item["id"]}",
    };

    [GeneratedRegex("\"ageDays\":[0-9]+")]
    private static partial Regex Ages();
}
