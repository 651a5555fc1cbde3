namespace EvidenceApi.Synthesis.Effects;

/// <summary>The double arcsine: half the sum of two arcsines, which has the variance 1/(4n + 2); others take the whole sum.</summary>
internal static class FreemanTukey
{
    public static double Transform(double events, double total) =>
        (Math.Asin(Math.Sqrt(events / (total + 1))) + Math.Asin(Math.Sqrt((events + 1) / (total + 1)))) / 2;

    /// <summary>Back to a share, as if all came from one group of size <paramref name="n"/>: J. J. Miller, Am Stat 1978;32:138.</summary>
    public static double Back(double x, double n)
    {
        if (x <= Transform(0, n))
            return 0;
        if (x >= Transform(n, n))
            return 1;
        var (sine, cosine) = Math.SinCos(2 * x);
        var inner = sine + ((sine - (1 / sine)) / n);
        return Math.Clamp((1 - (Math.Sign(cosine) * Math.Sqrt(Math.Max(0, 1 - (inner * inner))))) / 2, 0, 1);
    }

    public static double HarmonicMean(IReadOnlyList<StudyPoint> studies) =>
        studies.Count / studies.Sum(study => study.Row.Data is EventCount count ? 1.0 / count.Total : double.NaN);
}
