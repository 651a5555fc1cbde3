using System.Globalization;
using System.Text.Json;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Writes the value of one cell of a measure into the open measurement.</summary>
internal delegate void WriteCell(Utf8JsonWriter json, int oneClass, int category, int group);

/// <summary>What outcomes and baseline measures have in common: groups, denominators, and classes of categories of measurements.</summary>
internal static class MeasureWriter
{
    public static WriteCell Cells(MeasureShape shape, Scale scale, int[][] classDenominators, Chance chance) => shape.Param is 'C' or 'U'
        ? new CountCells(shape, classDenominators, chance).Write
        : new EstimateCells(shape, scale, classDenominators, chance).Write;

    public static void WriteDenoms(Utf8JsonWriter json, string prefix, params (string Units, int[] Counts)[] denominators) =>
        json.Objects("denoms", denominators, one =>
        {
            json.WriteString("units", one.Units);
            json.Objects("counts", Enumerable.Range(0, one.Counts.Length), group =>
            {
                json.WriteString("groupId", GroupId.Of(prefix, group));
                json.WriteString("value", one.Counts[group].ToString(CultureInfo.InvariantCulture));
            });
        });

    public static void WriteClasses(
        Utf8JsonWriter json, string prefix, MeasureShape shape, string[] classTitles, string[] categoryTitles, Action<int> writeClassDenoms, WriteCell cell) =>
        json.Objects("classes", Enumerable.Range(0, shape.Categories.Length), oneClass =>
        {
            if (shape.Categories.Length > 1)
                json.WriteString("title", Titled(classTitles, oneClass));
            if (shape.ClassDenoms)
                writeClassDenoms(oneClass);
            json.Objects("categories", Enumerable.Range(0, shape.Categories[oneClass]), category =>
            {
                if (shape.Categories[oneClass] > 1)
                    json.WriteString("title", Titled(categoryTitles, category));
                json.Objects("measurements", Enumerable.Range(0, shape.Groups), group =>
                {
                    json.WriteString("groupId", GroupId.Of(prefix, group));
                    cell(json, oneClass, category, group);
                });
            });
        });

    private static string Titled(string[] titles, int place) =>
        place < titles.Length ? titles[place] : $"{titles[place % titles.Length]} ({place / titles.Length + 1})";
}
