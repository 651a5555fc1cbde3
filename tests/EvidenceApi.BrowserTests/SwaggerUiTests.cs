using EvidenceApi.Tests.Support;
using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>Swagger UI as a person uses it: expand, try it out, execute, read the answer.</summary>
public sealed class SwaggerUiTests(RunningService service) : IClassFixture<RunningService>
{
    [ChromiumFact]
    public async Task An_operation_can_be_tried_out_with_its_example()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 1600 } });
        var failures = new List<string>();
        page.PageError += (_, error) => failures.Add(error);
        await page.GotoAsync(new Uri(service.Http.BaseAddress!, "/swagger").ToString());

        var operation = page.Locator("#operations-Results-getResult");
        await operation.Locator(".opblock-summary-control").ClickAsync();
        await operation.GetByRole(AriaRole.Button, new() { Name = "Try it out" }).ClickAsync();
        Assert.Equal("silfverberg-2023.neda.all-5y", await operation.Locator("tr[data-param-name=id] input").InputValueAsync());
        await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();

        var answer = operation.Locator(".live-responses-table .response");
        await answer.WaitForAsync();
        if (Environment.GetEnvironmentVariable("EVIDENCE_SCREENSHOT") is { } file)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        Assert.StartsWith("200", (await answer.Locator(".response-col_status").InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Contains("\"level\": 95", await answer.Locator(".response-col_description").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(failures);
    }
}
