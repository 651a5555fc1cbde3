using System.Xml.Linq;
using EvidenceApi.Pictures;

namespace EvidenceApi.Tests.Pictures;

/// <summary>What a picture says.</summary>
internal static class PictureReader
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static List<(string Name, string Texts)> Rows(XDocument picture) =>
        [.. picture.Descendants(Svg + "g").Select(group => (group.Attribute("aria-label")!.Value, string.Join(' ', group.Elements(Svg + "text").Select(text => text.Value))))];

    public static string Texts(XDocument picture) => string.Join(' ', picture.Descendants(Svg + "text").Select(text => text.Value));

    public static string? Class(XElement shape) => shape.Attribute("class")?.Value;

    /// <summary>No text leaves the picture.</summary>
    public static void AssertInside(XDocument picture, int width)
    {
        foreach (var text in picture.Descendants(Svg + "text"))
        {
            var length = TextLines.Length(text.Value) * (Class(text) switch { "title" => 16, "headline" => 22, { } names when names.Contains("small", StringComparison.Ordinal) => 12, _ => 13 });
            var x = (double)text.Attribute("x")!;
            var (from, to) = text.Attribute("text-anchor")?.Value switch { "end" => (x - length, x), "middle" => (x - (length / 2), x + (length / 2)), _ => (x, x + length) };
            Assert.True(from >= 0 && to <= width, $"{text.Value}: {from} to {to}");
        }
    }
}
