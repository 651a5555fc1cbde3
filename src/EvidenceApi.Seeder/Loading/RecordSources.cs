using System.Text.RegularExpressions;
using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Records that the seeds describe as sources in words of their own, or cease to: the studies of these records show them.</summary>
internal sealed partial class RecordSources(NpgsqlConnection connection, IReadOnlyList<StateChange> states)
{
    /// <summary>Numbers of the records whose source was added, changed or removed with this load.</summary>
    public IReadOnlyList<string> Changed { get; } = Numbers(states);

    /// <summary>Describes stored sources that the seeds no longer have, as an import does.</summary>
    public Task RestoreAsync(IReadOnlyDictionary<string, Study> records, CancellationToken cancellationToken)
    {
        var sources = Numbers(states.Where(state => state.After is null)).Where(records.ContainsKey).Select(number => RegistrySources.Of(number, records[number])).ToList();
        return sources.Count == 0 ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition(LoadSql.RestoreSources, new
        {
            Ids = sources.Select(source => source.Id).ToArray(),
            Kinds = sources.Select(source => source.Kind.ToString()).ToArray(),
            Titles = sources.Select(source => source.Title).ToArray(),
            Publishers = sources.Select(source => source.Publisher).ToArray(),
            Dates = sources.Select(source => source.Published?.ToString()).ToArray(),
            Urls = sources.Select(source => source.Url).ToArray(),
        }, cancellationToken: cancellationToken));
    }

    private static IReadOnlyList<string> Numbers(IEnumerable<StateChange> states) =>
    [
        .. states.Where(state => state.Kind == EntityKind.SOURCE).Select(state => OfRecord().Match(state.Id)).Where(match => match.Success)
            .Select(match => match.Groups["number"].Value.ToUpperInvariant()),
    ];

    [GeneratedRegex(@"\A(?<number>nct[0-9]{8})-registry\z")]
    private static partial Regex OfRecord();
}
