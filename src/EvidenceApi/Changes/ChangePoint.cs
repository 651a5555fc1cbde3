using System.Globalization;
using EvidenceApi.Lists;

namespace EvidenceApi.Changes;

/// <summary>A point in the log of events: after an event, after a whole dataset version, or after a time.</summary>
/// <param name="Version">The version.</param>
/// <param name="Position">The event within it; the greatest number for the whole version.</param>
/// <param name="Time">The time, where it is one.</param>
internal readonly record struct ChangePoint(long Version, int Position, DateTimeOffset? Time)
{
    public static bool TryParse(string text, out ChangePoint point)
    {
        var parts = text.Split('-');
        if (parts.Length <= 2 && IsNumber(parts[0], out var version))
        {
            var position = long.MaxValue;
            var isPoint = parts.Length == 1 || (IsNumber(parts[1], out position) && position <= int.MaxValue);
            point = new ChangePoint(version, (int)Math.Min(position, int.MaxValue), null);
            return isPoint;
        }
        var isTime = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) && text.Length >= 10;
        point = new ChangePoint(0, 0, time);
        return isTime;
    }

    /// <summary>After everything of a version.</summary>
    public static ChangePoint EndOf(long version) => new(version, int.MaxValue, null);

    public bool IsAfter(ChangePoint other) => (Version, Position).CompareTo((other.Version, other.Position)) > 0;

    /// <inheritdoc />
    public override string ToString() => Time is { } time ? time.ToString("O", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Version}-{Position}");

    public void AddTo(Conditions conditions)
    {
        if (Time is { } time)
        {
            conditions.And("item.version > coalesce((select max(known.version) from dataset_version as known where known.created_at <= {0}), 0)", time.UtcDateTime);
            return;
        }
        var version = conditions.Value(Version);
        conditions.And($"item.version >= {version} and (item.version, item.position) > ({version}, {conditions.Value(Position)})");
    }

    private static bool IsNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
