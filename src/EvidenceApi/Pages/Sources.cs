using System.Globalization;
using EvidenceApi.Contract;

namespace EvidenceApi.Pages;

/// <summary>Where facts come from, and figures, as pages show them.</summary>
internal static class Sources
{
    /// <summary>The document by its title, with its date; to its own address where there is one, else to its entry.</summary>
    public static Html Link(SourceReference source) =>
        $"<a href=\"{Address(source)}\">{source.Title}</a>, {source.Publisher}, {source.Published ?? "undated"}";

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // A source may have any text as its address.
    private static string Address(SourceReference source) =>
        source.Url is { } url && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)) ? url : $"/v1/sources/{source.Id}";
}
