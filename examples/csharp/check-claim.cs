#!/usr/bin/env dotnet
// Checks a claim and prints the evidence. A program in one file, for the .NET SDK 10:
//   dotnet run check-claim.cs -- "70 % relapse-free at 5 years in HALT-MS"
#:property PublishAot=false

using System.Net.Http.Json;
using System.Text.Json.Nodes;

var text = args.Length > 0 ? string.Join(' ', args) : "46 % of people were free of progression five years after the transplant in Muraro 2017";
var service = new Uri(Environment.GetEnvironmentVariable("EVIDENCE_API") ?? "http://127.0.0.1:5080");
using var http = new HttpClient { BaseAddress = service };

try
{
    using var answer = await http.PostAsJsonAsync("/v1/claims/check", new { text });
    var body = await answer.Content.ReadFromJsonAsync<JsonNode>();
    if (!answer.IsSuccessStatusCode)
    {
        Console.Error.WriteLine(body?["detail"]); // problem+json says in words what was wrong
        return 1;
    }
    Console.WriteLine($"{body?["verdict"]}: {body?["why"]}");
    foreach (var word in body?["notUnderstood"]?.AsArray() ?? [])
        Console.WriteLine($"  not understood, and so not checked: {word}");
    foreach (var result in body?["results"]?.AsArray() ?? [])
        Print(result);
    Console.WriteLine($"Dataset version {answer.Headers.GetValues("Dataset-Version").Single()}");
    return 0;
}
catch (HttpRequestException failure)
{
    Console.Error.WriteLine($"{service}: {failure.Message}");
    return 1;
}

// A number with what it must not travel without.
static void Print(JsonNode? result)
{
    var source = result?["citation"]?["source"];
    Console.WriteLine();
    Console.WriteLine($"  {result?["id"]}");
    Console.WriteLine($"    {result?["sentence"] ?? $"{result?["measure"]?["name"]}: {result?["printed"] ?? result?["value"]}"}");
    Console.WriteLine($"    {result?["estimateType"]}, {result?["value"]} {result?["unit"]}, of {result?["denominator"] ?? "an unknown number"} ({result?["denominatorKind"]})");
    Console.WriteLine($"    {source?["title"]} ({source?["publisher"]}, {source?["published"] ?? "undated"}), {result?["citation"]?["place"]}");
}
