using EvidenceApi.Tests.Support;
using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>The example page, opened from a file, as a user would: another origin than the service.</summary>
public sealed class ExamplePageTests(RunningService service) : IClassFixture<RunningService>
{
    [ChromiumFact]
    public async Task It_shows_a_number_with_its_source_and_the_trials_that_recruit_and_asks_again_with_tags()
    {
        await using var browser = await Chromium.OpenAsync();
        var page = await browser.NewPageAsync();
        var failures = new List<string>();
        page.PageError += (_, error) => failures.Add(error);
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        var file = new Uri(Repository.PathOf("examples", "javascript", "index.html"));
        await page.GotoAsync($"{file}?api={Uri.EscapeDataString(service.Http.BaseAddress!.ToString())}");

        await page.Locator("#trials[aria-busy=false]").WaitForAsync();
        var number = await page.Locator("#number").InnerTextAsync();
        Assert.Contains("46 %", number, StringComparison.Ordinal);
        Assert.Contains("kaplan meier, of 281", number, StringComparison.Ordinal);
        Assert.Contains("Source: ", number, StringComparison.Ordinal);
        var trials = await service.ListAsync("/v1/trials?status=RECRUITING&phenotype=MS");
        Assert.Equal(trials.Count, await page.Locator("#trials article").CountAsync());
        Assert.Equal("Dataset version 1", await page.Locator("#version").InnerTextAsync());
        if (Environment.GetEnvironmentVariable("EVIDENCE_SCREENSHOT") is { } screenshot)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = screenshot, FullPage = true });

        requests.Clear();
        await page.ReloadAsync();
        await page.Locator("#trials[aria-busy=false]").WaitForAsync();
        foreach (var request in requests.Where(request => request.Url.Contains("/v1/", StringComparison.Ordinal)))
            Assert.True((await request.AllHeadersAsync()).ContainsKey("if-none-match"), request.Url);
        Assert.Empty(failures);
    }

    [ChromiumFact]
    public async Task Without_a_service_it_says_so()
    {
        await using var browser = await Chromium.OpenAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{new Uri(Repository.PathOf("examples", "javascript", "index.html"))}?api=http://127.0.0.1:1");
        await page.Locator("#failure:visible").WaitForAsync();
        Assert.StartsWith("The evidence could not be read from http://127.0.0.1:1", await page.Locator("#failure").InnerTextAsync(), StringComparison.Ordinal);
    }
}
