using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>A record that is new or has changed, ready to be written: its document, its study now, and what changed in it.</summary>
internal sealed record ChangedRecord(string NctId, RecordDocument Document, string? Before, Study Study, IReadOnlyList<EntityChange> Changes);

/// <summary>An entry that could not be read: where it stands in the inputs, and why.</summary>
internal sealed record RecordComplaint(long Entry, string File, string Pointer, string Reason)
{
    public override string ToString() => $"{File}{(Pointer.Length == 0 ? "" : $" {Pointer}")}: {Reason}";
}

/// <summary>Entries that one transaction deals with.</summary>
internal sealed record RecordBatch
{
    /// <summary>How many entries have been dealt with when this batch is written.</summary>
    public required long EntriesDone { get; init; }

    /// <summary>Numbers of all records of the batch that could be read.</summary>
    public required IReadOnlyList<string> Seen { get; init; }

    /// <summary>Numbers of records that are stored and could not be read now; they are in the inputs and so not gone.</summary>
    public required IReadOnlyList<string> Unreadable { get; init; }

    public required IReadOnlyList<ChangedRecord> Changed { get; init; }

    public required IReadOnlyList<RecordComplaint> Complaints { get; init; }

    /// <summary>What the readable records of the run hold, counted from the JSON, up to and with this batch.</summary>
    public required string Leaves { get; init; }
}
