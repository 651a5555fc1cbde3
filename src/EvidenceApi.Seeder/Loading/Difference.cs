using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>What the database holds of one entity now.</summary>
internal sealed record StoredState
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Sha256 { get; init; }

    public required string Document { get; init; }
}

/// <summary>One entity before and after; before is null when it is new, after when it is gone.</summary>
internal sealed record EntityChange(EntityKind Kind, string Id, StoredState? Before, Entity? After)
{
    public string Type => (Before, After) switch
    {
        (null, _) => "ADDED",
        (_, null) => "REMOVED",
        _ => "CHANGED",
    };
}

/// <summary>How a dataset differs from what is stored, entity by entity.</summary>
internal sealed record Difference(IReadOnlyList<EntityChange> Changes, string ContentSha256)
{
    public int Count(string type) => Changes.Count(change => change.Type == type);

    public static Difference Between(IReadOnlyList<StoredState> stored, IReadOnlyList<Entity> wanted)
    {
        var before = stored.ToDictionary(state => (Enum.Parse<EntityKind>(state.Kind), state.Id));
        var after = wanted.ToDictionary(entity => (entity.Kind, entity.Id));
        var changes = after
            .Where(entry => !before.TryGetValue(entry.Key, out var old) || old.Sha256 != entry.Value.Sha256)
            .Select(entry => new EntityChange(entry.Key.Kind, entry.Key.Id, before.GetValueOrDefault(entry.Key), entry.Value))
            .Concat(before
                .Where(entry => !after.ContainsKey(entry.Key))
                .Select(entry => new EntityChange(entry.Key.Item1, entry.Key.Id, entry.Value, null)))
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Id, StringComparer.Ordinal);
        return new Difference([.. changes], Digest(wanted));
    }

    private static string Digest(IReadOnlyList<Entity> entities) => CanonicalJson.Sha256(string.Concat(entities
        .OrderBy(entity => entity.Kind.ToString(), StringComparer.Ordinal)
        .ThenBy(entity => entity.Id, StringComparer.Ordinal)
        .Select(entity => $"{entity.Kind}\t{entity.Id}\t{entity.Sha256}\n")));
}
