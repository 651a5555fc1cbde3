using Deque.AxeCore.Playwright;
using EvidenceApi.Tests.Support;
using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>Swagger UI as a person uses it, on a phone and on a desk: open an address, execute, read the response.</summary>
public sealed class SwaggerUiTests(RunningService service) : IClassFixture<RunningService>
{
    [ChromiumFact]
    public Task On_a_phone_the_first_execute_returns_a_result() => TryItOutAsync(390, 844);

    [ChromiumFact]
    public Task On_a_desk_the_first_execute_returns_a_result() => TryItOutAsync(1280, 1600);

    private async Task TryItOutAsync(int width, int height)
    {
        await using var browser = await Chromium.OpenAsync();
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, IsMobile = width < 500, BypassCSP = true });
        var failures = new List<string>();
        page.PageError += (_, error) => failures.Add(error);
        await page.GotoAsync(new Uri(service.Http.BaseAddress!, "/swagger/index.html").ToString());
        await page.Locator(".opblock-tag").First.WaitForAsync();
        Assert.Equal(0, await page.Locator(".opblock").CountAsync()); // tags are closed
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", await page.Locator(".info__license a").GetAttributeAsync("href"));
        await page.Locator(".operation-filter-input").FillAsync("Trials");
        await page.WaitForFunctionAsync("document.querySelectorAll('.opblock-tag').length === 1");

        await page.GotoAsync(new Uri(service.Http.BaseAddress!, "/swagger/index.html#/Trials/listTrials").ToString());
        await page.ReloadAsync();
        var operation = page.Locator("#operations-Trials-listTrials");
        await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
        var answer = operation.Locator(".live-responses-table .response");
        await answer.WaitForAsync();
        if (Environment.GetEnvironmentVariable("EVIDENCE_SCREENSHOT") is { } file)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"{width}-{file}" });
        Assert.StartsWith("200", (await answer.Locator(".response-col_status").InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Contains("status=RECRUITING", await operation.Locator(".request-url").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        Assert.Empty(failures);
        if (width > 500 && !TestSize.IsFull)
            return; // the page is the same, and axe takes ten seconds
        var found = await page.RunAxe(Axe.CriticallyWrong);
        Assert.Empty(found.Violations.Where(violation => violation.Impact == "critical").Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }
}
