namespace EvidenceApi.Local;

/// <summary>How a <see cref="PrivateServer"/> keeps its data.</summary>
public sealed record PrivateServerOptions
{
    /// <summary>
    /// The folder of the server; made when missing. Null: the default of this user when <see cref="Durable"/>, otherwise a temporary
    /// folder that goes with the server.
    /// </summary>
    public string? DataFolder { get; init; }

    /// <summary>False for tests: nothing is synced to disk, so a power cut loses the data.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Whether the server stops when this process ends, however it ends. False leaves it running until it is disposed of.</summary>
    public bool ParentWatch { get; init; } = true;
}
