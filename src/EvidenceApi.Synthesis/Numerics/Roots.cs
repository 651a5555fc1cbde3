namespace EvidenceApi.Synthesis.Numerics;

/// <summary>Roots inside a bracket, to the last digits; they always end, whatever the function returns.</summary>
internal static class Roots
{
    private const int MostSteps = 200;
    private const double Relative = 4e-16;

    /// <summary>The root of an increasing function by Newton's steps, and by halving where a step leaves the bracket.</summary>
    public static double Increasing(Func<double, double> function, Func<double, double> slope, double low, double high, double start)
    {
        var x = start;
        for (var step = 0; step < MostSteps && high - low > Relative * Math.Abs(high); step++)
        {
            var value = function(x);
            if (value == 0)
                return x;
            (low, high) = value > 0 ? (low, x) : (x, high);
            var next = x - (value / slope(x));
            if (!(next > low && next < high))
                next = low + ((high - low) / 2);
            if (Math.Abs(next - x) <= Relative * Math.Abs(x))
                return next;
            x = next;
        }
        return x;
    }

    /// <summary>
    /// The point between where the function turns from above 0 to not above 0, by inverse quadratic interpolation, and by halving where that is not safe:
    /// T. Chandrupatla, Adv Eng Softw 1997;28:145-149.
    /// </summary>
    public static double Falling(Func<double, double> function, double low, double high)
    {
        Point newest = new(low, function(low)), opposite = new(high, function(high));
        var part = 0.5;
        for (var step = 0; step < MostSteps; step++)
        {
            var x = newest.X + (part * (opposite.X - newest.X));
            var next = new Point(x, function(x));
            var (other, replaced) = next.IsAbove == newest.IsAbove ? (opposite, newest) : (newest, opposite);
            (newest, opposite) = (next, other);
            var least = Relative * Math.Abs(x) / Math.Abs(opposite.X - newest.X);
            if (!(least < 0.5) || next.Value == 0)
                return x;
            part = Math.Clamp(Part(newest, opposite, replaced), least, 1 - least);
        }
        return newest.X;
    }

    /// <summary>The root above 0 of a function that falls strictly from a value above 0: the upper end doubles until the sign turns.</summary>
    /// <returns>Null when it does not turn within the range of numbers.</returns>
    public static double? FallingFromZero(Func<double, double> function, double scale)
    {
        var high = scale;
        while (function(high) > 0)
        {
            high *= 4;
            if (!double.IsFinite(high))
                return null;
        }
        return Falling(function, 0, high);
    }

    /// <summary>How far the next point is on the way from the newest one to the opposite one.</summary>
    private static double Part(Point newest, Point opposite, Point replaced)
    {
        var distance = (newest.X - opposite.X) / (replaced.X - opposite.X);
        var rise = (newest.Value - opposite.Value) / (replaced.Value - opposite.Value);
        if (!(rise * rise < distance && (1 - rise) * (1 - rise) < 1 - distance))
            return 0.5;
        return (newest.Value / (opposite.Value - newest.Value) * replaced.Value / (opposite.Value - replaced.Value))
            + ((replaced.X - newest.X) / (opposite.X - newest.X) * newest.Value / (replaced.Value - newest.Value) * opposite.Value / (replaced.Value - opposite.Value));
    }

    private readonly record struct Point(double X, double Value)
    {
        public bool IsAbove => Value > 0;
    }
}
