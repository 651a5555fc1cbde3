using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>A cursor holds no secret, so somebody may make one; what is in it is looked at.</summary>
public sealed class ForgedCursorsTests(RunningService service) : IClassFixture<RunningService>
{
    private const int DigestLength = 8;

    [Theory]
    [InlineData("/v1/studies", """["actimus"]""", true)]
    [InlineData("/v1/studies", """["actimus","x"]""", false)]
    [InlineData("/v1/studies", "[]", false)]
    [InlineData("/v1/studies", "[null]", false)]
    [InlineData("/v1/studies", "null", false)]
    [InlineData("/v1/studies", "[1]", false)]
    [InlineData("/v1/studies", "[", false)]
    [InlineData("/v1/studies", """["\u0000"]""", false)]
    [InlineData("/v1/studies", """["\ud800"]""", false)]
    [InlineData("/v1/studies?sort=year", """["2016","a"]""", true)]
    [InlineData("/v1/studies?sort=year", """["Infinity","a"]""", true)]
    [InlineData("/v1/studies?sort=year", """["1e99999999","a"]""", false)]
    [InlineData("/v1/studies?sort=year", """["x","a"]""", false)]
    [InlineData("/v1/studies?q=cells", """["0.5","a"]""", true)]
    [InlineData("/v1/studies?q=cells", """["1e-60","a"]""", false)]
    [InlineData("/v1/claims?sort=hasNumber", """["true","a"]""", true)]
    [InlineData("/v1/claims?sort=hasNumber", """["perhaps","a"]""", false)]
    [InlineData("/v1/outcomes", """["mist","1"]""", true)]
    [InlineData("/v1/outcomes", """["mist","99999999999"]""", false)]
    public async Task A_cursor_that_no_page_gave_is_good_or_refused(string list, string keys, bool isGood)
    {
        var query = list.Split('?') is [var path, var parameters] ? $"{path}&{parameters}" : list;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))[..DigestLength]);
        var content = Encoding.UTF8.GetBytes($"1\n{digest}\n{keys}");
        var cursor = Base64Url.EncodeToString([.. SHA256.HashData(content)[..DigestLength], .. content]);
        using var answer = await service.Http.GetAsync(new Uri($"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cursor={cursor}", UriKind.Relative));
        Assert.Equal(isGood ? 200 : 400, (int)answer.StatusCode);
    }
}
