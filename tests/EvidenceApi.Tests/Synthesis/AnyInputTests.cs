using System.Diagnostics;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>Whatever comes in: no exception, no number that is infinite or undefined, and an answer in time.</summary>
public sealed class AnyInputTests
{
    public static TheoryData<SynthesisMeasure> Measures => [.. MadeStudies.Kinds.Select(kind => kind.Measure)];

    [Theory]
    [MemberData(nameof(Measures))]
    public void No_finite_input_makes_a_number_that_is_none(SynthesisMeasure measure)
    {
        var data = MadeStudies.Kinds.Single(kind => kind.Measure == measure).Data;
        var seed = 0;
        foreach (var options in Combinations(measure))
            foreach (var (count, extreme) in new[] { (0, false), (1, false), (2, true), (3, true), (12, true) })
            {
                var result = SynthesisEngine.Run(new MadeStudies(++seed).Rows(data, count, extreme), options);
                Numbers.AssertFinite(result, $"{options}, {count} studies, seed {seed}");
                Assert.True(result.Pooled is null != result.Refusal is null);
                Assert.Equal(count, result.Studies.Count);
            }
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_thousand_studies_are_pooled(SynthesisMeasure measure)
    {
        var rows = new MadeStudies(7).Rows(MadeStudies.Kinds.Single(kind => kind.Measure == measure).Data, 1000);
        var result = SynthesisEngine.Run(rows, new SynthesisOptions(measure));
        Numbers.AssertFinite(result, $"{measure}");
        Assert.InRange(result.Pooled!.Studies, 900, 1000);
        Assert.Contains(WarningCode.SENSITIVITY_LEFT_OUT, result.Warnings);
    }

    [Theory]
    [InlineData(0, 10, 10, 10)]
    [InlineData(0, 1000, 1000, 1000)]
    public void Studies_that_could_not_differ_more_have_no_likelihood_with_a_maximum_or_a_finite_one(long x1, long n1, long x2, long n2)
    {
        var result = SynthesisEngine.Run(Rows.Shares((x1, n1), (x2, n2), (x1, n1), (x2, n2)), new(SynthesisMeasure.PROPORTION));
        Numbers.AssertFinite(result, "extremes");
        Assert.True(result.Refusal is { Code: RefusalCode.NO_CONVERGENCE } || result.Pooled!.Heterogeneity.Tau2 > 10);
    }

    [Fact]
    public void Limits_that_no_number_can_express_are_absent_and_warned_of()
    {
        var result = SynthesisEngine.Run(Rows.Effects((-900, 1), (0, 1), (900, 1)), new(SynthesisMeasure.RATIO));
        Assert.Equal(1, result.Pooled!.Estimate.Value, 9);
        Assert.Equal((0, null), (result.Pooled.Estimate.Lower, result.Pooled.Estimate.Upper));
        Assert.Contains(WarningCode.LIMIT_BEYOND_RANGE, result.Warnings);
    }

    [Theory]
    [InlineData(SynthesisMeasure.RISK_RATIO, 50)]
    [InlineData(SynthesisMeasure.DIFFERENCE, 50)]
    [InlineData(SynthesisMeasure.PROPORTION, 300)]
    public void A_hundred_studies_with_all_sensitivity_analyses_take_little_time(SynthesisMeasure measure, int milliseconds)
    {
        var rows = new MadeStudies(3).Rows(MadeStudies.Kinds.Single(kind => kind.Measure == measure).Data, 100);
        // The machine may be busy with other tests: one run in time shows what the code needs.
        Assert.Contains(Enumerable.Range(0, 30), _ =>
        {
            var watch = Stopwatch.StartNew();
            SynthesisEngine.Run(rows, new SynthesisOptions(measure));
            return watch.ElapsedMilliseconds < milliseconds;
        });
    }

    private static IEnumerable<SynthesisOptions> Combinations(SynthesisMeasure measure) =>
        from method in Enum.GetValues<PoolingMethod>().Cast<PoolingMethod?>().Append(null)
        from interval in Enum.GetValues<IntervalMethod>().Cast<IntervalMethod?>().Append(null)
        from scale in Enum.GetValues<EffectScale>().Cast<EffectScale?>().Append(null)
        from other in new[] { false, true }
        select new SynthesisOptions(measure)
        {
            Method = method, Interval = interval, Scale = scale, KeepDoubleZero = other, BaselineRisk = other ? 0.999 : 1e-9, LowerIsBetter = other,
            CorrectionScope = other ? CorrectionScope.NONE : CorrectionScope.ONLY_ZERO_CELLS, Level = other ? 99.9 : 80,
            Prediction = other ? PredictionMethod.AS_CONFIDENCE_INTERVAL : PredictionMethod.T_K_MINUS_2,
        };
}
