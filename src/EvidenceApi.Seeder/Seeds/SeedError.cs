namespace EvidenceApi.Seeder.Seeds;

/// <summary>One thing wrong in a seed file, with its place: <c>file:line:column: what is wrong; allowed: …; nearest: …</c>.</summary>
internal sealed record SeedError(string File, long Line, long Column, Complaint Complaint)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Complaint}";
}

/// <summary>What is wrong, what is allowed instead, and the nearest allowed value where there is one.</summary>
internal sealed record Complaint(string Problem, string Allowed, string? Nearest = null)
{
    /// <summary>Property path of the entry that this one repeats; null when it repeats none.</summary>
    public string? Repeats { get; init; }

    public override string ToString() => $"{Problem}; allowed: {Allowed}{(Nearest is null ? "" : $"; nearest: {Nearest}")}";
}
