using System.Collections;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>All numbers inside a result, by the names that lead to them.</summary>
internal static class Numbers
{
    public static IEnumerable<(string Path, double Value)> Of(object? part, string path = "")
    {
        if (part is double number)
            return [(path, number)];
        if (part is null or string or Enum || part.GetType().IsPrimitive)
            return [];
        if (part is IEnumerable items)
            return items.Cast<object?>().SelectMany((item, i) => Of(item, $"{path}[{i}]"));
        return part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => Of(property.GetValue(part), $"{path}.{property.Name}"));
    }

    public static void AssertFinite(object? result, string because)
    {
        foreach (var (path, value) in Of(result))
            Assert.True(double.IsFinite(value), $"{because}: {path} is {value}");
    }
}
