using System.Text.Json;

namespace EvidenceApi.Lists;

/// <summary>A condition of which it is not known of every item whether it holds.</summary>
internal sealed record Reach
{
    /// <summary>How many items of which it is not known are named.</summary>
    public const int MostNamed = 100;

    /// <summary>It holds.</summary>
    public required string Inside { get; init; }

    /// <summary>Nobody can say.</summary>
    public required string NotKnown { get; init; }

    /// <summary>Writes a member of the page about it, with the ids of which it is not known.</summary>
    public required Action<Utf8JsonWriter, string[]> Write { get; init; }
}
