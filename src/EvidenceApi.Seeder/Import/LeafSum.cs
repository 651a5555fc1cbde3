using System.Text.Json.Serialization;

namespace EvidenceApi.Seeder.Import;

/// <summary>Values of one path: how many, and digests that do not depend on their order.</summary>
/// <param name="Count">How many.</param>
/// <param name="Values">Sum of the hashes of the values, modulo 2^64.</param>
/// <param name="Places">Sum of the hashes of each value crossed with that of its context, so that a value in another place shows.</param>
internal readonly record struct LeafSum([property: JsonPropertyName("n")] long Count, [property: JsonPropertyName("v")] ulong Values, [property: JsonPropertyName("p")] ulong Places)
{
    public static LeafSum operator +(LeafSum one, LeafSum other) => unchecked(new(one.Count + other.Count, one.Values + other.Values, one.Places + other.Places));

    public static LeafSum operator -(LeafSum one, LeafSum other) => unchecked(new(one.Count - other.Count, one.Values - other.Values, one.Places - other.Places));

    public static LeafSum Of(ulong value, ulong context) => new(1, value, value ^ context);
}
