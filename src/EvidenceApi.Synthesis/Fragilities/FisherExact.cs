using MathNet.Numerics;

namespace EvidenceApi.Synthesis.Fragilities;

/// <summary>Fisher's exact test of a two-by-two table.</summary>
internal static class FisherExact
{
    /// <summary>Tables as likely as the observed one count too, but for rounding: the tolerance of R's fisher.test.</summary>
    private const double Tolerance = 1 + 1e-7;

    /// <summary>Beyond this part of the likeliest table the others add nothing to a double.</summary>
    private const double Negligible = 1e-25;

    /// <summary>Two-sided: the sum over all tables of the same margins that are not likelier than the observed one.</summary>
    public static double PValue(long events1, long total1, long events2, long total2)
    {
        var events = events1 + events2;
        long least = Math.Max(0, events - total2), most = Math.Min(events, total1);
        var mode = (long)Math.Clamp(Math.Floor((events + 1.0) * (total1 + 1.0) / (total1 + total2 + 2.0)), least, most);
        double Log(long x) => LogChoose(total1, x) + LogChoose(total2, events - x);
        var observed = Math.Exp(Log(events1) - Log(mode));
        double all = 0, extreme = 0;
        void Add(double likelihood)
        {
            all += likelihood;
            extreme += likelihood <= observed * Tolerance ? likelihood : 0;
        }
        var term = 1.0;
        for (var x = mode; x <= most && term > Math.Min(Negligible, observed * Negligible); x++)
        {
            Add(term);
            term *= (double)(total1 - x) / (x + 1) * (events - x) / (total2 - events + x + 1);
        }
        term = Back(mode);
        for (var x = mode - 1; x >= least && term > Math.Min(Negligible, observed * Negligible); x--)
        {
            Add(term);
            term *= Back(x);
        }
        return Math.Min(1, extreme / all);

        double Back(long x) => (double)x / (total1 - x + 1) * (total2 - events + x) / (events - x + 1);
    }

    private static double LogChoose(long n, long k) =>
        SpecialFunctions.GammaLn(n + 1.0) - SpecialFunctions.GammaLn(k + 1.0) - SpecialFunctions.GammaLn(n - k + 1.0);
}
