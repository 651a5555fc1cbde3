using static MathNet.Numerics.SpecialFunctions;

namespace EvidenceApi.Synthesis.Fragilities;

/// <summary>Fisher's exact test of a two-by-two table.</summary>
/// <param name="PValue">Two-sided: the sum over all tables of the same margins that are not likelier than the observed one.</param>
/// <param name="Likelihood">Of the observed table alone.</param>
internal readonly record struct FisherExact(double PValue, double Likelihood)
{
    /// <summary>Tables as likely as the observed one count too, within rounding: the logarithm of the tolerance of R's fisher.test.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>Of a sum: a term below this part of it, and all terms beyond, add nothing to a double.</summary>
    private const double Negligible = 1e-18;

    public static FisherExact Of(long events1, long total1, long events2, long total2)
    {
        var tables = new Tables(total1, total2, events1 + events2);
        if (events1 > tables.Likeliest)
            return Of(events2, total2, events1, total1);
        var log = tables.Log(events1);
        var observed = Math.Exp(log);
        if (tables.Log(Math.Min(events1 + 1, tables.Likeliest)) <= log + Tolerance)
            return new FisherExact(1, observed);
        var other = tables.FirstNotAbove(log + Tolerance);
        return new FisherExact(Math.Min(1, tables.UpTo(events1) + (other is { } first ? tables.From(first) : 0)), observed);
    }

    /// <summary>The tables of given margins, each named by the events of the first group: a hypergeometric distribution.</summary>
    private readonly record struct Tables(long First, long Second, long Events)
    {
        private readonly double all = LogChoose(First + Second, Events);

        public long Likeliest => (long)Math.Clamp(Math.Floor((Events + 1.0) * (First + 1.0) / (First + Second + 2.0)), Math.Max(0, Events - Second), Most);

        private long Most => Math.Min(Events, First);

        public double Log(long x) => LogChoose(First, x) + LogChoose(Second, Events - x) - all;

        /// <summary>The first table beyond the likeliest one that is not likelier than that; null when there is none.</summary>
        public long? FirstNotAbove(double log)
        {
            long above = Likeliest, found = Most + 1;
            while (found - above > 1)
            {
                var middle = above + ((found - above) / 2);
                (above, found) = Log(middle) > log ? (middle, found) : (above, middle);
            }
            return found > Most ? null : found;
        }

        public double UpTo(long x)
        {
            double term = Math.Exp(Log(x)), sum = term;
            for (; x > 0 && term > sum * Negligible; x--)
                sum += term *= (double)x / (First - x + 1) * (Second - Events + x) / (Events - x + 1);
            return sum;
        }

        public double From(long x)
        {
            double term = Math.Exp(Log(x)), sum = term;
            for (; x < Most && term > sum * Negligible; x++)
                sum += term *= (double)(First - x) / (x + 1) * (Events - x) / (Second - Events + x + 1);
            return sum;
        }

        private static double LogChoose(long n, long k) => GammaLn(n + 1.0) - GammaLn(k + 1.0) - GammaLn(n - k + 1.0);
    }
}
