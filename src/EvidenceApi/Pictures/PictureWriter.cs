using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Exports;
using Npgsql;

namespace EvidenceApi.Pictures;

/// <summary>Draws the first numbers of a list from the documents that the list serves.</summary>
internal sealed class PictureWriter<T>(PictureOfList<T> picture, HttpContext http, Stream body, long datasetVersion) : IRowWriter
{
    private readonly List<ListedNumber> numbers = [];

    private long total;

    public void Write(NpgsqlDataReader reader)
    {
        var item = JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(ListStatement.FirstShown), picture.Type);
        total = reader.GetInt64(ListStatement.FirstShown + 1);
        if (item is not null)
            numbers.Add(picture.Draw(item));
    }

    public void End()
    {
        var list = new ListedNumbers
        {
            What = picture.What,
            DataHeading = picture.DataHeading,
            Numbers = numbers,
            Total = total,
            DatasetVersion = datasetVersion,
            Link = $"{http.Request.Path}{PictureLink.Query(http)}",
            Remarks = [.. Remarks()],
        };
        body.Write(NumberPlot.Of(list, PictureOptions.WidthOf(http.Request)));
    }

    public void Dispose()
    {
        // The stream is its owner's.
    }

    // What other whole lists say in headers.
    private IEnumerable<string> Remarks()
    {
        if (http.Response.Headers[CorsHeaders.IgnoredWords].ToString() is { Length: > 0 } words)
            yield return $"The search left out: {string.Join(", ", words.Split(',').Select(Uri.UnescapeDataString))}.";
        if (http.Response.Headers[CorsHeaders.NotCoded].ToString() is { Length: > 0 } counts && JsonNode.Parse(counts) is JsonObject fields && fields.Any(field => $"{field.Value}" != "0"))
            yield return string.Create(CultureInfo.InvariantCulture, $"Not found because nothing is coded: {string.Join(", ", fields.Select(field => $"{field.Key} {field.Value}"))}.");
    }
}

/// <summary>How a list of numbers is drawn.</summary>
/// <param name="What">What the numbers are, such as results.</param>
/// <param name="DataHeading">Heading of what was counted.</param>
/// <param name="Type">The items that the list serves.</param>
/// <param name="Draw">An item as a number of a picture.</param>
internal sealed record PictureOfList<T>(string What, string DataHeading, JsonTypeInfo<T> Type, Func<T, ListedNumber> Draw)
{
    private const int MostNumbers = 100;

    public ListExcerpt Excerpt => new()
    {
        Format = Format.Svg, Most = MostNumbers, CountsAll = true, Begin = (http, body, version) => new PictureWriter<T>(this, http, body, version),
    };
}
