using System.Globalization;

namespace EvidenceApi.Pictures;

/// <summary>The first numbers of a list, in its order, as they are drawn.</summary>
internal sealed record ListedNumbers
{
    /// <summary>What they are, such as results.</summary>
    public required string What { get; init; }

    /// <summary>Heading of <see cref="ListedNumber.Data"/>.</summary>
    public required string DataHeading { get; init; }

    public required IReadOnlyList<ListedNumber> Numbers { get; init; }

    /// <summary>How many the list has.</summary>
    public required long Total { get; init; }

    public required long DatasetVersion { get; init; }

    /// <summary>Address of the list.</summary>
    public required string Link { get; init; }

    /// <summary>What a page of the list says of its search and filter beside the items.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Total} {What}, one by one");

    public string Description => (Total - Numbers.Count) switch
    {
        _ when Total == 0 => "The list is empty.",
        0 => "All are here, panel by panel in the order of the list. Nothing is pooled.",
        var more => string.Create(CultureInfo.InvariantCulture, $"The first {Numbers.Count} are here, panel by panel in the order of the list, and {more} more are in the list alone. Nothing is pooled."),
    };

    public IEnumerable<string> Notes =>
    [
        .. Remarks,
        .. Numbers.Count > 0 ? ["Panels have their own axes. Several rows may be about the same people. All squares have one size. Texts that end with … are whole in the list."] : Array.Empty<string>(),
        .. Numbers.Any(number => number.IsUnverified) ? ["An open square is a number that was not checked (UNVERIFIED)."] : Array.Empty<string>(),
    ];

    public string Footer => string.Create(CultureInfo.InvariantCulture, $"EvidenceApi, dataset version {DatasetVersion}, {Link}");
}
