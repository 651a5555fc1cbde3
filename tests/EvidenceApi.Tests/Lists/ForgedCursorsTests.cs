using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Hashing;
using System.Text;
using System.Web;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>A cursor holds no secret, so a client may make one; its content is checked.</summary>
public sealed class ForgedCursorsTests(RunningService service) : IClassFixture<RunningService>
{
    private const int DigestLength = 8;

    [Theory]
    [InlineData("/v1/studies", "7:actimus", true)]
    [InlineData("/v1/studies", "7:actimus1:x", false)]
    [InlineData("/v1/studies", "", false)]
    [InlineData("/v1/studies", "8:actimus", false)]
    [InlineData("/v1/studies", "2147483647:actimus", false)]
    [InlineData("/v1/studies", "99999999999:actimus", false)]
    [InlineData("/v1/studies", "-1:actimus", false)]
    [InlineData("/v1/studies", ":", false)]
    [InlineData("/v1/studies", "actimus", false)]
    [InlineData("/v1/studies", "1:\u0000", false)]
    [InlineData("/v1/studies?sort=year", "4:20161:a", true)]
    [InlineData("/v1/studies?sort=year", "8:Infinity1:a", true)]
    [InlineData("/v1/studies?sort=year", "10:1e999999991:a", false)]
    [InlineData("/v1/studies?sort=year", "1:x1:a", false)]
    [InlineData("/v1/studies?q=cells", "3:0.51:a", true)]
    [InlineData("/v1/studies?q=cells", "5:1e-601:a", false)]
    [InlineData("/v1/claims?sort=hasNumber", "4:true1:a", true)]
    [InlineData("/v1/claims?sort=hasNumber", "7:perhaps1:a", false)]
    [InlineData("/v1/outcomes", "4:mist1:1", true)]
    [InlineData("/v1/outcomes", "4:mist11:99999999999", false)]
    public async Task A_cursor_that_no_page_gave_is_good_or_refused(string list, string keys, bool isGood)
    {
        var first = $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize=1";
        var next = HttpUtility.ParseQueryString((await service.GetAsync(first))["next"]!.ToString().Split('?')[1])["cursor"];
        var given = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(next).AsSpan(DigestLength)).Split('\n', 3);
        var content = Encoding.UTF8.GetBytes($"{given[0]}\n{given[1]}\n{keys}");
        var digest = new byte[DigestLength];
        BinaryPrimitives.WriteUInt64LittleEndian(digest, XxHash3.HashToUInt64(content));
        using var answer = await service.Http.GetAsync(new Uri($"{first}&cursor={Base64Url.EncodeToString([.. digest, .. content])}", UriKind.Relative));
        Assert.Equal(isGood ? 200 : 400, (int)answer.StatusCode);
    }
}
