using System.Globalization;

namespace EvidenceApi.Pictures;

/// <summary>Where values are on a picture. It covers all estimates; intervals that would make them tiny are clipped.</summary>
internal sealed class PictureAxis
{
    private const int MostTicks = 7;

    private readonly double left;

    private readonly double right;

    private PictureAxis(double lower, double upper, PictureScale scale, double left, double right)
    {
        (Lower, Upper, Scale, this.left, this.right) = (lower, upper, scale, left, right);
        Ticks = IsLogarithmic ? LogarithmicTicks() : LinearTicks();
    }

    public double Lower { get; }

    public double Upper { get; }

    public PictureScale Scale { get; }

    public bool IsLogarithmic => Scale == PictureScale.RATIO;

    /// <summary>The number that means no effect; null where no comparison is drawn.</summary>
    public double? NoEffect => Scale switch { PictureScale.RATIO => 1, PictureScale.DIFFERENCE => 0, _ => null };

    public IReadOnlyList<double> Ticks { get; }

    /// <param name="scale">What kind of numbers they are.</param>
    /// <param name="estimates">What has to be on the picture, in its unit.</param>
    /// <param name="limits">What may be clipped.</param>
    /// <param name="left">Left end on the picture.</param>
    /// <param name="right">Right end on the picture.</param>
    public static PictureAxis Of(PictureScale scale, IReadOnlyList<double> estimates, IReadOnlyList<double> limits, double left, double right)
    {
        var ratio = scale == PictureScale.RATIO;
        double[] centre = [.. estimates.Where(value => double.IsFinite(value) && (!ratio || value > 0)).Select(value => ratio ? Math.Log(value) : value)];
        double[] ends = [.. limits.Where(value => double.IsFinite(value) && (!ratio || value > 0)).Select(value => ratio ? Math.Log(value) : value)];
        if (centre.Length == 0)
            centre = [0];
        var none = scale is PictureScale.RATIO or PictureScale.DIFFERENCE;
        double least = none ? Math.Min(0, centre.Min()) : centre.Min(), most = none ? Math.Max(0, centre.Max()) : centre.Max();
        var reach = Math.Max(most - least, Median(ends.Select(end => Math.Abs(end - centre.Average())))) is > 0 and var wide ? wide * 2 : Math.Max(1, Math.Abs(most));
        least = Math.Max(least - reach, ends.Append(least).Min());
        most = Math.Min(most + reach, ends.Append(most).Max());
        if (scale is PictureScale.SHARE or PictureScale.FROM_ZERO)
            least = 0;
        if (scale is PictureScale.SHARE)
            most = most > 60 ? 100 : Math.Min(100, most);
        if (!(most > least))
            most = least + 1;
        return ratio ? new PictureAxis(Math.Exp(least), Math.Exp(most), scale, left, right) : new PictureAxis(least, most, scale, left, right);
    }

    public static PictureAxis Linear(double lower, double upper, double left, double right) => new(lower, upper > lower ? upper : lower + 1, PictureScale.OPEN, left, right);

    /// <summary>How a tick is written.</summary>
    public static string Label(double tick) =>
        tick.ToString("0.######", CultureInfo.InvariantCulture) is var text && text.Length <= 7 ? text : tick.ToString("0.#e+0", CultureInfo.InvariantCulture);

    public double At(double value) => left + ((right - left) * Math.Clamp(Part(value), 0, 1));

    public bool IsBelow(double value) => Part(value) < -1e-9;

    public bool IsAbove(double value) => Part(value) > 1 + 1e-9;

    private double Part(double value) => IsLogarithmic
        ? value <= 0 ? -1 : (Math.Log(value) - Math.Log(Lower)) / (Math.Log(Upper) - Math.Log(Lower))
        : (value - Lower) / (Upper - Lower);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }

    private double[] LinearTicks()
    {
        var raw = (Upper - Lower) / (MostTicks - 2);
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = power * (raw / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        var first = Math.Ceiling((Lower / step) - 1e-9);
        return [.. Enumerable.Range(0, MostTicks + 2).Select(place => Math.Round((first + place) * step, 12)).Where(value => value <= Upper + (step * 1e-9))];
    }

    private double[] LogarithmicTicks()
    {
        foreach (var steps in new double[][] { [1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1] })
            if (Powers(1).SelectMany(power => steps.Select(step => Math.Round(step * power, 12))).Where(IsInside).ToArray() is { Length: <= MostTicks and >= 2 } ticks)
                return ticks;
        for (var every = 2; every < 700; every++)
            if (Powers(every).Where(IsInside).ToArray() is { Length: <= MostTicks } ticks)
                return ticks;
        return [1];
    }

    private bool IsInside(double value) => value >= Lower * (1 - 1e-9) && value <= Upper * (1 + 1e-9);

    private IEnumerable<double> Powers(int every)
    {
        var first = (int)Math.Floor(Math.Log10(Lower) / every);
        var last = (int)Math.Ceiling(Math.Log10(Upper) / every);
        return Enumerable.Range(first, last - first + 1).Select(power => Math.Pow(10, power * every));
    }
}
