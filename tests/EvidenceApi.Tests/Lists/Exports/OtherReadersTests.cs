using System.Globalization;
using System.Text.Json;
using EvidenceApi.Tests.Examples;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>What other programs make of the tables: Python's csv module, and R with metafor, in which meta-analyses are made.</summary>
public sealed class OtherReadersTests(RunningService service) : IClassFixture<RunningService>
{
    [ProgramFact("python3")]
    public async Task Python_reads_the_same_cells()
    {
        const string Script = "import csv,json,sys;json.dump(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True)),sys.stdout)";
        foreach (var list in new[] { "/v1/results", "/v1/comparisons", "/v1/sources", "/v1/claims" })
        {
            var (file, _) = await SavedAsync($"{list}?format=csv");
            var read = JsonSerializer.Deserialize<string[][]>(await RunAsync("python3", "-c", Script, file))!;
            Assert.Equal(TableReader.Lines(await File.ReadAllTextAsync(file)), read);
            File.Delete(file);
        }
    }

    [MetaforFact]
    public async Task R_and_metafor_take_the_columns_of_results_as_they_are()
    {
        var (file, rows) = await SavedAsync("/v1/results?format=csv");
        const string Script = """
            suppressPackageStartupMessages(library(metafor))
            d <- read.csv(commandArgs(TRUE)[1], check.names = FALSE)
            stopifnot(is.numeric(d$xi), is.numeric(d$ni), is.numeric(d$value))
            p <- escalc(measure = "PR", to = "none", xi = xi, ni = ni, data = d[!is.na(d$xi) & !is.na(d$ni), ])
            m <- escalc(measure = "MN", mi = mi, sdi = sdi, ni = ni, data = d[!is.na(d$mi) & !is.na(d$sdi) & !is.na(d$ni), ])
            cat(nrow(d), format(sum(d$value, na.rm = TRUE), digits = 15), nrow(p), format(sum(p$yi), digits = 15), nrow(m), format(sum(m$vi), digits = 15))
            """;
        var read = (await RunAsync("Rscript", "-e", Script, file)).Split(' ').Select(Number).ToList();
        var heads = rows.Where(row => row["xi"].Length > 0 && row["ni"].Length > 0).ToList();
        var means = rows.Where(row => row["mi"].Length > 0 && row["sdi"].Length > 0 && row["ni"].Length > 0).ToList();
        double[] expected =
        [
            rows.Count, rows.Where(row => row["value"].Length > 0).Sum(row => Number(row["value"])), heads.Count, heads.Sum(row => Number(row["xi"]) / Number(row["ni"])),
            means.Count, means.Sum(row => Math.Pow(Number(row["sdi"]), 2) / Number(row["ni"])),
        ];
        Assert.True(heads.Count > 100);
        Assert.All(expected.Zip(read), pair => Assert.Equal(pair.First, pair.Second, 1e-6 * Math.Max(1, Math.Abs(pair.First))));
        File.Delete(file);
    }

    [MetaforFact]
    public async Task Metafor_pools_effects_and_standard_errors_of_comparisons()
    {
        var (file, rows) = await SavedAsync("/v1/comparisons?format=csv&effectMeasure=HAZARD_RATIO");
        const string Script = """
            suppressPackageStartupMessages(library(metafor))
            d <- read.csv(commandArgs(TRUE)[1])
            m <- rma(yi, sei = sei, data = d[!is.na(d$yi) & !is.na(d$sei), ], method = "FE")
            cat(m$k, format(m$b[1], digits = 15), format(m$se, digits = 15))
            """;
        var read = (await RunAsync("Rscript", "-e", Script, file)).Split(' ').Select(Number).ToList();
        var effects = rows.Where(row => row["yi"].Length > 0 && row["sei"].Length > 0).Select(row => (Yi: Number(row["yi"]), Weight: 1 / Math.Pow(Number(row["sei"]), 2))).ToList();
        Assert.True(effects.Count > 1);
        Assert.Equal(effects.Count, read[0]);
        Assert.Equal(effects.Sum(effect => effect.Yi * effect.Weight) / effects.Sum(effect => effect.Weight), read[1], 1e-9);
        Assert.Equal(1 / Math.Sqrt(effects.Sum(effect => effect.Weight)), read[2], 1e-9);
        File.Delete(file);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var (code, output, error) = await Programs.RunAsync(program, Path.GetTempPath(), api: null, arguments);
        Assert.True(code == 0, error);
        return output;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private async Task<(string File, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)> SavedAsync(string url)
    {
        var text = await service.Http.GetStringAsync(new Uri(url, UriKind.Relative));
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text);
        return (file, TableReader.Read(text));
    }
}
