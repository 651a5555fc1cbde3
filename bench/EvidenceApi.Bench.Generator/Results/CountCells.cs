using System.Globalization;
using System.Text.Json;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Counts of participants or units: categories of a class share its denominator out, a single category counts some of it.</summary>
internal sealed class CountCells
{
    private readonly int[][][] _counts;

    public CountCells(MeasureShape shape, int[][] classDenominators, Chance chance)
    {
        var happening = chance.Share();
        _counts = [.. shape.Categories.Select((categories, oneClass) => classDenominators[oneClass].Select(denominator => categories > 1
            ? chance.Split(denominator, categories, 0.1)
            : [Some(denominator, happening, chance)]).ToArray())];
    }

    public void Write(Utf8JsonWriter json, int oneClass, int category, int group) =>
        json.WriteString("value", _counts[oneClass][group][category].ToString(CultureInfo.InvariantCulture));

    private static int Some(int denominator, double share, Chance chance) =>
        (int)Math.Clamp(denominator * (share + 0.1 * chance.Normal()), 0, denominator);
}
