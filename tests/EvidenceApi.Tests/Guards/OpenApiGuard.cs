using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>The document in the repository is the one that the service serves, and its examples work.</summary>
public sealed class OpenApiGuard(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_served_document_is_openapi_yaml()
    {
        var served = await service.Http.GetStringAsync(new Uri("/swagger/v1/swagger.yaml", UriKind.Relative));
        Repository.AssertIsFile(served, "openapi.yaml");
    }

    [Fact]
    public async Task Every_operation_is_tagged_summarised_named_and_documents_its_errors()
    {
        foreach (var (path, _, operation) in await OperationsAsync())
        {
            Assert.True(operation["summary"] is not null && operation["operationId"] is not null && operation["tags"]!.AsArray().Count == 1, path);
            Assert.Superset(new HashSet<string> { "200", "400", "405", "406", "503" }, operation["responses"]!.AsObject().Select(answer => answer.Key).ToHashSet());
            Assert.Equal(path.StartsWith("/v1", StringComparison.Ordinal), operation["responses"]!["429"]?["headers"]?["Retry-After"] is not null);
            Assert.All(operation["parameters"]?.AsArray() ?? [], parameter => Assert.NotNull(parameter!["description"]));
        }
    }

    [Fact]
    public async Task Every_documented_example_is_answered_with_a_200()
    {
        foreach (var (path, method, operation) in await OperationsAsync())
        {
            if (method == "post")
            {
                var body = operation["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString();
                using var posted = await service.Http.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
                Assert.True(posted.IsSuccessStatusCode, path);
                continue;
            }
            var url = path;
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                if (parameter!["in"]!.ToString() == "path")
                    url = url.Replace($"{{{parameter["name"]}}}", parameter["example"]!.ToString(), StringComparison.Ordinal);
                else if (parameter["required"]?.GetValue<bool>() == true)
                    url += $"?{parameter["name"]}={parameter["example"]}";
            Assert.DoesNotContain('{', url);
            if (operation["responses"]!["200"]!["content"]!["application/json"] is null)
            {
                using var other = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
                Assert.True(other.IsSuccessStatusCode, url);
                continue;
            }
            var answer = await service.GetAsync(url);
            Assert.True(answer["items"] is null || answer["items"]!.AsArray().Count > 0, url);
        }
    }

    [Fact]
    public async Task The_documented_example_of_a_wrong_parameter_is_what_the_service_answers()
    {
        foreach (var (path, method, operation) in await OperationsAsync())
        {
            var example = operation["responses"]!["400"]!["content"]!["application/problem+json"]!["example"]!;
            var (_, problem) = await service.RefuseAsync(
                new HttpRequestMessage(new HttpMethod(method), path.Replace("{id}", "x", StringComparison.Ordinal) + "?pagesize=10"));
            Assert.True(JsonNode.DeepEquals(example["errors"], problem["errors"]), $"{path}: {problem["errors"]}");
        }
    }

    private async Task<IEnumerable<(string Path, string Method, JsonNode Operation)>> OperationsAsync()
    {
        var document = JsonNode.Parse(await service.Http.GetStringAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative)))!;
        return document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, operation.Key, operation.Value!)));
    }
}
