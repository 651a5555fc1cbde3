using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>
/// The changes of a list, applied to its response of one version, make its response of another, whatever was loaded, corrected and removed between, and for any query.
/// </summary>
public sealed partial class ListChangesTests(ITestOutputHelper output)
{
    private static readonly int RandomQuestions = TestSize.Of(usual: 1, full: 8); // of each list

    // A new record, a newer and an older one, each between corrections.
    private static readonly Load[] Loads = TestSize.IsFull
        ? [Load.SEEDS, Load.SEEDS, Load.RECORD, Load.SEEDS, Load.RECORD, Load.SEEDS, Load.OLDER_RECORD, Load.SEEDS, .. Enumerable.Repeat(Load.SEEDS, 4)]
        : [Load.SEEDS, Load.RECORD, Load.SEEDS, Load.RECORD, Load.OLDER_RECORD, Load.SEEDS];

    private static readonly string[] Lists = ["studies", "trials", "outcomes", "results", "comparisons", "measures", "sources", "claims", "relations", "vocabulary", "gaps", "quality"];

    private static readonly string[] Questions =
    [
        .. Lists.SelectMany(list => new[] { $"{list}?", $"{list}?includeUnverified=true" }),
        "results?onePerStudy=true", "results?onePerStudy=true&includeUnverified=true", "results?q=walking", "outcomes?q=relapses", "studies?q=mobile", "trials?q=fatigue",
        "claims?q=lesions", "results?study=s3", "studies?study=s3", "studies?filter=registration:ISRCTN10000002&includeUnverified=true", "trials?near=50.5,0.5&within=90km", "trials?age=45",
        "trials?openSites=true", "trials?recruitingIn=GB&includeUnverified=true", "results?status=RECRUITING&design=RANDOMIZED_TRIAL", "gaps?study=s2", "relations?study=s4",
    ];

    private enum Load
    {
        SEEDS,
        RECORD,
        OLDER_RECORD,
    }

    [Fact]
    public async Task The_changes_of_a_list_rebuild_its_response_at_any_version()
    {
        output.WriteLine($"EVIDENCE_SEED={RandomFilterTests.Seed}");
        var random = new Random(RandomFilterTests.Seed);
        var evidence = new RandomEvidence(random);
        var database = await Databases.MigratedAsync();
        using var seeds = SeedFolder.Valid();
        await LoadAsync(evidence, Loads[0], seeds, database);
        string[] questions = [.. Questions, .. await RandomQuestionsAsync(random, database)];
        await using var served = await Served.StartAsync(database);
        using var http = new HttpClient { BaseAddress = served.Address };
        var answers = new List<Dictionary<string, SortedDictionary<string, string>>>();
        for (var version = 1; ; version++)
        {
            var answer = new Dictionary<string, SortedDictionary<string, string>>();
            foreach (var question in questions)
                answer[question] = await RebuiltList.AnswerAsync(http, question);
            answers.Add(answer);
            if (version == Loads.Length)
                break;
            if (version == Loads.Length - 1)
                evidence.Lose(); // a few steps at random may be without
            await LoadAsync(evidence, Loads[version], seeds, database);
            for (var watch = System.Diagnostics.Stopwatch.StartNew(); await VersionAsync(http) <= version; await Task.Delay(20))
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        }
        var kinds = new HashSet<string>();
        foreach (var question in questions)
        {
            var steps = new List<string>();
            foreach (var (since, until) in Pairs(random))
            {
                var changes = await RebuiltList.RebuildAsync(http, question, since, until, answers, kinds);
                if (until == since + 1)
                    steps.InsertRange(0, changes.Select(change => $"{until} {change}"));
            }
            await AssertFeedAsync(http, question, steps);
        }
        Assert.Equal(["CHANGED", "ENTERED", "LEFT"], kinds.Order(StringComparer.Ordinal));
        Assert.Equal(0L, await database.AskAsync<long>("select count(*) from superseded_document where content is not null and sha256 <> encode(sha256(convert_to(content::text, 'UTF8')), 'hex')"));
    }

    // Each version with the next, the first with the last, and some; all of them in a full run.
    private static IEnumerable<(int Since, int Until)> Pairs(Random random)
    {
        var all = Enumerable.Range(1, Loads.Length).SelectMany(since => Enumerable.Range(since, Loads.Length - since + 1).Select(until => (since, until))).ToList();
        var some = random.Next(all.Count);
        return all.Where((pair, index) => TestSize.IsFull || pair.until == pair.since + 1 || (pair.since == 1 && pair.until == Loads.Length) || index == some);
    }

    private static async Task AssertFeedAsync(HttpClient http, string question, List<string> steps)
    {
        using var answer = await http.GetAsync(new Uri($"/v1/{question.Replace("?", "/changes?format=atom&", StringComparison.Ordinal)}", UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode == HttpStatusCode.BadRequest && $"{JsonNode.Parse(body)!["errors"]?[0]?["code"]}" == "not-found")
            return;
        Assert.True(answer.IsSuccessStatusCode, $"{question}: {body}");
        var feed = XDocument.Parse(body).Root!;
        AtomRules.AssertKept(feed);
        var entries = feed.Entries().ConvertAll(entry => OfEntry().Match(entry.Text("id")) is var id ? $"{id.Groups["version"].Value} {Uri.UnescapeDataString(id.Groups["id"].Value)} {entry.Kind()}" : "");
        // It looks back to some versions; the newest first, and within one as the changes come.
        Assert.Equal(steps.Take(entries.Count), entries);
        var looksAtAll = Loads.Length <= 10 && !question.Contains("q=", StringComparison.Ordinal) && !question.Contains("onePerStudy", StringComparison.Ordinal);
        Assert.True(entries.Count == steps.Count || entries.Count == 200 || !looksAtAll, $"{question}: {steps.Count} changes, {entries.Count} entries");
    }

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

    private static async Task LoadAsync(RandomEvidence evidence, Load load, SeedFolder seeds, TestDatabase database)
    {
        if (load != Load.SEEDS)
        {
            await database.ImportedAsync(evidence.Record(load == Load.OLDER_RECORD));
            return;
        }
        // A correction to the value that is there already makes no version.
        for (var before = evidence.Yaml(); evidence.Yaml() == before;)
            evidence.Step();
        seeds.Add("random.yaml", evidence.Yaml());
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, $"{answer.Output}\n{evidence.Yaml()}");
    }

    [GeneratedRegex("^tag:127[.]0[.]0[.]1,2026:/v1/[a-z]+/changes/(?<version>[0-9]+)/(?<id>[^?]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex OfEntry();
}
