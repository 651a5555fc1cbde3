using System.Text;
using System.Xml.Linq;
using EvidenceApi.Pictures;
using static EvidenceApi.Tests.Pictures.PictureReader;

namespace EvidenceApi.Tests.Pictures;

/// <summary>Numbers that the seeds do not have.</summary>
public sealed class NumberPlotTests
{
    [Theory]
    [InlineData(320)]
    [InlineData(1600)]
    public void Numbers_at_the_edges_are_drawn_within_the_picture(int width)
    {
        ListedNumber Number(decimal? value, decimal? lower, decimal? upper, PictureScale scale, string? kind) => new()
        {
            Id = $"{value}", Study = "a-study-of-a-name-that-is-longer-than-any-column\uD800", Details = [new string('W', 400)], Data = "12345/67890", Value = value, Lower = lower, Upper = upper,
            Level = lower is null && upper is null ? null : 97.5m, Kind = kind, Scale = scale, NotReportedReason = null, IsUnverified = true,
        };
        var list = new ListedNumbers
        {
            What = "results", DataHeading = "Counted", Total = 9, DatasetVersion = 1, Link = new string('x', 60_000), Remarks = [],
            Numbers =
            [
                Number(2, null, 30, PictureScale.RATIO, "r"), Number(0.5m, 0, null, PictureScale.RATIO, "r"), Number(0, 0, 1, PictureScale.RATIO, "r"), Number(1, 1, 1, PictureScale.RATIO, "one"),
                Number(0, 0, 0, PictureScale.SHARE, "s"), Number(decimal.MaxValue, decimal.MinValue, 1, PictureScale.OPEN, "large"), Number(5, null, null, PictureScale.OPEN, null), Number(null, 1, 2, PictureScale.OPEN, "x"),
            ],
        };
        var picture = XDocument.Parse(Encoding.UTF8.GetString(NumberPlot.Of(list, width)));
        Assert.DoesNotContain("NaN", $"{picture}", StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", $"{picture}", StringComparison.Ordinal);
        Assert.Equal(3, Rows(picture).Count(row => row.Name.StartsWith("Not on an axis, ", StringComparison.Ordinal)));
        Assert.Equal(5, picture.Descendants(Svg + "rect").Count(shape => Class(shape) == "forced"));
        // To nothing below, to 0 and to nothing above, on a logarithmic scale.
        Assert.Equal(["arrow", "arrow", "arrow"], picture.Descendants(Svg + "polygon").Select(Class));
        AssertInside(picture, width);
    }
}
