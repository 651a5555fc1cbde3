using System.Globalization;

namespace EvidenceApi.Pictures;

/// <summary>A number of a list as a picture has it. All its texts are what the list serves; nothing is computed.</summary>
internal sealed record ListedNumber
{
    public required string Id { get; init; }

    public required string Study { get; init; }

    /// <summary>What is to know of it, the most important first.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>What was counted, or the p-value; empty without one.</summary>
    public required string Data { get; init; }

    public required decimal? Value { get; init; }

    public required decimal? Lower { get; init; }

    public required decimal? Upper { get; init; }

    /// <summary>Of the interval, in percent; null without one.</summary>
    public required decimal? Level { get; init; }

    /// <summary>Kind of number, as the heading of its panel; null where it is unknown in which unit it is.</summary>
    public required string? Kind { get; init; }

    public required PictureScale Scale { get; init; }

    /// <summary>Why there is no value, where the list says.</summary>
    public required string? NotReportedReason { get; init; }

    public required bool IsUnverified { get; init; }

    /// <summary>Why it has no place on an axis; null where it has one.</summary>
    public string? NotDrawn => this switch
    {
        { Value: null } => NotReportedReason is { } reason ? $"no value: {reason}" : "no value",
        { Kind: null } => "it is not known in which unit it is",
        { Scale: PictureScale.RATIO, Value: <= 0 } => "a logarithmic scale has no place for it",
        _ => null,
    };

    public string Numbers => Value is not { } value ? "" : Level is { } level ? $"{Text(value)} [{Text(Lower)}, {Text(Upper)}], {Text(level)} %" : $"{Text(value)} (no interval)";

    /// <summary>Everything that is said of it.</summary>
    public string Whole => $"{Id}: {string.Join(", ", new[] { Data, Numbers }.Where(text => text.Length > 0))}. {string.Join("; ", Details)}";

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
