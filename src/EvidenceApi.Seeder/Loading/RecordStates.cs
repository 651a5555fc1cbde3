using System.Text.Json;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The date of a state of a record: its last update, and for equal ones the day of the register's data that it was read from.</summary>
internal readonly record struct RecordAge(string Updated, string SeenOn)
{
    public static RecordAge Of(JsonElement record, PartialDate? seenOn) => new(
        TextAt(record, "protocolSection", "statusModule", "lastUpdatePostDateStruct", "date") ?? TextAt(record, "protocolSection", "statusModule", "lastUpdateSubmitDate") ?? "", $"{seenOn}");

    /// <summary>Whether this is certainly older; false when a date is absent.</summary>
    public bool IsBefore(RecordAge other) => IsBefore(Updated, other.Updated) || (Updated == other.Updated && IsBefore(SeenOn, other.SeenOn));

    public int CompareTo(RecordAge other) => string.CompareOrdinal(Updated, other.Updated) is var updated and not 0 ? updated : string.CompareOrdinal(SeenOn, other.SeenOn);

    private static bool IsBefore(string one, string other) => one.Length > 0 && other.Length > 0 && string.CompareOrdinal(one, other) < 0;

    private static string? TextAt(JsonElement json, params string[] members)
    {
        foreach (var member in members)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(member, out json))
                return null;
        }
        return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
    }
}

/// <summary>One state of a record as it is stored.</summary>
internal sealed record RecordState(string Sha256, string Document, RecordAge Age, Study Study);

/// <summary>All states of a record that are stored, the oldest first; the last one is the record now.</summary>
internal sealed class RecordStates(IReadOnlyList<RecordState> states)
{
    public RecordState Current => states[^1];

    public bool Holds(string sha256) => states.Any(state => state.Sha256 == sha256);

    /// <summary>The record now; its status history holds what every earlier state said.</summary>
    public Study Merged() => states.Select(state => state.Study).Aggregate(StoredRecords.After);

    /// <summary>The same with another state in its place: the record now when it is not older, else a state before it.</summary>
    public Study MergedWith(Study study, RecordAge age)
    {
        if (!age.IsBefore(Current.Age))
            return StoredRecords.After(Merged(), study);
        var place = states.TakeWhile(state => state.Age.CompareTo(age) <= 0 && state != Current).Count();
        return states.Take(place).Select(state => state.Study).Append(study).Concat(states.Skip(place).Select(state => state.Study)).Aggregate(StoredRecords.After);
    }
}
