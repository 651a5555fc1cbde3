namespace EvidenceApi.Bench.Generator.Results;

/// <summary>P-values of a standard normal statistic, in the spellings that the registry holds.</summary>
internal static class PValue
{
    private const double Step = 0.25;

    /// <summary>Two-sided, for 0, 0.25, 0.5 and so on to 4; a straight line between them is near enough for invented data.</summary>
    private static readonly double[] Tails = [1, .8026, .6171, .4533, .3173, .2113, .1336, .0801, .0455, .0244, .0124, .0060, .0027, .0012, .00047, .00018, .00006];

    public static string Text(double z, Chance chance)
    {
        var place = Math.Min((int)(z / Step), Tails.Length - 2);
        var p = Math.Max(0.00001, Tails[place] + (Tails[place + 1] - Tails[place]) * (z / Step - place));
        return (p, chance.Share()) switch
        {
            ( < 0.0001, _) => "<0.0001",
            ( < 0.001, < 0.8) => "<0.001",
            ( < 0.001, _) => "< 0.001",
            ( < 0.05, < 0.06) => "<0.05",
            ( > 0.05, < 0.02) => "> 0.05",
            (_, < 0.04) => $"= {Number.Text(p, 4)}",
            (_, < 0.5) => Number.Text(p, 4),
            _ => Number.Text(p, 3),
        };
    }
}
