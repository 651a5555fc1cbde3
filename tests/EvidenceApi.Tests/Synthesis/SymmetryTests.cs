using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>What must not change a pooled effect, and what must change it in a known way.</summary>
public sealed class SymmetryTests
{
    public static TheoryData<SynthesisMeasure, PoolingMethod> Models
    {
        get
        {
            var data = new TheoryData<SynthesisMeasure, PoolingMethod>();
            foreach (var (measure, _) in MadeStudies.Kinds)
                foreach (var method in Enum.GetValues<PoolingMethod>())
                    if (SynthesisEngine.Run(Made(measure), new(measure) { Method = method }).Pooled is not null)
                        data.Add(measure, method);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_order_of_the_rows_changes_nothing(SynthesisMeasure measure, PoolingMethod method)
    {
        var rows = Made(measure);
        var pooled = Rows.Pooled(rows, new(measure) { Method = method });
        var shuffled = Rows.Pooled([.. rows.OrderBy(row => row.Id[^1]).Reverse()], new(measure) { Method = method });
        AssertAlike(Values(pooled), Values(shuffled));
        AssertAlike(pooled.Sensitivity!.Cumulative.Select(row => row.StandardError ?? 0), shuffled.Sensitivity!.Cumulative.Select(row => row.StandardError ?? 0));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Swapped_arms_turn_the_effect_round(SynthesisMeasure measure, PoolingMethod method)
    {
        var rows = Made(measure);
        if (rows.Any(row => Swapped(row.Data) is null))
            return;
        var pooled = Rows.Pooled(rows, new(measure) { Method = method, LowerIsBetter = true });
        var swapped = Rows.Pooled([.. rows.Select(row => row with { Data = Swapped(row.Data)! })], new(measure) { Method = method, LowerIsBetter = true });
        AssertAlike(Values(pooled).Skip(3), Values(swapped).Skip(3));
        AssertAlike([-pooled.Effect.Value, -pooled.Effect.Upper!.Value, -pooled.Effect.Lower!.Value], [swapped.Effect.Value, swapped.Effect.Lower!.Value, swapped.Effect.Upper!.Value]);
        Assert.NotEqual(pooled.Favours, swapped.Favours);
    }

    [Theory]
    [InlineData(PoolingMethod.REML)]
    [InlineData(PoolingMethod.MAXIMUM_LIKELIHOOD)]
    [InlineData(PoolingMethod.PAULE_MANDEL)]
    [InlineData(PoolingMethod.DERSIMONIAN_LAIRD)]
    [InlineData(PoolingMethod.SIDIK_JONKMAN)]
    [InlineData(PoolingMethod.HEDGES)]
    [InlineData(PoolingMethod.COMMON_EFFECT)]
    public void Other_units_scale_a_difference_and_its_variances(PoolingMethod method)
    {
        var rows = Made(SynthesisMeasure.DIFFERENCE);
        foreach (var unit in new[] { 1e-6, 1000, 1e9 })
        {
            var scaled = rows.Select(row => row.Data is EffectAndVariance given ? row with { Data = new EffectAndVariance(given.Effect * unit, given.Variance * unit * unit) } : row);
            var (a, b) = (Rows.Pooled(rows, new(SynthesisMeasure.DIFFERENCE) { Method = method }), Rows.Pooled([.. scaled], new(SynthesisMeasure.DIFFERENCE) { Method = method }));
            AssertAlike([a.Effect.Value, a.StandardError, a.Heterogeneity.Tau ?? 0], [b.Effect.Value / unit, b.StandardError / unit, (b.Heterogeneity.Tau ?? 0) / unit]);
            AssertAlike([a.Heterogeneity.Q, a.Heterogeneity.I2 ?? 0, a.PValue ?? 0], [b.Heterogeneity.Q, b.Heterogeneity.I2 ?? 0, b.PValue ?? 0]);
        }
    }

    [Theory]
    [InlineData(PoolingMethod.REML)]
    [InlineData(PoolingMethod.GLMM)]
    public void Other_units_of_time_scale_a_rate(PoolingMethod method)
    {
        var rows = Made(SynthesisMeasure.RATE);
        var months = rows.Select(row => row.Data is EventRate rate ? row with { Data = rate with { Exposure = 12 * rate.Exposure } } : row);
        var (a, b) = (Rows.Pooled(rows, new(SynthesisMeasure.RATE) { Method = method }), Rows.Pooled([.. months], new(SynthesisMeasure.RATE) { Method = method }));
        AssertAlike([a.Estimate.Value, a.Estimate.Lower!.Value, a.Heterogeneity.Tau2!.Value], [12 * b.Estimate.Value, 12 * b.Estimate.Lower!.Value, b.Heterogeneity.Tau2!.Value], 1e-7);
    }

    [Theory]
    [InlineData(null, EffectScale.LOGIT)]
    [InlineData(PoolingMethod.REML, EffectScale.LOGIT)]
    [InlineData(PoolingMethod.REML, EffectScale.ARCSINE)]
    [InlineData(PoolingMethod.REML, EffectScale.RAW)]
    [InlineData(PoolingMethod.REML, EffectScale.FREEMAN_TUKEY)]
    public void People_without_the_event_are_the_rest(PoolingMethod? method, EffectScale scale)
    {
        var rows = Made(SynthesisMeasure.PROPORTION);
        var rest = rows.Select(row => row.Data is EventCount count ? row with { Data = count with { Events = count.Total - count.Events } } : row);
        var options = new SynthesisOptions(SynthesisMeasure.PROPORTION) { Method = method, Scale = scale };
        var (a, b) = (Rows.Pooled(rows, options).Estimate, Rows.Pooled([.. rest], options).Estimate);
        AssertAlike([a.Value, a.Lower!.Value, a.Upper!.Value], [1 - b.Value, 1 - b.Upper!.Value, 1 - b.Lower!.Value], 1e-7);
    }

    [Fact]
    public void The_weights_add_up_to_a_hundred()
    {
        foreach (var (measure, _) in MadeStudies.Kinds.Where(kind => kind.Measure != SynthesisMeasure.PROPORTION))
            Assert.Equal(100, SynthesisEngine.Run(Made(measure), new(measure)).Studies.Sum(study => study.WeightPercent ?? 0), 9);
    }

    private static IReadOnlyList<StudyRow> Made(SynthesisMeasure measure) =>
        new MadeStudies(11).Rows(MadeStudies.Kinds.Single(kind => kind.Measure == measure).Data, 8);

    private static StudyData? Swapped(StudyData data) => data switch
    {
        TwoArms<EventCount> arms => new TwoArms<EventCount>(arms.Reference, arms.Arm),
        TwoArms<EventRate> arms => new TwoArms<EventRate>(arms.Reference, arms.Arm),
        TwoArms<GroupMean> arms => new TwoArms<GroupMean>(arms.Reference, arms.Arm),
        IntervalEstimate ratio => new IntervalEstimate(1 / ratio.Estimate, 1 / ratio.Upper, 1 / ratio.Lower),
        _ => null,
    };

    private static double[] Values(PooledEffect pooled) =>
        [pooled.Effect.Value, pooled.Effect.Lower!.Value, pooled.Effect.Upper!.Value, pooled.StandardError, pooled.Heterogeneity.Q, pooled.Heterogeneity.Tau2 ?? 0];

    private static void AssertAlike(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance = 1e-8)
    {
        foreach (var (a, b) in expected.Zip(actual))
            Assert.True(Math.Abs(a - b) <= tolerance * Math.Max(1e-3, Math.Abs(a)), $"{a:r} is not {b:r}");
    }
}
