using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;
using Xunit.Abstractions;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>The changes of a list, applied to its answer of one version, make its answer of another: whatever was loaded, corrected and removed between, whatever is asked.</summary>
public sealed partial class ListChangesTests(ITestOutputHelper output)
{
    private const int Loads = 7;

    private const int RandomQuestions = 8; // of each list

    private static readonly string[] Lists = ["studies", "trials", "outcomes", "results", "comparisons", "measures", "sources", "claims", "relations", "vocabulary", "gaps", "quality"];

    private static readonly string[] Questions =
    [
        .. Lists.SelectMany(list => new[] { $"{list}?", $"{list}?includeUnverified=true" }),
        "results?onePerStudy=true", "results?onePerStudy=true&includeUnverified=true", "results?q=walking", "outcomes?q=relapses", "studies?q=mobile", "trials?q=fatigue",
        "claims?q=lesions", "results?study=s3", "studies?study=s3", "studies?filter=registration:ISRCTN10000002&includeUnverified=true", "trials?near=50.5,0.5&within=90km", "trials?age=45",
        "trials?openSites=true", "trials?recruitingIn=GB&includeUnverified=true", "results?status=RECRUITING&design=RANDOMIZED_TRIAL", "gaps?study=s2", "relations?study=s4",
    ];

    [Fact]
    public async Task The_changes_of_a_list_rebuild_its_answer_at_any_version()
    {
        output.WriteLine($"EVIDENCE_SEED={RandomFilterTests.Seed}");
        var random = new Random(RandomFilterTests.Seed);
        var evidence = new RandomEvidence(random);
        var database = await Databases.MigratedAsync();
        using var seeds = SeedFolder.Valid();
        await LoadAsync(evidence, seeds, database);
        string[] questions = [.. Questions, .. await RandomQuestionsAsync(random, database)];
        await using var served = await Served.StartAsync(database);
        using var http = new HttpClient { BaseAddress = served.Address };
        var answers = new List<Dictionary<string, SortedDictionary<string, string>>>();
        for (var version = 1; ; version++)
        {
            var answer = new Dictionary<string, SortedDictionary<string, string>>();
            foreach (var question in questions)
                answer[question] = await AnswerAsync(http, question);
            answers.Add(answer);
            if (version == Loads)
                break;
            await LoadAsync(evidence, seeds, database);
            for (var watch = System.Diagnostics.Stopwatch.StartNew(); await VersionAsync(http) <= version; await Task.Delay(20))
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        }
        var kinds = new HashSet<string>();
        foreach (var question in questions)
            for (var since = 1; since <= Loads; since++)
                for (var until = since; until <= Loads; until++)
                    await RebuildAsync(http, question, since, until, answers, kinds);
        Assert.Equal(["CHANGED", "ENTERED", "LEFT"], kinds.Order(StringComparer.Ordinal));
        Assert.Equal(0L, await database.AskAsync<long>("select count(*) from superseded_document where content is not null and sha256 <> encode(sha256(convert_to(content::text, 'UTF8')), 'hex')"));
    }

    private static async Task RebuildAsync(
        HttpClient http, string question, int since, int until, List<Dictionary<string, SortedDictionary<string, string>>> answers, HashSet<string> kinds)
    {
        var rebuilt = new SortedDictionary<string, string>(answers[since - 1][question], StringComparer.Ordinal);
        var path = question.Replace("?", $"/changes?since={since}&until={until}&pageSize=3&", StringComparison.Ordinal);
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
    }

    // Ages are counted from the date of the dataset, and are no part of what is kept.
    private static string Bare(JsonNode item) => Ages().Replace(item.ToJsonString(), "\"ageDays\":null");

    // What names nothing yet is refused.
    private static async Task<SortedDictionary<string, string>> AnswerAsync(HttpClient http, string question)
    {
        using var answer = await http.GetAsync(new Uri($"/v1/{question}&format=ndjson", UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{question}: {body}");
        return answer.StatusCode == HttpStatusCode.BadRequest ? [] : new SortedDictionary<string, string>(
            body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToDictionary(item => KeyOf(question, item), WithoutFinder), StringComparer.Ordinal);
    }

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

    private static async Task<long> VersionAsync(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/v1/measures", UriKind.Relative));
        return long.Parse(answer.Headers.GetValues("Dataset-Version").Single(), CultureInfo.InvariantCulture);
    }

    private static async Task<IEnumerable<string>> RandomQuestionsAsync(Random random, TestDatabase database)
    {
        var questions = new List<string>();
        foreach (var list in Lists.Where(list => list is not "comparisons" and not "gaps" and not "quality" and not "vocabulary"))
        {
            ListRows[] both = [await ListRows.ReadAsync(database, PublishedLists.ByPath[$"/v1/{list}"], false), await ListRows.ReadAsync(database, PublishedLists.ByPath[$"/v1/{list}"], true)];
            foreach (var rows in Enumerable.Range(0, RandomQuestions).Select(_ => both[random.Next(2)]).Where(rows => rows.Rows.Count > 0))
                questions.Add($"{list}?filter={Uri.EscapeDataString(new WrittenPredicate(random).Write(new RandomPredicate(random, rows).Next(depth: 1)))}{(rows.IncludeUnverified ? "&includeUnverified=true" : "")}");
        }
        return questions;
    }

    private static async Task LoadAsync(RandomEvidence evidence, SeedFolder seeds, TestDatabase database)
    {
        // A correction to the value that is there already makes no version.
        for (var before = evidence.Yaml(); evidence.Yaml() == before;)
            evidence.Step();
        seeds.Add("random.yaml", evidence.Yaml());
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, $"{answer.Output}\n{evidence.Yaml()}");
    }

    [GeneratedRegex("\"ageDays\":[0-9]+")]
    private static partial Regex Ages();
}
