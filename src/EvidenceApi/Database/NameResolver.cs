using Dapper;
using EvidenceApi.Model;

namespace EvidenceApi.Database;

/// <summary>
/// The one place that knows what names mean: identifiers of studies and publications in any form, ids in another case, names of measures. Paths, parameters,
/// expressions and searches ask it.
/// </summary>
internal sealed class NameResolver(EvidenceReader reader)
{
    /// <summary>What is known of names, with what these mean.</summary>
    public async Task<Names> FindAsync(Names known, IReadOnlyList<string> given, CancellationToken cancellationToken)
    {
        var asked = given.Where(name => !known.Has(name)).Distinct().ToList();
        if (asked.Count == 0)
            return known;
        var keys = asked.SelectMany((name, place) => Identifier.KeysOf(name).Select(key => (Place: place + 1, Key: key))).ToList();
        var arguments = new
        {
            Places = keys.Select(key => key.Place).ToArray(),
            Keys = keys.Select(key => key.Key).ToArray(),
            Phrases = asked.Select(SearchWord.FoldName).ToArray(),
        };
        var rows = await reader.ReadAsync(async connection =>
            (await connection.QueryAsync<Row>(new CommandDefinition(NamesSql.Find, arguments, cancellationToken: cancellationToken))).AsList(), cancellationToken);
        return known.With(asked.Select((name, place) => (name, new Named(rows.Where(row => row.Place == place + 1).Select(row => (row.Kind, row.Id)).ToLookup(row => row.Kind, row => row.Id)))));
    }

    /// <summary>The studies that a name leads to.</summary>
    public async Task<IReadOnlyList<string>> StudiesAsync(string name, CancellationToken cancellationToken) =>
        (await FindAsync(Names.None, [name], cancellationToken)).Of(name, "study");

    private sealed record Row
    {
        public required int Place { get; init; }

        public required string Kind { get; init; }

        public required string Id { get; init; }
    }
}

/// <summary>What one name means: ids by the kind of thing.</summary>
internal sealed record Named(ILookup<string, string> Ids);

/// <summary>What is known of the names in a request.</summary>
internal sealed class Names
{
    public static readonly Names None = new(new Dictionary<string, Named>());

    private readonly IReadOnlyDictionary<string, Named> names;

    private Names(IReadOnlyDictionary<string, Named> names) => this.names = names;

    public bool Has(string name) => names.ContainsKey(name);

    /// <summary>The ids of the things of this kind that a name means; several where they have equal claim to it.</summary>
    public IReadOnlyList<string> Of(string name, string kind) => names.TryGetValue(name, out var named) ? [.. named.Ids[kind]] : [];

    /// <summary>A name as an id, where it means exactly one thing of this kind; else as it is.</summary>
    public string IdOf(string name, string kind) => Of(name, kind) is [var id] ? id : name;

    public Names With(IEnumerable<(string Name, Named Named)> more)
    {
        var all = new Dictionary<string, Named>(names);
        foreach (var (name, named) in more)
            all[name] = named;
        return new Names(all);
    }
}
