using System.Text.Json;
using EvidenceApi.Claims;
using EvidenceApi.Measures;
using EvidenceApi.Outcomes;
using EvidenceApi.Results;
using EvidenceApi.Sources;
using EvidenceApi.Studies;
using EvidenceApi.Tests.Support;
using EvidenceApi.Trials;

namespace EvidenceApi.Tests.Lists;

/// <summary>Random parameters, half of them with a random expression beside, find exactly the items for which the same predicate holds.</summary>
public sealed class RandomParametersTests(RunningService service, ITestOutputHelper output) : IClassFixture<RunningService>
{
    private static readonly int Cases = TestSize.Of(usual: 20, full: 120); // of each list

    private const int PageSize = 50;

    private static readonly Dictionary<string, Type> Filters = new()
    {
        ["/v1/studies"] = typeof(StudyFilter),
        ["/v1/outcomes"] = typeof(OutcomeFilter),
        ["/v1/results"] = typeof(ResultFilter),
        ["/v1/trials"] = typeof(TrialFilter),
        ["/v1/measures"] = typeof(MeasureFilter),
        ["/v1/sources"] = typeof(SourceFilter),
        ["/v1/claims"] = typeof(ClaimFilter),
    };

    // The finder asks for no field; it has cases of its own.
    // Of parts of names, and of what only records of a register have.
    private static readonly string[] OfTheRegister =
    [
        "sponsor", "sponsorClass", "funder", "collaborator", "condition", "mesh", "interventionName", "hasResults", "resultsPostedFrom", "resultsPostedTo", "enrollmentFrom", "enrollmentTo",
        "masking", "allocation",
    ];

    private static readonly string[] OfTheFinder = ["near", "place", "within", "openSites", "age", "sex", "recruitingIn"];

    public static TheoryData<string> Paths => [.. Filters.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Random_parameters_find_the_items_for_which_they_hold(string path)
    {
        output.WriteLine($"EVIDENCE_SEED={RandomFilterTests.Seed}");
        var random = new Random(RandomFilterTests.Seed);
        var listing = PublishedLists.ByPath[path];
        ListRows[] both = [await ListRows.ReadAsync(service.Database, listing, false), await ListRows.ReadAsync(service.Database, listing, true)];
        for (var number = 0; number < Cases; number++)
        {
            var list = both[random.Next(2)];
            var (query, predicate) = Query(random, list, path);
            var expected = list.Rows.Where(predicate.Holds).Select(row => row.Key).ToList();
            var page = await service.GetAsync($"{path}?pageSize={PageSize}&countTotal=true{query}");
            Assert.True(expected.Count == page["totalCount"]!.GetValue<int>(), $"seed {RandomFilterTests.Seed}: {query} finds {page["totalCount"]} items, and {expected.Count} hold");
            Assert.Equal(expected.Take(PageSize), page["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
        }
    }

    private static (string Query, AllHold Predicate) Query(Random random, ListRows list, string path)
    {
        var names = Filters[path].GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Where(name => !OfTheFinder.Contains(name) && !OfTheRegister.Contains(name) && name is not ("q" or "onePerStudy") && !(path == "/v1/results" && name == "phenotype")) // which asks for no other course
            .ToArray();
        random.Shuffle(names);
        // Both ends of one field at random would often be the wrong way round.
        var made = names.DistinctBy(name => name.Replace("From", "", StringComparison.Ordinal).Replace("To", "", StringComparison.Ordinal)).Take(random.Next(1, 3)).Select(name => new RandomParameter(random, list).Make(name)).ToList();
        var query = string.Concat(made.Select(parameter => parameter.Query));
        var predicates = made.Select(parameter => parameter.Predicate).ToList();
        if (list.IncludeUnverified)
            query += "&includeUnverified=true";
        if (random.Next(2) == 0)
        {
            predicates.Add(new RandomPredicate(random, list).Next(depth: 1));
            query += $"&filter={Uri.EscapeDataString(new WrittenPredicate(random).Write(predicates[^1]))}";
        }
        return (query, new AllHold(predicates));
    }
}
