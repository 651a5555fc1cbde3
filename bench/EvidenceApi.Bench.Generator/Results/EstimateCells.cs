using System.Text.Json;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Means, medians and other estimates on a scale, with the dispersion of the shape; groups differ a little, values lie inside their intervals.</summary>
internal sealed class EstimateCells(MeasureShape shape, Scale scale, int[][] classDenominators, Chance chance)
{
    /// <summary>Together with what cannot be estimated from one participant, about one measurement in a hundred has an NA, as in the registry.</summary>
    private const double ShareNotAvailable = 0.012;

    private const string OneParticipant = "Dispersion cannot be estimated from one participant.";

    private const string TooFewEvents = "Not estimable because too few participants had the event.";

    private const double NormalQuantile95 = 1.96;

    private readonly double[] _centers = [.. shape.Categories.Select(_ => scale.Low + (scale.High - scale.Low) * chance.Share())];

    /// <summary>The standard deviation between participants: at most a third of the range of means.</summary>
    private readonly double _deviation = (scale.High - scale.Low) * (0.08 + 0.25 * chance.Share());

    private readonly bool _commas = chance.Is(0.04);

    public void Write(Utf8JsonWriter json, int oneClass, int category, int group)
    {
        var count = classDenominators[oneClass][group];
        var value = Math.Clamp(_centers[oneClass] + _deviation * 0.4 * chance.Normal(), scale.Low, scale.High);
        var missing = chance.Is(ShareNotAvailable);
        var alone = count < 2 && shape.Dispersion is 's' or 'e' or 'v';
        var withValue = missing && chance.Is(0.5);
        json.WriteString("value", withValue ? Number.NotAvailable : Text(value));
        WriteDispersion(json, value, count, withValue, missing || alone);
        if (missing || alone && shape.Dispersion != Codes.None)
            json.WriteString("comment", alone ? OneParticipant : TooFewEvents);
    }

    private void WriteDispersion(Utf8JsonWriter json, double value, int count, bool withValue, bool missing)
    {
        switch (shape.Dispersion)
        {
            case 's' or 'e' or 'v':
                json.WriteString("spread", missing ? Number.NotAvailable : Text(Spread(count), 1));
                break;
            case 'c' or 'k' or 'q' or 'r':
                var half = HalfWidth(count);
                var (below, above) = (half * (0.8 + 0.4 * chance.Share()), half * (0.8 + 0.4 * chance.Share()));
                json.WriteString("lowerLimit", withValue ? Number.NotAvailable : Text(Floored(value - below, value)));
                json.WriteString("upperLimit", missing ? Number.NotAvailable : Text(Ceiled(value + above)));
                break;
        }
    }

    private double Spread(int count) => shape.Dispersion switch
    {
        'e' => _deviation / Math.Sqrt(count),
        // A coefficient of variation is a percentage, whatever the unit.
        'v' => 20 + 80 * chance.Share(),
        _ => _deviation * (0.8 + 0.4 * chance.Share()),
    };

    private double HalfWidth(int count) => shape.Dispersion switch
    {
        'q' => _deviation * 0.67,
        'r' => _deviation * 2,
        _ => NormalQuantile95 * _deviation / Math.Sqrt(count),
    };

    // What cannot be negative has no negative limit; a percentage ends at 100.
    private double Floored(double limit, double value) => scale.Low >= 0 ? Math.Clamp(limit, 0, value) : limit;

    private double Ceiled(double limit) => scale == Scales.Percentage ? Math.Min(limit, scale.High) : limit;

    private string Text(double value, int more = 0) => Number.Text(value, scale.Decimals + more, _commas);
}
