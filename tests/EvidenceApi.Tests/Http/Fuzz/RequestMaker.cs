using System.Globalization;
using System.Text;
using EvidenceApi.Lists;
using EvidenceApi.Tests.Lists;

namespace EvidenceApi.Tests.Http.Fuzz;

/// <summary>Makes requests from the contract with values that the service knows: most are valid and odd, the others are hostile.</summary>
internal sealed class RequestMaker(Random random, IReadOnlyList<Operation> operations, KnownValues known)
{
    private const double Hostile = 0.25;

    private static readonly string[] Words = ["relapse", "AHSCT", "multiple sclerosis", "Burt", "46 %", "zürich", "\"no evidence\"", "bone-marrow", "ms -cells", "NCT00273364", "ΔEDSS", "自家", "it's"];

    private static readonly string[] Sentences =
    [
        "70 % relapse-free at 5 years in HALT-MS", "Nobody died in MIST.", "46 % of 281 people had no progression (95 % CI 42-54)", "hazard ratio 0.07 against DMT; p < 0.001",
        "Is it 1,5 or 1.5? 3 of 20 (15%)!", "A. B. c) … 12 months", "99999999999999999999 people", "½ of them", "−1.5 points", "2019-01-15 in 12 sites; e.g. Chicago",
    ];

    private static readonly string[] Bad =
    [
        "%00", "%2500", "%FF%FE", "%ED%A0%80", "%", "%zz", "..%2F..%2Fetc%2Fpasswd", "%27%20or%201%3D1--", "%3Cscript%3E", "a".PadLeft(3000, 'a'), "-1", "1e400", "NaN", "2016-13-45", "%E2%80%AE",
        "%F0%9F%98%80", "null", "[]", "{}", "%0d%0aX-Injected:%201", "0x10", "%252e%252e",
    ];

    private static readonly string?[] BadAccepts = ["text/html", "application/xml;q=0.9", "*/*;q=0", "nonsense", "application/json;q=2", "text/csv;q=0.1, application/x-ndjson"];

