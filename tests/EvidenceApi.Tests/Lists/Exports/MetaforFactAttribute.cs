using System.Runtime.CompilerServices;
using EvidenceApi.Tests.Examples;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>A test that reads tables with R and its package metafor. Without them it is reported as not run, with the reason.</summary>
internal sealed class MetaforFactAttribute : FactAttribute
{
    private static readonly string[] Libraries = ["/usr/lib/R/site-library", "/usr/local/lib/R/site-library", "/usr/lib/R/library"];

    public MetaforFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Programs.Find("Rscript") is null || !Libraries.Any(library => Directory.Exists(Path.Combine(library, "metafor"))))
            Skip = "R with metafor is not on this machine; on Debian: apt-get install r-base-core r-cran-metafor";
    }
}
