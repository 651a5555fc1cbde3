using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>The address of the next page repeats what the client gave, as it was given where that is an address.</summary>
public sealed class NextAddressTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/v1/studies?pageSize=1", "/v1/studies?pageSize=1&cursor=")]
    [InlineData("/v1/studies?q=stem+cells&pageSize=1&sort=-year", "/v1/studies?q=stem+cells&pageSize=1&sort=-year&cursor=")]
    [InlineData("/v1/studies?%71=stem%20cells&page%53ize=1", "/v1/studies?%71=stem%20cells&page%53ize=1&cursor=")]
    [InlineData("/v1/studies?q=\"stem+cells\"&pageSize=1", "/v1/studies?q=%22stem%20cells%22&pageSize=1&cursor=")]
    [InlineData("/v1/studies?q=stem\\cells&pageSize=1", "/v1/studies?q=stem%5Ccells&pageSize=1&cursor=")]
    [InlineData("/v1/studies?q=cells%&pageSize=1", "/v1/studies?q=cells%25&pageSize=1&cursor=")]
    [InlineData("/v1/studies?q=cells%2&pageSize=1", "/v1/studies?q=cells%252&pageSize=1&cursor=")]
    [InlineData("/v1/studies?&pageSize=1&", "/v1/studies?pageSize=1&cursor=")]
    public async Task The_next_page_has_an_address_whatever_was_written(string given, string beginning)
    {
        for (var (address, seen) = (given, new HashSet<string>()); seen.Count < 3;)
        {
            var (page, link) = await ReadAsync(address);
            address = page["next"]!.ToString();
            Assert.StartsWith(beginning, address, StringComparison.Ordinal);
            Assert.StartsWith($"<{address}>; rel=\"next\", ", link, StringComparison.Ordinal);
            Assert.Equal(beginning.Length, address.LastIndexOf('=') + 1); // one cursor, the last parameter
            Assert.True(seen.Add(page["items"]!.AsArray().Single()!["id"]!.ToString()));
        }
    }

    // Sent exactly so: the framework would correct it.
    private async Task<(JsonNode Page, string Link)> ReadAsync(string address)
    {
        var uri = new Uri(service.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var answer = await service.Http.GetAsync(uri);
        Assert.Equal(200, (int)answer.StatusCode);
        return (JsonNode.Parse(await answer.Content.ReadAsStringAsync())!, answer.Headers.GetValues("Link").Single());
    }
}
