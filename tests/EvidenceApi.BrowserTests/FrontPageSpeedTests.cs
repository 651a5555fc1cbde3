using System.Diagnostics;
using EvidenceApi.Tests.Support;
using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>How much the front page loads, and how soon it is there.</summary>
public sealed class FrontPageSpeedTests(RunningService service) : IClassFixture<RunningService>
{
    private const int MostBytes = 150_000;

    private const int MostMilliseconds = 1000;

    [ChromiumFact]
    public async Task The_front_page_is_small_and_is_served_within_a_second()
    {
        await using var browser = await Chromium.OpenAsync();
        await VisitAsync(browser); // the service, not the browser, has run the code once
        var visits = new List<(int Bytes, long Shown, long Answered)>();
        while (visits.Count < 5 && !visits.Exists(IsSoon)) // whatever else the machine does
            visits.Add(await VisitAsync(browser));
        Assert.All(visits, visit => Assert.InRange(visit.Bytes, 1, MostBytes));
        Assert.True(visits.Exists(IsSoon), string.Join(", ", visits));

        static bool IsSoon((int Bytes, long Shown, long Answered) visit) => visit.Shown < MostMilliseconds && visit.Answered < MostMilliseconds;
    }

    // With nothing kept: how much is loaded, and after how many milliseconds the page and a response are there.
    private async Task<(int Bytes, long Shown, long Answered)> VisitAsync(Chromium browser)
    {
        var page = await browser.NewPageAsync();
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        var watch = Stopwatch.StartNew();
        await page.GotoAsync(service.Http.BaseAddress!.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        var shown = watch.ElapsedMilliseconds;
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        watch.Restart();
        await FrontDoorTests.FindAsync(page, "London,GB");
        var answered = watch.ElapsedMilliseconds;
        var bytes = 0;
        foreach (var request in requests)
            if (await request.ResponseAsync() is not null)
                bytes += await request.SizesAsync() is { } sizes ? sizes.ResponseBodySize + sizes.ResponseHeadersSize : 0;
        return (bytes, shown, answered);
    }
}
