namespace EvidenceApi.Local;

/// <summary>What the command line and the environment ask for. Null folders mean the default ones.</summary>
internal sealed record LocalOptions
{
    /// <summary>On 127.0.0.1; 0 takes any free one.</summary>
    internal required int Port { get; init; }

    internal string? DataFolder { get; init; }

    internal string? ScriptsFolder { get; init; }

    internal string? SeedsFolder { get; init; }

    /// <summary>A database of one's own, for the service: then no private server is started.</summary>
    internal string? ServiceConnection { get; init; }

    /// <summary>The owner of that database: then it is migrated and seeded first.</summary>
    internal string? OwnerConnection { get; init; }
}
