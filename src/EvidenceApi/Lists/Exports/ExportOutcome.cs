namespace EvidenceApi.Lists.Exports;

/// <summary>What came of an export.</summary>
internal sealed record ExportOutcome
{
    public static readonly ExportOutcome Sent = new();

    public IReadOnlyList<string> UnknownIds { get; init; } = [];

    public long DatasetVersion { get; init; }

    /// <summary>Whether it has no items and was not sent for that.</summary>
    public bool IsHeld { get; init; }

    /// <summary>A short list, which is still to be sent.</summary>
    public MemoryStream? Short { get; init; }
}

/// <summary>A client takes a list too slowly.</summary>
internal sealed class SlowReaderException(string message) : Exception(message);