    public MadeRequest Make()
    {
        var operation = operations[random.Next(operations.Count)];
        var isHostile = random.NextDouble() < Hostile;
        var target = Path(operation, isHostile) + Query(operation, isHostile);
        var method = isHostile && random.Next(8) == 0 ? Pick(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "GET", "BREW"]) : operation.Method == "GET" && random.Next(12) == 0 ? "HEAD" : operation.Method;
        var accept = isHostile && random.Next(4) == 0 ? Pick(BadAccepts) : null;
        var (body, type) = method == "POST" ? Body(operation, isHostile) : (null, "");
        return new MadeRequest(operation, method, target, accept, body, type, isHostile);
    }

    private string Path(Operation operation, bool isHostile)
    {
        if (operation.Parameters.FirstOrDefault(parameter => parameter is { IsInPath: true, Codes.Count: > 0 }) is { } coded)
            return operation.Path.Replace($"{{{coded.Name}}}", isHostile ? Pick(Bad) : Pick(coded.Codes), StringComparison.Ordinal);
        if (!operation.Path.Contains("{id}", StringComparison.Ordinal))
            return operation.Path;
        var id = isHostile && random.Next(2) == 0 ? Pick(Bad) : Uri.EscapeDataString(Pick(known.IdsFor(operation.Path)));
        return operation.Path.Replace("{id}", random.Next(10) == 0 && !isHostile ? id.ToUpperInvariant() : id, StringComparison.Ordinal);
    }

    private string Query(Operation operation, bool isHostile)
    {
        // A list takes a width for its picture alone.
        var isPaged = operation.Parameters.Any(parameter => parameter.Name == "pageSize");
        var parameters = operation.Parameters.Where(parameter => !parameter.IsInPath && parameter.Name is not ("cursor" or "consistent") && !(isPaged && parameter.Name == "width")).ToList();
        var chosen = Enumerable.Range(0, parameters.Count == 0 ? 0 : random.Next(0, 4)).Select(_ => Pick(parameters)).DistinctBy(parameter => parameter.Name).ToList();
        if (operation.Path.StartsWith("/v1/search", StringComparison.Ordinal) && chosen.All(parameter => parameter.Name != "q"))
            chosen.Add(parameters.Single(parameter => parameter.Name == "q"));
        if (operation.Path.StartsWith("/v1/syntheses", StringComparison.Ordinal) && chosen.All(parameter => parameter.Name != "measure"))
            chosen.AddRange(parameters.Where(parameter => parameter.Name == "measure"));
        var pairs = Fitting(chosen).SelectMany(parameter => Values(operation, parameter).Select(value => $"{parameter.Name}={Uri.EscapeDataString(value)}")).ToList();
        if (isHostile)
            pairs.Add(random.Next(3) switch
            {
                0 => $"{Pick(["colour", "__proto__", "%00", "filter[]", ""])}={Pick(Bad)}",
                1 when parameters.Count > 0 => $"{Pick(parameters).Name}={Pick(Bad)}",
                _ => $"cursor={Pick(Bad)}",
            });
        return pairs.Count == 0 ? "" : $"?{string.Join('&', pairs)}";
    }

    // What goes with one page does not go with a whole list, and a range has one end here.
    private IEnumerable<Parameter> Fitting(List<Parameter> chosen)
    {
        var isWhole = chosen.Any(parameter => parameter.Name == "format");
        return chosen.Where(parameter => (!isWhole || parameter.Name is not ("pageSize" or "countTotal"))
            && !(parameter.Name.EndsWith("To", StringComparison.Ordinal) && chosen.Any(other => other.Name == $"{parameter.Name[..^2]}From"))
            && !(parameter.Name == "place" && chosen.Any(other => other.Name == "near"))
            && !(parameter.Name == "within" && chosen.All(other => other.Name is not ("near" or "place")))
            && parameter.Name != "bom");
    }

    private IEnumerable<string> Values(Operation operation, Parameter parameter)
    {
        var list = operation.Path.Replace("/facets", "", StringComparison.Ordinal);
        var listing = PublishedLists.ByPath.GetValueOrDefault(list);
        return parameter switch
        {
            { Name: "measure" } => [Pick(known.Of("/v1/results", "measure"))],
            { Codes.Count: > 0 } => Some(parameter, parameter.Codes),
            { Type: "boolean" } => [Pick(["true", "false"])],
            { Name: "pageSize" } => [Pick(["1", "2", "7", "50", "200"])],
            { Name: "q" } => [string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Words)))],
            { Name: "level" } => [Pick(["80", "90", "95", "99"])],
            { Name: "width" } => [random.Next(320, 1601).ToString(CultureInfo.InvariantCulture)],
            { Name: "baselineRisk" } => [Pick(["0.01", "0.5"])],
            { Type: "number" or "integer" } => [random.Next(0, 400).ToString(CultureInfo.InvariantCulture)],
            { Name: "sort" } when listing is not null => [string.Join(',', Enumerable.Range(0, random.Next(1, 3)).Select(_ => $"{Pick(["", "-"])}{Pick(listing.Sortable.ToList()).Name}").DistinctBy(name => name.TrimStart('-')))],
            { Name: "fields" } when operation.Path.EndsWith("/facets", StringComparison.Ordinal) && listing is not null => [Pick(listing.Fields.Where(field => field.IsFacet).ToList()).Name],
            { Name: "fields" } => [IsPartOfStudy(operation.Path) ? "study" : "id"],
            { Name: "filter" } when listing is not null => [Filter(list, listing)],
            { Name: "filter" } => [],
            _ when parameter.Name.EndsWith("From", StringComparison.Ordinal) || parameter.Name.EndsWith("To", StringComparison.Ordinal) => [Pick(["2016", "2019-03", "2024-02-29"])],
            _ when known.Of(list, FieldOf(parameter.Name)) is { Count: > 0 } values => Some(parameter, values),
            _ => parameter.Example.Length > 0 ? [parameter.Example] : [],
        };
    }

    // Documents that have no id of their own.
    private static bool IsPartOfStudy(string path) => path.StartsWith("/v1/studies/{id}/", StringComparison.Ordinal) && PublishedLists.ByPath.Keys.All(list => list != path) && !path.EndsWith("/outcomes", StringComparison.Ordinal);

    private static string FieldOf(string parameter) => parameter.StartsWith("not", StringComparison.Ordinal) && parameter.Length > 3 ? $"{char.ToLowerInvariant(parameter[3])}{parameter[4..]}" : parameter;

    private string Filter(string path, Listing listing)
    {
        var terms = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(listing.Fields)).Where(field => field.Codes.Count > 0 || known.Of(path, field.Name).Count > 0).Select(field =>
        {
            var value = field.Codes.Count > 0 ? Pick(field.Codes) : Pick(known.Of(path, field.Name));
            return $"{Pick(["", "", "NOT "])}{field.Name} {(field.IsList ? ":" : "=")} \"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        }).ToList();
        return terms.Count == 0 ? $"{listing.Fields[0].Name} = \"x\"" : string.Join(Pick([" AND ", " OR "]), terms);
    }

    private IEnumerable<string> Some(Parameter parameter, IReadOnlyList<string> values) =>
        Enumerable.Range(0, parameter.IsList ? random.Next(1, 4) : 1).Select(_ => Pick(values)).Distinct();

    private (string Body, string Type) Body(Operation operation, bool isHostile)
    {
        if (!isHostile && operation.Path.StartsWith("/v1/syntheses", StringComparison.Ordinal))
            return ($$"""{"effectMeasure": "PROPORTION", "rows": [{{string.Join(", ", Enumerable.Range(1, random.Next(1, 9)).Select(number => $$"""{"id": "s{{number}}", "events": {{random.Next(0, 10)}}, "total": {{random.Next(10, 400)}}}"""))}}]}""", "application/json");
        if (!isHostile)
            return ($$"""{"text": {{System.Text.Json.JsonSerializer.Serialize(string.Join(Pick([" ", "\n", "; "]), Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(Sentences))))}}}""", "application/json");
        var body = random.Next(8) switch
        {
            0 => "",
            1 => "{",
            2 => $"{new string('[', 5000)}",
            3 => """{"text": 5}""",
            4 => """{"text": "\ud800"}""",
            5 => $$"""{"text": "{{new string('9', 30_000)}}"}""",
            6 => """{"study": "mist", "value": "x", "unknown": true}""",
            _ => $"\u0000{Encoding.UTF8.GetString([0xFF, 0xFE])}",
        };
        return (body, Pick(["application/json", "text/plain", "application/xml", "application/json; charset=utf-16"]));
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
