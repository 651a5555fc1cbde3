using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Syntheses;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>
/// Made data of every kind with every method at random (metafor-random.json), from the body of a request to the JSON of its response, compared with what R's metafor
/// computes.
/// </summary>
public sealed class RandomCaseTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-6;

    private static readonly (string Expected, string Actual)[] OfFit =
    [
        ("estimate", "effect.value"), ("lower", "effect.lower"), ("upper", "effect.upper"), ("se", "standardError"), ("p", "pValue"), ("tau2", "heterogeneity.tau2"), ("q", "heterogeneity.q"),
        ("qp", "heterogeneity.pValue"), ("i2", "heterogeneity.i2"), ("h2", "heterogeneity.h2"), ("setau2", "heterogeneity.tau2StandardError"), ("t2l", "heterogeneity.tau2Lower"),
        ("t2u", "heterogeneity.tau2Upper"), ("i2l", "heterogeneity.i2Lower"), ("i2u", "heterogeneity.i2Upper"), ("h2l", "heterogeneity.h2Lower"), ("h2u", "heterogeneity.h2Upper"),
    ];

    private static readonly (string Expected, string Actual)[] OfPart =
        [("estimate", "effect.value"), ("lower", "effect.lower"), ("upper", "effect.upper"), ("se", "standardError"), ("tau2", "tau2"), ("q", "q"), ("qp", "qpValue"), ("i2", "i2")];

    private static readonly (string Expected, string Actual)[] OfTrimAndFill =
        [("k0", "missing"), ("estimate", "effect.value"), ("lower", "effect.lower"), ("upper", "effect.upper"), ("se", "standardError"), ("tau2", "tau2")];

    private readonly List<string> faults = [];
    private int compared;

    [Fact]
    public async Task Every_method_computes_what_metafor_computes()
    {
        var path = Repository.PathOf("tests", "EvidenceApi.Tests", "Synthesis", "metafor-random.json");
        foreach (var one in JsonNode.Parse(await File.ReadAllTextAsync(path))!.AsArray())
            await CompareAsync(one!);
        output.WriteLine($"{compared} numbers compared, {faults.Count} differ");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
        Assert.True(compared > 8000, $"{compared}");
    }

    private async Task CompareAsync(JsonNode one)
    {
        var (name, expected, answer) = ($"{one["name"]}", one["expected"]!, await AnswerAsync(one["body"]!));
        var effects = answer["included"]!.AsArray().ToDictionary(study => $"{study!["id"]}");
        foreach (var (row, place) in one["body"]!["rows"]!.AsArray().Select((row, place) => ($"{row!["id"]}", place)))
            foreach (var member in new[] { "yi", "vi" })
                if (expected[member] is JsonArray values && values[place] is not null)
                    Compare($"{name} {member}", values[place], effects.GetValueOrDefault(row)?[member]);
        // Cases with a number in metafor and a refusal here are tested by themselves.
        if (answer["pooled"] is not { } pooled || expected["fit"] is not { } fit)
            return;
        All(name, fit, pooled, OfFit);
        foreach (var (value, member) in (expected["back"] as JsonArray ?? []).Zip(["value", "lower", "upper"]))
            Compare($"{name} back {member}", value, pooled["estimate"]![member]);
        if (fit["pred"]?[$"{pooled["prediction"]?["method"]}"] is JsonArray prediction)
            foreach (var (value, member) in prediction.Zip(["effectLower", "effectUpper"]))
                Compare($"{name} {member}", value, pooled["prediction"]![member]);
        if (expected["parts"] is { } parts && pooled["sensitivity"] is { } sensitivity)
            Parts(name, parts, sensitivity);
    }

    private void Parts(string name, JsonNode parts, JsonNode sensitivity)
    {
        Rows($"{name} without", parts["loo"], sensitivity["leaveOneOut"]!.AsArray());
        Rows($"{name} up to", parts["cum"], [.. sensitivity["cumulative"]!.AsArray().Skip(1).Select(row => row!.DeepClone())]);
        Rows($"{name} group", parts["sub"], sensitivity["subgroups"]?["groups"]?.AsArray() ?? []);
        All($"{name} groups", parts, sensitivity["subgroups"], [("subq", "q"), ("subp", "pValue")]);
        All($"{name} groups", parts["common"], sensitivity["subgroups"]?["commonVariance"], [("tau2", "tau2"), ("qm", "q"), ("qmp", "pValue"), ("qe", "residualQ"), ("qep", "residualPValue")]);
        foreach (var (value, member) in (parts["egger"] as JsonArray ?? []).Zip(["intercept", "standardError", "statistic", "pValue", "limitEffect", "limitStandardError"]))
            Compare($"{name} Egger {member}", value, sensitivity["smallStudies"]?["egger"]?[member], onlyWhereThere: true);
        foreach (var (value, member) in (parts["begg"] as JsonArray ?? []).Zip(["kendallTau", "pValue"]))
            Compare($"{name} Begg {member}", value, sensitivity["smallStudies"]?["rank"]?[member], onlyWhereThere: true);
        if (sensitivity["smallStudies"] is { } small)
            All($"{name} trim and fill", parts["tf"], small["trimAndFill"], OfTrimAndFill);
    }

    private void Rows(string name, JsonNode? expected, JsonArray actual)
    {
        foreach (var (row, part, place) in (expected as JsonArray ?? []).Zip(actual, Enumerable.Range(0, actual.Count)))
            if (row is JsonObject fit && (int)fit["k"]! > 1)
                All($"{name} {place}", fit, part, OfPart);
    }

    private void All(string name, JsonNode? expected, JsonNode? actual, (string Expected, string Actual)[] members)
    {
        foreach (var (one, other) in members)
            Compare($"{name} {one}", expected?[one], other.Split('.').Aggregate(actual, (node, member) => node?[member]), onlyWhereThere: one is "p" or "tau2");
    }

    // One group has no p value, a common effect no tau², and equal standard errors no test.
    private void Compare(string name, JsonNode? expected, JsonNode? actual, bool onlyWhereThere = false)
    {
        if (expected is not JsonValue value || !value.TryGetValue<double>(out var number) || (actual is null && onlyWhereThere))
            return;
        compared++;
        var ours = actual?.GetValue<double>() ?? double.NaN;
        if (!(Math.Abs(ours - number) <= Tolerance * Math.Max(0.01, Math.Abs(number))))
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {ours:r} for {number:r}"));
    }

    private static async Task<JsonNode> AnswerAsync(JsonNode body)
    {
        var http = new DefaultHttpContext();
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body.ToJsonString()));
        var (request, errors) = await SynthesisBody.ReadAsync(http.Request, CancellationToken.None);
        Assert.Empty(errors);
        return JsonNode.Parse(SynthesisJson.Of(SynthesisBuilder.OfRequest(request!)))!;
    }
}
