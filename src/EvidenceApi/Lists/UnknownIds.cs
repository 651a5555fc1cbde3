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
        var asked = unknown.Select(given => given.Split('=', 2)).Select(given => (Place: AskedId.Read(given[0]), Id: given[1]));
        foreach (var group in asked.GroupBy(given => (given.Place.Parameter, given.Place.Kind)))
        {
            var known = KnownIdsSql.For(group.Key.Kind) is { } sql ? await reader.IdsAsync(sql, null, cancellationToken) : [];
            errors.AddRange(group.Select((given, index) => UnknownId(given.Place, given.Id, index < MostNearMatches ? known : [])));
        }
        return errors;
    }

    private static ParameterError UnknownId(AskedId asked, string id, IReadOnlyList<string> known) => new()
    {
        Parameter = asked.Parameter,
        In = "query",
        Message = $"{asked.Where}no {asked.Kind} has the id '{Problems.Cut(id)}'; allowed: the ids that /v1/{(asked.Kind == "study" ? "studies" : asked.Kind + "s")} lists",
        Column = asked.Column,
        Value = Problems.Cut(id),
        Nearest = Nearest.Match(id, known),
    };
}
