using System.Text.RegularExpressions;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>A record that is new or has changed, ready to be written: its document, its study before and now, and what changed in it.</summary>
internal sealed record ChangedRecord(string NctId, RecordDocument Document, string? Before, Study? Earlier, Study Study, IReadOnlyList<EntityChange> Changes)
{
    /// <summary>Date of the last update of a file that is older than the record; null for one that is the record now.</summary>
    public string? Older { get; init; }
}

/// <summary>An entry that could not be read, or that was read and is doubtful: where it is in the inputs, and why.</summary>
internal sealed partial record RecordComplaint(long Entry, string File, string Pointer, string Reason)
{
    /// <summary>Number of the record; null when even that could not be read.</summary>
    public string? NctId { get; private init; }

    /// <summary>Whether the record was loaded anyway.</summary>
    public bool IsKept { get; init; }

    /// <summary>The number that a file of one record is named after; null when it is named otherwise.</summary>
    public static string? NumberInName(string file) => NamedAfter().Match(file).Groups["number"] switch { { Success: true } name => name.Value.ToUpperInvariant(), _ => null };

    /// <summary>A complaint about an entry. A file of one record is often named after its number, which is used when the record could not be read.</summary>
    public static RecordComplaint Of(RecordEntry entry, long number, string? nctId, string pointer, string reason) =>
        new(number, entry.File, NulCharacter.Show(entry.Pointer + pointer), NulCharacter.Show(reason)) { NctId = nctId ?? NumberInName(entry.File) };

    public override string ToString() => $"{File}{(Pointer.Length == 0 ? "" : $" {Pointer}")}: {Reason}";

    [GeneratedRegex(@"(^|[/\\!])(?<number>NCT[0-9]{8})\.json\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedAfter();
}

/// <summary>Entries that one transaction deals with.</summary>
internal sealed record RecordBatch
{
    /// <summary>How many entries are done when this batch is written.</summary>
    public required long EntriesDone { get; init; }

    /// <summary>Numbers of all records of the batch that could be read.</summary>
    public required IReadOnlyList<string> Seen { get; init; }

    /// <summary>Numbers of entries that could not be read, of an aborted run's too; null for one without a readable number.</summary>
    public required IReadOnlyList<string?> Unreadable { get; init; }

    public required IReadOnlyList<ChangedRecord> Changed { get; init; }

    /// <summary>Those of their studies that can be prepared before the batch is written.</summary>
    public required PreparedStudies Prepared { get; init; }

    /// <summary>Files that are older than the record of their number: what is reported about each.</summary>
    public required IReadOnlyList<string> Older { get; init; }

    /// <summary>What could not be read, and what was read and is doubtful, in the order of the inputs.</summary>
    public required IReadOnlyList<RecordComplaint> Complaints { get; init; }

    /// <summary>The record at which a strict run stops; null while it goes on. Nothing of it, or after it, is in a batch.</summary>
    public RecordComplaint? StoppedAt { get; init; }

    /// <summary>What the readable records of the run hold, counted from the JSON, up to and with this batch.</summary>
    public required string Leaves { get; init; }
}
