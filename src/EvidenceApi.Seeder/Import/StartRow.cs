namespace EvidenceApi.Seeder.Import;

/// <summary>Where a run starts: after the entries that an earlier run over the same files has done.</summary>
internal sealed record StartRow
{
    public required long Id { get; init; }

    public long EntriesDone { get; init; }

    public string Leaves { get; init; } = "{}";
}
