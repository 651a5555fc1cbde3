using Microsoft.Playwright;

namespace EvidenceApi.BrowserTests;

/// <summary>The machine's Chromium, without a window and without asking anything of the network by itself.</summary>
internal static class Chromium
{
    private static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = ChromiumFactAttribute.Path, ChromiumSandbox = false, Args = Quiet,
    });
}
