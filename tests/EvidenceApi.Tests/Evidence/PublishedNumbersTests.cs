using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Evidence;

/// <summary>
/// published-numbers.csv lists, number by number and kept apart from the seeds, what the studies published. Each is looked up through the API.
/// </summary>
public sealed class PublishedNumbersTests(RunningService service, ITestOutputHelper output) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Every_published_number_is_served_with_its_source()
    {
        var wrong = new List<string>();
        var numbers = Read();
        foreach (var number in numbers)
        {
            if (await WrongWithAsync(number) is { } problem)
                wrong.Add($"{number.Section} {number.What} ({number.Entity}): {problem}");
        }
        output.WriteLine($"{numbers.Count} published numbers, {numbers.Count - wrong.Count} served as published");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<string?> WrongWithAsync(PublishedNumber number)
    {
        if (number.Entity.Split('#') is [var study, var fact])
            return Facts(await service.GetAsync($"/v1/studies/{study}"), fact.Split('/'))
                .Any(item => IsCited(item, number) && (item["count"] is null || Same(item["count"], number.Value)))
                ? null
                : "not among the facts of the study";
        if (number.Entity.Count(letter => letter == '.') == 1)
            return await WrongObservationAsync(number);
        var found = await FindAsync(number.Entity);
        return found is null ? "not served"
            : !IsCited(found, number) ? $"is {found["citation"]!["verification"]}"
            : !Same(found["value"], number.Value) ? $"value {found["value"]}"
            : !Same(found["numerator"], number.Numerator) ? $"n {found["numerator"]}"
            : !Same(found["denominator"], number.Denominator) ? $"N {found["denominator"]}"
            : !Same(found["interval"]?["lower"], number.Lower) || !Same(found["interval"]?["upper"], number.Upper)
                || !Same(found["interval"]?["level"], number.Level) ? $"interval {found["interval"]}"
            : !Same(found["months"], number.Months) ? $"months {found["months"]}"
            : null;
    }

    private async Task<string?> WrongObservationAsync(PublishedNumber number)
    {
        var history = await service.ListAsync($"/v1/trials/{number.Entity.Split('.')[0]}/history");
        var observation = history.FirstOrDefault(item => item["id"]!.ToString() == number.Entity);
        return observation is null ? "not in the status history"
            : !IsCited(observation, number) ? $"is {observation["citation"]!["verification"]}"
            : number.Value.Length == 0 || new[] { "targetEnrollment", "actualEnrollment", "sites" }.Any(key => Same(observation[key], number.Value)) ? null
            : $"does not contain {number.Value}";
    }

    private static IEnumerable<JsonNode> Facts(JsonNode study, string[] fact) => (fact[0] switch
    {
        "counts" => study["counts"]!.AsArray().Where(item => item!["kind"]!.ToString() == fact[1] && Same(item["count"], fact[2])),
        "dates" => study["dates"]!.AsArray().Where(item => item!["kind"]!.ToString() == fact[1] && item["date"]!.ToString() == fact[2]),
        "eligibility" => study["eligibility"]!.AsArray().Where(item => item!["subject"]!.ToString() == fact[1]),
        "doses" => study["interventions"]!.AsArray().SelectMany(item => item!["doses"]!.AsArray()).Where(item => item!["substance"]!.ToString() == fact[1]),
        _ => throw new ArgumentException($"'{fact[0]}' is no list of facts", nameof(fact)),
    })!;

    private async Task<JsonNode?> FindAsync(string id)
    {
        var outcome = await service.GetAsync($"/v1/outcomes/{id[..id.LastIndexOf('.')]}");
        return outcome["results"]!.AsArray().Concat(outcome["comparisons"]!.AsArray()).FirstOrDefault(item => item!["id"]!.ToString() == id);
    }

    private static bool IsCited(JsonNode fact, PublishedNumber number) =>
        fact["citation"]!["verification"]!.ToString() == number.Verification && fact["citation"]!["source"]!["id"] is not null;

    private static bool Same(JsonNode? served, string published) => served is null
        ? published.Length == 0
        : decimal.TryParse(published, CultureInfo.InvariantCulture, out var value) && served.GetValue<decimal>() == value;

    private static List<PublishedNumber> Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("tests", "EvidenceApi.Tests", "Evidence", "published-numbers.csv"));
        var numbers = new List<PublishedNumber>();
        while (csv.Read())
            numbers.Add(new PublishedNumber(
                csv.GetString(0), csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4),
                csv.GetString(5), csv.GetString(6), csv.GetString(7), csv.GetString(8), csv.GetString(9), csv.GetString(10)));
        return numbers;
    }

    private sealed record PublishedNumber(
        string Section, string What, string Value, string Numerator, string Denominator, string Lower, string Upper, string Level, string Months,
        string Verification, string Entity);
}
