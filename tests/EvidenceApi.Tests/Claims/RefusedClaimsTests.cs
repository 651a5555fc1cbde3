using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Claims;

/// <summary>Bodies that the claim check refuses, each with its reason.</summary>
public sealed class RefusedClaimsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("", "body")]
    [InlineData("{", "body")]
    [InlineData("[]", "body")]
    [InlineData("{}", "body")]
    [InlineData("""{"text":5}""", "text")]
    [InlineData("""{"txt":"x"}""", "txt")]
    [InlineData("""{"text":"x","study":"y"}""", "text")]
    [InlineData("""{"value":"46"}""", "value")]
    [InlineData("""{"value":1e300}""", "value")]
    [InlineData("""{"numerator":-1,"denominator":2.5}""", "denominator")]
    [InlineData("""{"numerator":60,"denominator":52}""", "numerator")]
    [InlineData("""{"months":null}""", "body")]
    [InlineData("""{"text":"46 % PFS in MIST","text":null}""", "body")]
    public async Task A_bad_body_is_a_400_that_names_the_member(string body, string member)
    {
        var (status, problem) = await service.RefuseAsync(CheckClaimTests.Post(body));
        Assert.Equal(400, status);
        Assert.Contains(problem["errors"]!.AsArray(), error => error!["parameter"]!.ToString() == member);
    }

    public static TheoryData<byte[]> NoUnicode =>
    [
        """{"text":"46 \ud800 %"}"""u8.ToArray(),
        """{"te\ud800":"46 %"}"""u8.ToArray(),
        (byte[])[.. """{"text":"46 """u8, 0xC3, 0x28, .. "\"}"u8],
        (byte[])[.. """{"study":"""u8, (byte)'"', 0xFF, .. "\"}"u8],
    ];

    [Theory]
    [MemberData(nameof(NoUnicode))]
    public async Task A_body_that_is_no_Unicode_is_a_400(byte[] body)
    {
        var request = CheckClaimTests.Post("");
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        var (status, problem) = await service.RefuseAsync(request);
        Assert.Equal(400, status);
        Assert.Equal("body", problem["errors"]![0]!["parameter"]!.ToString());
    }

    [Fact]
    public async Task A_text_that_is_too_long_and_a_body_that_is_too_large_are_refused()
    {
        Assert.Equal(400, (await service.RefuseAsync(CheckClaimTests.Post(new JsonObject { ["text"] = new string('9', 20_001) }.ToJsonString()))).Status);
        Assert.Equal(413, (await service.RefuseAsync(CheckClaimTests.Post(new JsonObject { ["text"] = new string('9', 300_000) }.ToJsonString()))).Status);
    }

    [Fact]
    public async Task Another_format_than_JSON_is_a_415()
    {
        var request = CheckClaimTests.Post("text=46");
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        var (status, problem) = await service.RefuseAsync(request);
        Assert.Equal(415, status);
        Assert.Equal("Content-Type", problem["errors"]![0]!["parameter"]!.ToString());
    }
}
