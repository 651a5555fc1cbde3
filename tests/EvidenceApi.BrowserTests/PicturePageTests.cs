using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using EvidenceApi.Tests.Support;
using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>A page that embeds the pictures, and the page of their numbers, as those meet them who listen, by light and by dark, narrow and wide.</summary>
public sealed class PicturePageTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Pictures =
    [
        "syntheses/forest.svg?measure=mortality-100d&include=silfverberg-2023&method=REML", "syntheses/forest.svg?measure=neda-3", "syntheses/forest.svg?measure=progression-free-survival",
        "syntheses/forest.svg?measure=mortality-100d&kind=RISK_RATIO", "syntheses/forest.svg?measure=relapse-free-survival&pool=false", "syntheses/forest.svg?measure=TRM&subgroup=CONDITIONING_INTENSITY",
        "syntheses/cumulative.svg?measure=TRM&method=REML", "syntheses/funnel.svg?measure=TRM&method=REML", "syntheses/people.svg?measure=mortality-100d", "syntheses/people.svg?measure=progression-free-survival",
        "results?format=svg&measure=progression-free-survival", "results?format=svg&study=mist", "comparisons?format=svg",
        "trials/starms/card.svg?", "trials/nct01364246/card.svg?", "trials/beat-ms/timeline.svg?", "results/halt-ms.relapse-free-survival.all-5y/card.svg?",
    ];

    /// <summary>How many texts leave their picture.</summary>
    private const string TextsOutside = """
        () => [...document.querySelectorAll('svg text')].filter(text => {
          const box = text.getBoundingClientRect(), paper = text.ownerSVGElement.getBoundingClientRect();
          return box.width > 0 && (box.right > paper.right + 1 || box.left < paper.left - 1 || box.bottom > paper.bottom + 1);
        }).length
        """;

    [ChromiumFact]
    public async Task Axe_finds_nothing_wrong_with_a_page_of_pictures()
    {
        await using var browser = await Chromium.OpenAsync();
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 390), (ColorScheme.Dark, 1000) })
        {
            var page = await browser.NewPageAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width + 40, Height = 900 } });
            var pictures = new StringBuilder();
            foreach (var picture in Pictures)
            {
                var svg = await service.Http.GetStringAsync(new Uri($"/v1/{picture}&width={width}", UriKind.Relative));
                pictures.Append($"<figure>{svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]}</figure>");
            }
            await page.SetContentAsync($"<!doctype html><html lang=\"en\"><head><title>Pictures</title><style>:root{{color-scheme:light dark}}figure{{margin:0}}</style></head><body><main><h1>Pictures</h1>{pictures}</main></body></html>");
            Nothing(await page.RunAxe(Axe.Wrong), $"{scheme} {width}");
            Assert.Equal(0, await page.EvaluateAsync<int>(TextsOutside));
            await page.GotoAsync(new Uri(service.Http.BaseAddress!, "/v1/syntheses/table.html?measure=TRM&subgroup=CONDITIONING_INTENSITY").ToString());
            Nothing(await page.RunAxe(Axe.Wrong), $"{scheme} {width} table.html");
        }
    }

    private static void Nothing(AxeResult found, string where) =>
        Assert.True(found.Violations.Length == 0, $"{where}: {string.Join("; ", found.Violations.Select(rule => $"{rule.Id} ({rule.Help}): {rule.Nodes[0].Html}"))}");
}
