using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Digest of a whole that the database holds now.</summary>
internal sealed record StoredState
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Sha256 { get; init; }
}

/// <summary>A whole before and after, by digest; the document is the one after. Before is null when it is new, after when it is gone.</summary>
internal sealed record StateChange(EntityKind Kind, string Id, string? Before, string? After, string? Document)
{
    /// <summary>First day of the register's data with this state of a record; null for everything else.</summary>
    public PartialDate? SeenOn { get; init; }

    /// <summary>Whether the state was over before the version that records it: it is kept, and is no part of the content.</summary>
    public bool IsOver { get; init; }

    /// <summary>The wholes that differ from what is stored, new and changed ones first.</summary>
    public static IReadOnlyList<StateChange> Between(IReadOnlyList<StoredState> stored, IReadOnlyList<Entity> wanted)
    {
        var before = stored.ToDictionary(state => (Kind: Enum.Parse<EntityKind>(state.Kind), state.Id), state => state.Sha256);
        var after = wanted.Select(entity => (entity.Kind, entity.Id)).ToHashSet();
        return
        [
            .. wanted.Where(entity => before.GetValueOrDefault((entity.Kind, entity.Id)) != entity.Sha256)
                .Select(entity => new StateChange(entity.Kind, entity.Id, before.GetValueOrDefault((entity.Kind, entity.Id)), entity.Sha256, entity.Document)),
            .. before.Where(state => !after.Contains(state.Key))
                .Select(state => new StateChange(state.Key.Kind, state.Key.Id, state.Value, null, null)),
        ];
    }
}

/// <summary>One entity before and after, as canonical documents; before is null when it is new, after when it is gone.</summary>
internal sealed record EntityChange(EntityKind Kind, string Id, string? Before, string? After)
{
    public string Type => (Before, After) switch
    {
        (null, _) => "ADDED",
        (_, null) => "REMOVED",
        _ => "CHANGED",
    };

    /// <summary>How two sets of entities differ, kind by kind and in the order of their ids.</summary>
    public static IEnumerable<EntityChange> Between(IEnumerable<Entity> before, IEnumerable<Entity> after)
    {
        var old = before.ToDictionary(entity => (entity.Kind, entity.Id), entity => entity.Document);
        var now = after.ToDictionary(entity => (entity.Kind, entity.Id), entity => entity.Document);
        return old.Keys.Union(now.Keys)
            .Select(key => new EntityChange(key.Kind, key.Id, old.GetValueOrDefault(key), now.GetValueOrDefault(key)))
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Id, StringComparer.Ordinal);
    }
}
