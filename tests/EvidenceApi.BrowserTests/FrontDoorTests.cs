using Deque.AxeCore.Playwright;
using EvidenceApi.Tests.Support;
using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>The pages as people use them: with a keyboard, a screen reader, a phone, by dark, and without scripts.</summary>
public sealed class FrontDoorTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Pages =
    [
        "/", "/trials/starms", "/trials/astims", "/trials/nct01364246", "/studies/muraro-2017", "/studies/mist", "/results/halt-ms.relapse-free-survival.all-5y", "/trials/nobody", "/docs", "/docs/api-design",
        "/docs/guides/meta-analysis", "/problems",
        .. TestSize.IsFull ? ["/docs/codes", "/docs/fields"] : (string[])[], // long tables, of which /docs/api-design has short ones
    ];

    [ChromiumFact]
    public async Task Axe_finds_nothing_wrong_and_no_page_is_wider_than_its_screen()
    {
        await using var browser = await Chromium.OpenAsync();
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 390), (ColorScheme.Dark, 1280) })
        {
            var page = await browser.NewPageAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 }, BypassCSP = true });
            foreach (var path in Pages.Where((path, number) => TestSize.IsFull || path == "/" || number % 2 == (width < 500 ? 0 : 1))) // by default each page in one of the two
            {
                await page.GotoAsync(Url(path));
                if (path == "/")
                    await FindAsync(page, "London,GB");
                var found = await page.RunAxe(Axe.Wrong);
                Assert.True(found.Violations.Length == 0, $"{path} {scheme} {width}: {string.Join("; ", found.Violations.Select(rule => $"{rule.Id} ({rule.Help}): {rule.Nodes[0].Html}"))}");
                Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{path} is wider than {width}");
                if (Environment.GetEnvironmentVariable("EVIDENCE_SCREENSHOT") is { } folder)
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"page{path.Replace('/', '-')}-{width}.png"), FullPage = true });
            }
        }
    }

    [ChromiumFact]
    public async Task With_the_keyboard_alone_a_trial_is_found_and_the_result_is_announced()
    {
        await using var browser = await Chromium.OpenAsync();
        var (page, failures) = await OpenAsync(browser, "/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await FocusedAsync(page, "textContent"));
        Assert.InRange(await page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().left"), 0, 390);
        for (var tabs = 0; await FocusedAsync(page, "id") != "place"; tabs++)
        {
            Assert.True(tabs < 12, "the finder is not reached");
            await page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
        await page.Keyboard.TypeAsync("London,GB");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#finder-results article").First.WaitForAsync();

        var status = page.Locator("#finder-status");
        Assert.Equal(("status", "polite"), (await status.GetAttributeAsync("role"), await status.GetAttributeAsync("aria-live")));
        var answer = await service.GetAsync("/v1/trials?place=London,GB&openSites=true&pageSize=10");
        Assert.StartsWith($"{answer["items"]!.AsArray().Count} trial", await status.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"{answer["finder"]!["place"]}", await status.InnerTextAsync(), StringComparison.Ordinal);
        var articles = await page.Locator("#finder-results article").AllInnerTextsAsync();
        foreach (var (trial, text) in answer["items"]!.AsArray().Zip(articles))
        {
            Assert.Contains($"{trial!["title"]}", text, StringComparison.Ordinal);
            Assert.Contains($"as of {trial["status"]!["asOf"]}; the statement is {trial["status"]!["ageDays"]} days old", text, StringComparison.Ordinal);
            foreach (var said in trial["finder"]!["matches"]!.AsArray().Concat(trial["finder"]!["notJudged"]!.AsArray()).Concat(trial["finder"]!["cautions"]!.AsArray()))
                Assert.Contains($"{said}", text, StringComparison.Ordinal);
            Assert.Contains($"{trial["finder"]!["distanceKm"]} km", text, StringComparison.Ordinal);
        }
        Assert.Empty(failures);
    }

    [ChromiumFact]
    public async Task A_name_of_several_places_is_asked_back_and_a_sentence_is_checked()
    {
        await using var browser = await Chromium.OpenAsync();
        var (page, failures) = await OpenAsync(browser, "/");
        await page.Locator("#place").FillAsync("Springfield,US");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Springfield,MA,US" }).ClickAsync();
        await page.Locator("#finder-results article").First.WaitForAsync();
        Assert.Contains("Springfield", await page.Locator("#finder-status").InnerTextAsync(), StringComparison.Ordinal);

        const string sentence = "70 % relapse-free at 5 years in HALT-MS";
        await page.Locator("#claim").FillAsync(sentence);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        var statement = page.Locator("#check-results article").First;
        await statement.WaitForAsync();
        Assert.Contains("DIFFERS", await statement.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("86.9 %", await statement.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("retold", await statement.InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#claim").FillAsync($"<b>{sentence}</b>");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await page.GetByText($"<b>{sentence}</b>").Last.WaitForAsync();
        Assert.Equal(0, await page.Locator("#check-results b").CountAsync());
        await statement.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.WaitForURLAsync("**/results/halt-ms.relapse-free-survival.all-5y");
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        await page.GetByRole(AriaRole.Link, new() { Name = "HTML to put this number" }).ClickAsync();
        await page.Locator("textarea").WaitForAsync();
        Assert.Contains("/card.svg", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        Assert.Empty(failures);
    }

    [ChromiumFact]
    public async Task Without_scripts_the_evidence_and_the_pages_read_all_the_same()
    {
        await using var browser = await Chromium.OpenAsync();
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.GotoAsync(Url("/"));
        Assert.True(await page.GetByText("Benefits").First.IsVisibleAsync());
        Assert.True(await page.Locator("noscript p").First.IsVisibleAsync());
        await page.GotoAsync(Url("/trials/starms"));
        Assert.True(await page.GetByText("Age of the statement:").First.IsVisibleAsync());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator("header").IsVisibleAsync());
    }

    private string Url(string path) => new Uri(service.Http.BaseAddress!, path).ToString();

    // What the policy of the page forbids is an error of its console.
    private async Task<(IPage Page, List<string> Failures)> OpenAsync(Chromium browser, string path)
    {
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        var failures = new List<string>();
        page.PageError += (_, error) => failures.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("400 (Bad Request)", StringComparison.Ordinal)) // the refused place
                failures.Add(message.Text);
        };
        await page.GotoAsync(Url(path));
        return (page, failures);
    }

    public static async Task FindAsync(IPage page, string place)
    {
        await page.Locator("#place").FillAsync(place);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#finder-results article").First.WaitForAsync();
    }

    private static Task<string> FocusedAsync(IPage page, string property) => page.EvaluateAsync<string>($"document.activeElement.{property}");
}
