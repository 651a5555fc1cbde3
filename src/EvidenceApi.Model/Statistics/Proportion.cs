using MathNet.Numerics.Distributions;

namespace EvidenceApi.Model.Statistics;

/// <summary>A number with its limits, all in the same unit.</summary>
public readonly record struct Estimate(double Value, double Lower, double Upper);

/// <summary>Events among participants. <paramref name="Events"/> is between 0 and <paramref name="Total"/>, and <paramref name="Total"/> is above 0.</summary>
public readonly record struct Proportion(int Events, int Total)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Share => (double)Events / Total;

    /// <summary>
    /// Wilson's score interval, 0 to 1, which stays inside 0 to 1 and is sensible for 0 of n: E. B. Wilson, J Am Stat Assoc 1927;22:209-212.
    /// </summary>
    /// <param name="level">Confidence level in percent, such as 95.</param>
    public Estimate Wilson(double level = 95)
    {
        var z = Normal.InvCDF(0, 1, 0.5 + (level / 200));
        var centre = Share + (z * z / (2 * Total));
        var spread = z * Math.Sqrt((Share * (1 - Share) / Total) + (z * z / (4.0 * Total * Total)));
        var scale = 1 + (z * z / Total);
        return new Estimate(Share, Math.Max(0, (centre - spread) / scale), Math.Min(1, (centre + spread) / scale));
    }
}
