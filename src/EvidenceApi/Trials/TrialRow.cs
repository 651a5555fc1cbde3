using System.Buffers;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Lists;

namespace EvidenceApi.Trials;

/// <summary>What of a trial depends on the date of the dataset, as columns of <c>list_trial</c>.</summary>
internal record TrialRow
{
    /// <summary>Columns that have another value when unverified values take part.</summary>
    public static readonly IReadOnlySet<string> WithUnverified = new HashSet<string> { "status_warnings" };

    private static readonly IReadOnlySet<string> DateOfDataset = new HashSet<string> { "today" };

    /// <summary>The date of the dataset; null for a trial of an earlier version.</summary>
    public DateOnly? Today { get; init; }

    public required string[] StatusWarnings { get; init; }

    /// <summary>Stored trials into which rows are written.</summary>
    public static ItemRows Within<TRow>(ItemRows.Filling<TRow> fill, IReadOnlySet<string> withUnverified)
        where TRow : TrialRow => ItemRows.Within(fill) with { WithUnverified = withUnverified, OfTheDay = DateOfDataset };

    public StatusWarningCode[] Warnings => Codes.Of<StatusWarningCode>(StatusWarnings);

    /// <summary>Writes a stored trial as it is sent.</summary>
    public void Write(ReadOnlySpan<byte> document, TrialFinding? finding, IBufferWriter<byte> output) => StoredTrial.Write(document, Today, Warnings, finding, output);
}
