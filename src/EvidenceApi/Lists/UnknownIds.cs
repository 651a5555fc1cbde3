using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>Says what an id in a filter may have meant that names nothing.</summary>
internal sealed class UnknownIds(EvidenceReader reader)
{
    private const int MostNearMatches = 5;

    /// <summary>An error for each <c>parameter=value</c>. One query for each parameter, and near matches for the first few: many unknown ids cost little more than one.</summary>
    public async Task<IReadOnlyList<ParameterError>> ErrorsAsync(IReadOnlyList<string> unknown, CancellationToken cancellationToken)
    {
        var errors = new List<ParameterError>();
        foreach (var group in unknown.Select(given => given.Split('=', 2)).GroupBy(given => given[0], given => given[1]))
        {
            var known = KnownIdsSql.For(group.Key) is { } sql ? await reader.IdsAsync(sql, null, cancellationToken) : [];
            errors.AddRange(group.Select((id, index) => UnknownId(group.Key, id, index < MostNearMatches ? known : [])));
        }
        return errors;
    }

    private static ParameterError UnknownId(string parameter, string id, IReadOnlyList<string> known) => new()
    {
        Parameter = parameter,
        In = "query",
        Message = $"no {parameter} has the id '{Problems.Cut(id)}'; allowed: the ids that /v1/{(parameter == "study" ? "studies" : parameter + "s")} lists",
        Value = Problems.Cut(id),
        Nearest = Nearest.Match(id, known),
    };
}
