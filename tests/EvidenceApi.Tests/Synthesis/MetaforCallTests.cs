using System.Globalization;
using System.Text;
using EvidenceApi.Synthesis;
using EvidenceApi.Tests.Examples;
using EvidenceApi.Tests.Lists.Exports;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>The call that a synthesis names gives in R what the synthesis says.</summary>
public sealed class MetaforCallTests
{
    private static readonly IReadOnlyList<StudyRow> Arms = Rows.Counts((3, 40, 9, 42), (12, 150, 20, 147), (7, 64, 6, 60), (0, 33, 5, 31), (25, 210, 61, 205));

    private static readonly IReadOnlyList<StudyRow> Shares = Rows.Shares((8, 120), (0, 44), (3, 35), (14, 90), (1, 60));

    public static IReadOnlyList<(IReadOnlyList<StudyRow> Rows, SynthesisOptions Options)> Cases { get; } =
    [
        (Arms, new(SynthesisMeasure.ODDS_RATIO)), (Arms, new(SynthesisMeasure.RISK_RATIO) { Method = PoolingMethod.MANTEL_HAENSZEL, Level = 90 }),
        (Arms, new(SynthesisMeasure.ODDS_RATIO) { Method = PoolingMethod.PETO }), (Arms, new(SynthesisMeasure.RISK_DIFFERENCE) { Method = PoolingMethod.PAULE_MANDEL }),
        (Arms, new(SynthesisMeasure.RISK_RATIO) { Method = PoolingMethod.COMMON_EFFECT, Interval = IntervalMethod.T }),
        (Shares, new(SynthesisMeasure.PROPORTION)), (Shares, new(SynthesisMeasure.PROPORTION) { Scale = EffectScale.ARCSINE, Method = PoolingMethod.SIDIK_JONKMAN }),
        (Shares, new(SynthesisMeasure.PROPORTION) { Scale = EffectScale.FREEMAN_TUKEY }),
        (Shares, new(SynthesisMeasure.PROPORTION) { Scale = EffectScale.FREEMAN_TUKEY, FreemanTukeyInverse = FreemanTukeyInverse.INVERSE_VARIANCE }),
        (Shares, new(SynthesisMeasure.PROPORTION) { Scale = EffectScale.LOG, Method = PoolingMethod.MAXIMUM_LIKELIHOOD, Interval = IntervalMethod.NORMAL }),
    ];

    [Fact]
    public void The_call_names_method_interval_and_level() => Assert.Equal(
        "predict(rma(yi, vi, data=dat, method=\"REML\", test=\"adhoc\", level=95, control=list(threshold=1e-13, maxiter=100000)), transf=exp)",
        Rows.Pooled(Arms, new(SynthesisMeasure.ODDS_RATIO)).MetaforCall);

    [MetaforFact]
    public async Task R_gives_the_same_estimates_and_limits()
    {
        var script = new StringBuilder("suppressPackageStartupMessages(library(metafor))\nshow <- function(r) cat(if (inherits(r, \"rma\")) c(r$beta, r$ci.lb, r$ci.ub) else c(r$pred, r$ci.lb, r$ci.ub), \"\\n\")\noptions(digits = 12)\n");
        List<PooledEffect> expected = [];
        foreach (var result in Cases.Select(one => (one.Rows, Result: SynthesisEngine.Run(one.Rows, one.Options))))
        {
            if (result.Result.Pooled is { Method: PoolingMethod.GLMM } && !HasMixedModels)
                continue;
            expected.Add(result.Result.Pooled!);
            script.Append(CultureInfo.InvariantCulture, $"dat <- {Table(result.Rows, result.Result)}\nshow({result.Result.Pooled!.MetaforCall})\n");
        }
        var (code, output, error) = await Programs.RunAsync("Rscript", Path.GetTempPath(), api: null, "-e", script.ToString());
        Assert.True(code == 0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Count, lines.Length);
        foreach (var (pooled, line) in expected.Zip(lines))
        {
            double?[] ours = [pooled.Estimate.Value, pooled.Estimate.Lower, pooled.Estimate.Upper];
            var tolerance = pooled.Method == PoolingMethod.GLMM ? 1e-4 : 1e-6;
            Assert.All(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Zip(ours), pair =>
                Assert.Equal(double.Parse(pair.First, CultureInfo.InvariantCulture), pair.Second!.Value, tolerance));
        }
    }

    private static bool HasMixedModels => Directory.Exists("/usr/lib/R/site-library/lme4") || Directory.Exists("/usr/local/lib/R/site-library/lme4");

    private static string Table(IReadOnlyList<StudyRow> rows, SynthesisResult result)
    {
        static string Column(string name, IEnumerable<object?> values) => $"{name}=c({string.Join(", ", values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value:r}")))})";
        List<string> columns = [Column("yi", result.Studies.Select(study => (object?)study.Effect)), Column("vi", result.Studies.Select(study => (object?)study.Variance))];
        if (rows.Select(row => row.Data).OfType<EventCount>().ToList() is { Count: > 0 } counts)
            columns.AddRange([Column("xi", counts.Select(count => (object?)(double)count.Events)), Column("ni", counts.Select(count => (object?)(double)count.Total))]);
        if (rows.Select(row => row.Data).OfType<TwoArms<EventCount>>().ToList() is { Count: > 0 } arms)
            columns.AddRange([
                Column("ai", arms.Select(one => (object?)(double)one.Arm.Events)), Column("n1i", arms.Select(one => (object?)(double)one.Arm.Total)),
                Column("ci", arms.Select(one => (object?)(double)one.Reference.Events)), Column("n2i", arms.Select(one => (object?)(double)one.Reference.Total))]);
        return $"data.frame({string.Join(", ", columns)})";
    }
}
