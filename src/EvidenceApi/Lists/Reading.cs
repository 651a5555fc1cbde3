using EvidenceApi.Database;

namespace EvidenceApi.Lists;

/// <summary>What is resolved for a request before its statement runs: what its names mean, and which words of its search are left out.</summary>
internal sealed record Reading
{
    public static readonly Reading Plain = new();

    public Names Names { get; init; } = Names.None;

    /// <summary>What is left of the search where all of its words together find nothing; null before that is known.</summary>
    public RelaxedSearch? Relaxed { get; init; }
}

/// <summary>The plain words of a search that are kept, as units that belong together, and those that are ignored, as they were typed.</summary>
internal sealed record RelaxedSearch(string[] Kept, string[] Ignored);
