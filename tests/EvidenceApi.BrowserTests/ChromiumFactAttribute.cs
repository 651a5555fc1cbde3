using System.Runtime.CompilerServices;

namespace EvidenceApi.BrowserTests;

/// <summary>A test that drives the machine's Chromium. Without one it is reported as not run, with the reason.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public ChromiumFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Path is null)
            Skip = $"no Chromium is on this machine ({string.Join(", ", Places)}); scripts/prepare --browser installs it on Debian";
    }

    /// <summary>The browser; null when there is none.</summary>
    public static string? Path { get; } = Array.Find(Places, File.Exists);
}
