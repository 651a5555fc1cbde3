using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>A part that needs an id: the id that it would have alone, and what else is said of it, most distinguishing first.</summary>
internal sealed record Named(string Id, IReadOnlyList<string?> Said);

/// <summary>
/// Ids of the parts of one whole that survive another order. Parts that would have the same id get, all of them, a digest of what else is said of them, so that
/// none takes over the id of another; those that nothing distinguishes are numbered by their place.
/// </summary>
internal static class DistinctIds
{
    private const int DigestLength = 6;

    public static IReadOnlyList<string> Of(IReadOnlyList<Named> parts)
    {
        var ids = parts.Select(part => part.Id).ToArray();
        for (var said = 1; said <= parts.Max(part => (int?)part.Said.Count); said++)
        {
            foreach (var place in ids.Index().GroupBy(id => id.Item).Where(same => same.Count() > 1).SelectMany(same => same).Select(same => same.Index).ToList())
                ids[place] = WithDigest(parts[place].Id, parts[place].Said.Take(said));
        }
        var unique = new UniqueIds();
        return [.. ids.Select(unique.Take)];
    }

    public static string WithDigest(string id, IEnumerable<string?> said) => $"{id}-{CanonicalJson.Sha256(string.Join('\n', said))[..DigestLength]}";
}
