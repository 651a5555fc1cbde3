using System.Text.Json;

namespace EvidenceApi.Lists;

/// <summary>A condition that cannot be judged for every item.</summary>
internal sealed record Reach
{
    /// <summary>How many of the unjudged items are named.</summary>
    public const int MostNamed = 100;

    /// <summary>It holds.</summary>
    public required string Inside { get; init; }

    /// <summary>Not known.</summary>
    public required string NotKnown { get; init; }

    /// <summary>Writes a member of the page about it, with the ids of unjudged items.</summary>
    public required Action<Utf8JsonWriter, string[]> Write { get; init; }
}
