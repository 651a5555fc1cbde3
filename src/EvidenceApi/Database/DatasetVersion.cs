using System.Globalization;

namespace EvidenceApi.Database;

/// <summary>
/// A dataset version as the database reports it. The number alone is not enough: a new database begins again at 1, and new views
/// return other responses from the same rows.
/// </summary>
internal sealed record DatasetVersionRow
{
    public required long Number { get; init; }

    /// <summary>When it was made, in UTC. It becomes visible later, when its load commits.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>Names the set of views that is in place.</summary>
    public required long ViewSet { get; init; }
}

/// <summary>A dataset version that this service saw at a time of its own clock; two of them are the same when they are one object.</summary>
internal sealed class DatasetVersion(DatasetVersionRow row, DateTimeOffset seenAt)
{
    public DatasetVersionRow Row => row;

    public long Number => row.Number;

    /// <summary>The number as headers have it.</summary>
    public string NumberText { get; } = row.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>When it was made, to the second, as headers have it.</summary>
    public string LastModified { get; } = row.CreatedAt.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether a client with a response of this date has this version. A date after <c>CreatedAt</c> is no proof: until the load had committed,
    /// responses were of the version before. So it must be the exact date of the version, or not before this version was seen.
    /// </summary>
    public bool IsUnchangedSince(DateTimeOffset date) => IsOf(date) || date >= seenAt;

    /// <summary>Whether a date is the very one of this version.</summary>
    public bool IsOf(DateTimeOffset date) => date.UtcTicks == row.CreatedAt.Ticks - (row.CreatedAt.Ticks % TimeSpan.TicksPerSecond);
}
