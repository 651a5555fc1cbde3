using EvidenceApi.Synthesis;
using EvidenceApi.Synthesis.Fragilities;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>The fragility index against a walk over every table, with p values added up over all tables of the same margins.</summary>
public sealed class FragilityIndexTests
{
    [Theory]
    [InlineData(1, 20, 9, 20, 2)]
    [InlineData(0, 174, 8, 281, 1)]
    [InlineData(300, 3000, 360, 3000, 12)]
    [InlineData(300, 3000, 310, 3000, 36)]
    [InlineData(40, 100, 41, 500, 108)]
    [InlineData(0, 10, 0, 12, 5)]
    public void It_is_the_number_of_the_first_table_on_the_other_side(long events, long total, long others, long people, long index) =>
        Assert.Equal(index, Of(events, total, others, people, 0.05).Index);

    // R: fisher.test(matrix(c(1, 19, 9, 11), 2))$p.value and so on.
    [Theory]
    [InlineData(1, 20, 9, 20, 0.0083617)]
    [InlineData(0, 174, 8, 281, 0.0263363)]
    [InlineData(7, 7, 0, 9, 8.741259e-05)]
    [InlineData(5, 10, 5, 10, 1)]
    public void Its_p_value_is_of_Fishers_exact_test(long events, long total, long others, long people, double p) =>
        Assert.Equal(p, Of(events, total, others, people, 0.05).PValue!.Value, p * 1e-4);

    [Fact]
    public void All_small_tables_agree_with_a_walk()
    {
        for (long total = 1; total <= 9; total++)
            for (long people = 1; people <= 9; people++)
                for (long events = 0; events <= total; events++)
                    for (long others = 0; others <= people; others++)
                        Agrees(events, total, others, people, 0.05);
    }

    [Fact]
    public void Random_tables_and_levels_agree_with_a_walk()
    {
        var random = new Random(20261129);
        double[] levels = [0.001, 0.01, 0.05, 0.1, 0.5];
        for (var i = 0; i < 1000; i++)
        {
            long total = random.Next(1, 90), people = random.Next(1, 90);
            Agrees(random.NextInt64(total + 1), total, random.NextInt64(people + 1), people, levels[i % levels.Length]);
        }
    }

    private static FragilityIndex Of(long events, long total, long others, long people, double level) =>
        FragilityIndex.Of(new TwoArms<EventCount>(new(events, total), new(others, people)), level);

    private static void Agrees(long events, long total, long others, long people, double level)
    {
        var index = Of(events, total, others, people, level);
        Assert.Equal(P(events, total, others, people), index.PValue!.Value, 1e-9);
        Assert.True(Walked(events, total, others, people, level) == index.Index, $"{events}/{total} and {others}/{people} at {level}: {index.Index}");
    }

    /// <summary>Events go to the arm of lower risk until the result is not significant; or away from it, and then to the other, until it is.</summary>
    private static long? Walked(long events, long total, long others, long people, double level)
    {
        if (events * people > others * total)
            (events, total, others, people) = (others, people, events, total);
        var significant = P(events, total, others, people) < level;
        for (var changes = 1; ; changes++)
        {
            if (significant ? events == total : events == 0 && others == people)
                return null;
            if (significant)
                events++;
            else if (events > 0)
                events--;
            else
                others++;
            if (P(events, total, others, people) < level != significant)
                return changes;
        }
    }

    private static double P(long events, long total, long others, long people)
    {
        double observed = Ways(total, events) * Ways(people, others), all = 0, extreme = 0;
        for (var x = Math.Max(0, events + others - people); x <= Math.Min(events + others, total); x++)
        {
            var ways = Ways(total, x) * Ways(people, events + others - x);
            all += ways;
            extreme += ways <= observed * (1 + 1e-7) ? ways : 0;
        }
        return extreme / all;
    }

    private static double Ways(long n, long k)
    {
        var ways = 1.0;
        for (var i = 1; i <= k; i++)
            ways *= (double)(n - k + i) / i;
        return ways;
    }
}
