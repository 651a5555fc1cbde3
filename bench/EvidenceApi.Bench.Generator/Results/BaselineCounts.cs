using System.Globalization;
using System.Text.Json;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Counts of participants at the start: the cells of a group share its participants out, and the last group is the sum of the others.</summary>
internal sealed class BaselineCounts
{
    private readonly MeasureShape _shape;

    private readonly int[][] _counts;

    public BaselineCounts(MeasureShape shape, int[] sizes, Chance chance)
    {
        _shape = shape;
        // A single cell counts who has a finding; the part that is dropped here has not.
        var parts = Math.Max(2, Cells(shape));
        _counts = [.. sizes.Select(size => chance.Split(size, parts, 0.1))];
        if (sizes.Length > 1)
            _counts[^1] = [.. Enumerable.Range(0, parts).Select(part => _counts[..^1].Sum(group => group[part]))];
    }

    public void Write(Utf8JsonWriter json, int oneClass, int category, int group) =>
        json.WriteString("value", _counts[group][Place(oneClass, category)].ToString(CultureInfo.InvariantCulture));

    // Classes of one category are parts of one whole, as countries are; otherwise each class has the same categories and the same counts do.
    private static int Cells(MeasureShape shape) => Splits(shape) ? shape.Categories.Max() : shape.Categories.Length;

    private int Place(int oneClass, int category) => Splits(_shape) ? category : oneClass;

    private static bool Splits(MeasureShape shape) => shape.Categories.Any(categories => categories > 1);
}
