namespace EvidenceApi.Seeder.Validation;

/// <summary>What is wrong, what is allowed instead, and the nearest allowed value where there is one.</summary>
internal sealed record Complaint(string Problem, string Allowed, string? Nearest = null)
{
    /// <summary>Property path of the entry that this one repeats; null when it repeats none.</summary>
    public string? Repeats { get; init; }

    public override string ToString() => $"{Problem}; allowed: {Allowed}{(Nearest is null ? "" : $"; nearest: {Nearest}")}";
}
