using System.Globalization;

namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>A list in which equal neighbours are written once: <c>a a a b</c> is <c>a*3 b</c>.</summary>
internal static class RunLength
{
    public static string Write(IEnumerable<string> items)
    {
        var runs = new List<(string Item, int Length)>();
        foreach (var item in items)
        {
            if (runs.Count > 0 && runs[^1].Item == item)
                runs[^1] = (item, runs[^1].Length + 1);
            else
                runs.Add((item, 1));
        }
        return string.Join(' ', runs.Select(run => run.Length == 1 ? run.Item : $"{run.Item}*{run.Length}"));
    }

    public static IEnumerable<string> Read(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(run =>
        run.Split('*') is [var item, var length] ? Enumerable.Repeat(item, int.Parse(length, CultureInfo.InvariantCulture)) : [run]);
}
