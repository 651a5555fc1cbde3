using System.Net;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Pages;

/// <summary>Reads pages as a browser gets them, and their text as people read it.</summary>
internal static partial class PageText
{
    public static async Task<string> PageAsync(this RunningService service, string url)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{url} answered {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    public static async Task<string> PageTextAsync(this RunningService service, string url) => InOneLine(WebUtility.HtmlDecode(Tag().Replace(await service.PageAsync(url), "")));

    public static string InOneLine(string text) => Space().Replace(text, " ");

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
