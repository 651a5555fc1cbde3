using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>The document in the repository is the one that the service serves, and its examples work.</summary>
public sealed class OpenApiGuard(RunningService service) : IClassFixture<RunningService>
{
    // Bytes of minified JSON; see docs/api-design.md.
    // The seeds have no records of which these are made, and one version.
    private static readonly string[] Records = ["/adverse-events", "/outcome-changes", "/v1/{list}/changes"];

    private const int LargestDocument = 295_000;

    [Fact]
    public async Task The_served_document_is_openapi_yaml()
    {
        var served = await service.Http.GetStringAsync(new Uri("/openapi.yaml", UriKind.Relative));
        Repository.AssertIsFile(served, "openapi.yaml");
    }

    [Fact]
    public async Task The_document_is_small_and_the_same_at_each_address()
    {
        var served = await service.Http.GetByteArrayAsync(new Uri("/openapi.json", UriKind.Relative));
        Assert.True(served.Length < LargestDocument, $"{served.Length} bytes");
        Assert.Equal(served, await service.Http.GetByteArrayAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative)));
        using var conditional = new HttpRequestMessage(HttpMethod.Get, "/openapi.json") { Headers = { { "Accept-Encoding", "br" } } };
        using var compressed = await service.Http.SendAsync(conditional);
        Assert.Equal("br", Assert.Single(compressed.Content.Headers.ContentEncoding));
        Assert.Equal("public, max-age=3600, stale-while-revalidate=86400", string.Join(", ", compressed.Headers.GetValues("Cache-Control")).Replace("max-age=3600, public", "public, max-age=3600", StringComparison.Ordinal));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/openapi.json") { Headers = { { "Accept-Encoding", "br" }, { "If-None-Match", compressed.Headers.ETag!.ToString() } } };
        using var unchanged = await service.Http.SendAsync(again);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Every_operation_is_tagged_summarised_named_and_documents_its_errors_and_an_answer()
    {
        foreach (var operation in await OperationsAsync())
        {
            var (path, node) = (operation.Path, operation.Document);
            Assert.True(node["summary"] is not null && node["operationId"] is not null && node["tags"]!.AsArray().Count == 1, path);
            Assert.Superset(new HashSet<string> { "200", "400", "default" }, node["responses"]!.AsObject().Select(answer => answer.Key).ToHashSet());
            Assert.Equal(path.Contains("/{id}", StringComparison.Ordinal), node["responses"]!["404"] is not null);
            Assert.All(operation.Parameters, parameter => Assert.NotNull(parameter["description"]));
            Assert.True(operation.Answer == "application/zip" || node["responses"]!["200"]!["content"]![operation.Answer!]!["example"] is not null, path);
        }
    }

    [Fact]
    public async Task Every_schema_and_member_is_described_and_none_is_of_the_framework()
    {
        var document = await DocumentAsync();
        var schemas = document["components"]!["schemas"]!.AsObject();
        Assert.DoesNotContain(schemas, schema => schema.Key.StartsWith("Json", StringComparison.Ordinal) || schema.Key.StartsWith("System", StringComparison.Ordinal) || schema.Key.Contains("Results", StringComparison.Ordinal));
        var bare = EvidenceApi.OpenApi.Shaping.DocumentNodes.Objects(schemas).SelectMany(part => (part["properties"] as JsonObject ?? []).Where(member => part["type"]?.ToString() is "object" or null || part["type"] is JsonArray).Where(member => member.Value is JsonObject one && !IsDescribed(one, schemas)).Select(member => $"{part.GetPath()}.{member.Key}"));
        Assert.Empty(bare);
        Assert.Empty(schemas.Where(schema => schema.Value!["description"] is null).Select(schema => schema.Key));
        Assert.All(document["components"]!.AsObject().SelectMany(kind => kind.Value!.AsObject()), component => Assert.Matches(@"\A[A-Za-z0-9._-]+\z", component.Key));
        Assert.DoesNotContain("\"additionalProperties\":false", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_has_the_version_of_the_assemblies_a_contact_and_servers()
    {
        var document = await DocumentAsync();
        Assert.Equal(typeof(EvidenceService).Assembly.GetName().Version!.ToString(3), document["info"]!["version"]!.ToString());
        Assert.NotNull(document["info"]!["contact"]);
        Assert.NotEmpty(document["servers"]!.AsArray());
        Assert.True(document["components"]!["schemas"]!["Problem"]!["properties"]!["detail"]!["x-ms-primary-error-message"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Every_documented_example_returns_a_200()
    {
        foreach (var operation in await OperationsAsync())
        {
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.Example);
            if (operation.Body is { } body)
                request.Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
            using var answer = await service.Http.SendAsync(request);
            Assert.True(answer.IsSuccessStatusCode, operation.Example);
            if (operation.Answer == "application/json" && !Records.Any(part => operation.Path.Contains(part, StringComparison.Ordinal)))
                Assert.NotEqual(0, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["items"]?.AsArray().Count);
        }
    }

    [Fact]
    public async Task The_documented_example_of_a_wrong_parameter_is_what_the_service_returns()
    {
        var examples = (await DocumentAsync())["components"]!["responses"]!["Problem"]!["content"]!["application/problem+json"]!["examples"]!;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures/x?feilds=id") { Headers = { { "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00" } } };
        var (_, problem) = await service.RefuseAsync(request);
        Assert.True(JsonNode.DeepEquals(examples["invalid-parameter"]!["value"], problem), $"{problem}");
    }

    private static bool IsDescribed(JsonObject member, JsonObject schemas) =>
        member["description"] is not null || member["items"]?["description"] is not null || (EvidenceApi.OpenApi.Shaping.DocumentNodes.Referred(member) is { } name && schemas[name]?["description"] is not null);

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await service.Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;

    private async Task<IReadOnlyList<Operation>> OperationsAsync() => Operation.Of(await DocumentAsync());
}
