namespace EvidenceApi.Bench.Generator;

/// <summary>
/// Seeded chance (SplitMix64). Unlike <see cref="Random"/>, it gives the same numbers on every version of .NET, so a seed names a data set for good.
/// Only arithmetic that every processor rounds alike is used: no logarithms, no exponentials.
/// </summary>
internal sealed class Chance(int seed, int stream)
{
    private ulong _state = Mix((ulong)(uint)seed << 32 | (uint)stream);

    public ulong Bits() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>At least 0, below the limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Bits(), (ulong)limit, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>At least 0, below 1.</summary>
    public double Share() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public bool Is(double probability) => Share() < probability;

    /// <summary>Mean 0, standard deviation 1, never beyond ±3.5: a sum of four shares.</summary>
    public double Normal() => (Share() + Share() + Share() + Share() - 2) * 1.732;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The front of the list far more often than its end, as conditions and sponsors are.</summary>
    public T Common<T>(IReadOnlyList<T> items) => items[CommonIndex(items.Count)];

    public int CommonIndex(int count)
    {
        var share = Share();
        return (int)(count * share * share);
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>Whole numbers that add up to the total; evenness 1 makes them nearly equal, 0 very different.</summary>
    public int[] Split(int total, int parts, double evenness)
    {
        var weights = new double[parts];
        var sum = 0.0;
        for (var part = 0; part < parts; part++)
            sum += weights[part] = evenness + Share();
        var split = new int[parts];
        var reached = 0.0;
        for (int part = 0, given = 0; part < parts; given += split[part++])
            split[part] = part == parts - 1 ? total - given : (int)(total * (reached += weights[part]) / sum) - given;
        return split;
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ bits >> 27) * 0x94D049BB133111EB;
        return bits ^ bits >> 31;
    }
}
