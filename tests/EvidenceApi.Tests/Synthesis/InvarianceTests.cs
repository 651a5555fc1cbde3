using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>What a synthesis must not depend on: the order of studies, which arm is named first, and the unit of what was measured.</summary>
public sealed class InvarianceTests
{
    private static readonly PoolingMethod[] OfEffects =
    [
        PoolingMethod.COMMON_EFFECT, PoolingMethod.DERSIMONIAN_LAIRD, PoolingMethod.REML, PoolingMethod.MAXIMUM_LIKELIHOOD, PoolingMethod.PAULE_MANDEL,
        PoolingMethod.SIDIK_JONKMAN, PoolingMethod.HEDGES,
    ];

    public static TheoryData<SynthesisMeasure, PoolingMethod> Comparisons()
    {
        var all = new TheoryData<SynthesisMeasure, PoolingMethod>();
        foreach (var measure in new[] { SynthesisMeasure.RISK_RATIO, SynthesisMeasure.ODDS_RATIO, SynthesisMeasure.RISK_DIFFERENCE, SynthesisMeasure.RATE_RATIO })
        {
            all.Add(measure, PoolingMethod.MANTEL_HAENSZEL);
            foreach (var method in OfEffects)
                all.Add(measure, method);
        }
        foreach (var method in OfEffects)
        {
            all.Add(SynthesisMeasure.MEAN_DIFFERENCE, method);
            all.Add(SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE, method);
        }
        all.Add(SynthesisMeasure.ODDS_RATIO, PoolingMethod.PETO);
        return all;
    }

    [Theory, MemberData(nameof(Comparisons))]
    public void The_order_of_studies_changes_nothing(SynthesisMeasure measure, PoolingMethod method)
    {
        var rows = RowsOf(measure, 1);
        Same(PooledBy(rows, measure, method), PooledBy([.. rows.Reverse()], measure, method));
    }

    [Theory, MemberData(nameof(Comparisons))]
    public void Swapped_arms_turn_the_effect_over(SynthesisMeasure measure, PoolingMethod method)
    {
        var rows = RowsOf(measure, 1);
        var (one, other) = (PooledBy(rows, measure, method), PooledBy([.. rows.Select(Swapped)], measure, method));
        Near(-one.Effect.Value, other.Effect.Value);
        Near(-one.Effect.Lower!.Value, other.Effect.Upper!.Value);
        Near(-one.Effect.Upper!.Value, other.Effect.Lower!.Value);
        Near(one.Heterogeneity.Q, other.Heterogeneity.Q);
        Near(one.Heterogeneity.Tau2 ?? 0, other.Heterogeneity.Tau2 ?? 0);
        Assert.Equal(one.PValue!.Value, other.PValue!.Value, 9);
    }

    /// <summary>Kilograms for grams, or person-months for person-years: what is measured in a unit goes with it, and what has none stays.</summary>
    [Theory]
    [InlineData(SynthesisMeasure.MEAN_DIFFERENCE, 1000, 1000)]
    [InlineData(SynthesisMeasure.MEAN_DIFFERENCE, 0.001, 0.001)]
    [InlineData(SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE, 1000, 1)]
    [InlineData(SynthesisMeasure.RATE_RATIO, 12, 1)]
    [InlineData(SynthesisMeasure.MEAN, 1000, 1000)]
    [InlineData(SynthesisMeasure.RATE, 12, 1 / 12.0)]
    public void Another_unit_changes_the_unit_alone(SynthesisMeasure measure, double unit, double factor)
    {
        foreach (var method in OfEffects)
        {
            var (one, other) = (PooledBy(RowsOf(measure, 1), measure, method), PooledBy(RowsOf(measure, unit), measure, method));
            Near(one.Estimate.Value * factor, other.Estimate.Value);
            Near(one.Estimate.Lower!.Value * factor, other.Estimate.Lower!.Value);
            Near(one.Estimate.Upper!.Value * factor, other.Estimate.Upper!.Value);
            Near(one.Heterogeneity.Q, other.Heterogeneity.Q);
            Near(one.Heterogeneity.I2!.Value, other.Heterogeneity.I2!.Value);
            Near(one.Prediction?.Upper * factor ?? 0, other.Prediction?.Upper ?? 0);
            foreach (var (left, right) in one.Sensitivity!.LeaveOneOut.Zip(other.Sensitivity!.LeaveOneOut))
                Near(left.Estimate!.Value * factor, right.Estimate!.Value);
        }
    }

    private static PooledEffect PooledBy(IReadOnlyList<StudyRow> rows, SynthesisMeasure measure, PoolingMethod method) =>
        Rows.Pooled(rows, new SynthesisOptions(measure) { Method = method });

    private static IReadOnlyList<StudyRow> RowsOf(SynthesisMeasure measure, double unit)
    {
        var random = new Random(20261129);
        return [.. Enumerable.Range(0, 8).Select(i => new StudyRow($"{i}", measure switch
        {
            SynthesisMeasure.MEAN => Mean(),
            SynthesisMeasure.RATE => Rate(),
            SynthesisMeasure.RATE_RATIO => new TwoArms<EventRate>(Rate(), Rate()),
            SynthesisMeasure.MEAN_DIFFERENCE or SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE => new TwoArms<GroupMean>(Mean(), Mean()),
            _ => new TwoArms<EventCount>(Count(), Count()),
        }) { Year = 2000 + i })];

        GroupMean Mean() => new(unit * (3 + (2 * random.NextDouble())), unit * (1 + random.NextDouble()), random.Next(15, 90));
        EventRate Rate() => new(random.Next(3, 40), unit * random.Next(80, 300));
        EventCount Count() => new(random.Next(3, 20), random.Next(40, 120));
    }

    private static StudyRow Swapped(StudyRow row) => row with
    {
        Data = row.Data switch
        {
            TwoArms<EventCount> arms => new TwoArms<EventCount>(arms.Reference, arms.Arm),
            TwoArms<EventRate> arms => new TwoArms<EventRate>(arms.Reference, arms.Arm),
            TwoArms<GroupMean> arms => new TwoArms<GroupMean>(arms.Reference, arms.Arm),
            _ => throw new InvalidOperationException($"{row.Data.GetType().Name} has one arm."),
        },
    };

    private static void Same(PooledEffect one, PooledEffect other)
    {
        Near(one.Effect.Value, other.Effect.Value);
        Near(one.StandardError, other.StandardError);
        Near(one.Heterogeneity.Q, other.Heterogeneity.Q);
        Near(one.Heterogeneity.Tau2 ?? 0, other.Heterogeneity.Tau2 ?? 0);
        Near(one.Heterogeneity.Tau2Upper ?? 0, other.Heterogeneity.Tau2Upper ?? 0);
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, Math.Max(1e-12, Math.Abs(expected) * 1e-8));
}
