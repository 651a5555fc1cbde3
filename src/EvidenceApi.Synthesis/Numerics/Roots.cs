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

    /// <summary>The point between where the function turns from above 0 to not above 0.</summary>
    public static double Falling(Func<double, double> function, double low, double high)
    {
        for (var step = 0; step < MostSteps && high - low > Relative * Math.Abs(high); step++)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = function(middle) > 0 ? (middle, high) : (low, middle);
        }
        return low + ((high - low) / 2);
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
}
