using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>Studies made by chance from a seed, ordinary and extreme ones.</summary>
internal sealed class MadeStudies(int seed)
{
    private static readonly long[] Sizes = [0, 1, 2, 3, 10, 50, 281, 1310, 1_000_000, long.MaxValue, -1];

    private static readonly double[] Reals =
        [0, 1, -1, 0.5, 1e-300, -1e-300, 1e-12, 1e12, 1e150, -1e150, 1e308, -1e308, double.MaxValue, double.Epsilon, 0.07, 40, 1e-5];

    private readonly Random random = new(seed);

    public static IReadOnlyList<(SynthesisMeasure Measure, Func<MadeStudies, bool, StudyData> Data)> Kinds { get; } =
    [
        (SynthesisMeasure.PROPORTION, (made, extreme) => made.Count(extreme)), (SynthesisMeasure.RATE, (made, extreme) => made.Rate(extreme)),
        (SynthesisMeasure.MEAN, (made, extreme) => made.Mean(extreme)),
        (SynthesisMeasure.RISK_RATIO, (made, extreme) => new TwoArms<EventCount>(made.Count(extreme), made.Count(extreme))),
        (SynthesisMeasure.ODDS_RATIO, (made, extreme) => new TwoArms<EventCount>(made.Count(extreme), made.Count(extreme))),
        (SynthesisMeasure.RISK_DIFFERENCE, (made, extreme) => new TwoArms<EventCount>(made.Count(extreme), made.Count(extreme))),
        (SynthesisMeasure.RATE_RATIO, (made, extreme) => new TwoArms<EventRate>(made.Rate(extreme), made.Rate(extreme))),
        (SynthesisMeasure.HAZARD_RATIO, (made, extreme) => made.Interval(extreme)),
        (SynthesisMeasure.MEAN_DIFFERENCE, (made, extreme) => new TwoArms<GroupMean>(made.Mean(extreme), made.Mean(extreme))),
        (SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE, (made, extreme) => new TwoArms<GroupMean>(made.Mean(extreme), made.Mean(extreme))),
        (SynthesisMeasure.DIFFERENCE, (made, extreme) => made.Effect(extreme)),
    ];

    public IReadOnlyList<StudyRow> Rows(Func<MadeStudies, bool, StudyData> data, int count, bool extreme = false) =>
        [.. Enumerable.Range(0, count).Select(i => new StudyRow($"{i:d4}", data(this, extreme && random.Next(3) > 0))
            { Year = random.Next(4) == 0 ? null : random.Next(1990, 2027), Subgroup = random.Next(3) switch { 0 => null, 1 => "a", _ => "b" } })];

    private EventCount Count(bool extreme)
    {
        long total = extreme ? Sizes[random.Next(Sizes.Length)] : random.Next(15, 400);
        return new EventCount(extreme ? Math.Min(Sizes[random.Next(Sizes.Length)], total) : (long)(total * Math.Pow(random.NextDouble(), 3)), total);
    }

    private EventRate Rate(bool extreme) => extreme
        ? new EventRate(Sizes[random.Next(Sizes.Length)], Real())
        : new EventRate(random.Next(0, 30), 20 + (500 * random.NextDouble()));

    private GroupMean Mean(bool extreme) => extreme
        ? new GroupMean(Real(), Real(), Sizes[random.Next(Sizes.Length)])
        : new GroupMean((4 * random.NextDouble()) + 1, 0.5 + random.NextDouble(), random.Next(5, 80));

    private IntervalEstimate Interval(bool extreme)
    {
        if (extreme)
            return new IntervalEstimate(Real(), Real(), Real(), random.Next(4) == 0 ? Real() : 95, random.Next(4) == 0 ? Real() : null);
        var (log, error) = (random.NextDouble() - 0.5, 0.1 + random.NextDouble());
        return new IntervalEstimate(Math.Exp(log), Math.Exp(log - error), Math.Exp(log + error));
    }

    private EffectAndVariance Effect(bool extreme) =>
        extreme ? new EffectAndVariance(Real(), Real()) : new EffectAndVariance(random.NextDouble() - 0.5, 0.01 + (0.2 * random.NextDouble()));

    private double Real() => Reals[random.Next(Reals.Length)];
}
