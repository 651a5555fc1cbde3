using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>Says what an id in a filter may have meant that names nothing.</summary>
internal sealed class UnknownIds(EvidenceReader reader)
{
    private const int MostNearMatches = 5;

    /// <summary>An error for each <c>parameter=value</c>. One query for each parameter, and near matches for the first few: many unknown ids cost little more than one.</summary>
    public async Task<IReadOnlyList<ParameterError>> ErrorsAsync(IReadOnlyList<string> unknown, Names names, CancellationToken cancellationToken)
    {
        var errors = new List<ParameterError>();
        var asked = unknown.Select(given => given.Split('=', 2)).Select(given => (Place: RequestedId.Read(given[0]), Id: given[1]));
        foreach (var group in asked.GroupBy(given => (given.Place.Parameter, given.Place.Kind)))
        {
            var known = KnownIdsSql.For(group.Key.Kind) is { } sql ? await reader.IdsAsync(sql, null, cancellationToken) : [];
            errors.AddRange(group.Select((given, index) => names.Of(given.Id, given.Place.Kind) is { Count: > 1 } several
                ? Several(given.Place, given.Id, several)
                : UnknownId(given.Place, given.Id, index < MostNearMatches ? known : [])));
        }
        return errors;
    }

    private static ParameterError Several(RequestedId asked, string name, IReadOnlyList<string> meant) =>
        Error(ErrorCode.Ambiguous, asked, name, $"'{Problems.Cut(name)}' means {meant.Count} {PluralOf(asked.Kind)}: {string.Join(", ", meant)}; ask for one of them, or for each") with { Allowed = meant };

    // An identifier that differs in one digit is another study's.
    private static ParameterError UnknownId(RequestedId asked, string id, IReadOnlyList<string> known) => Identifier.IsMeant(id)
        ? Error(ErrorCode.NotFound, asked, id, $"no {asked.Kind} is known by '{Problems.Cut(id)}'; allowed: ids and identifiers of what /v1/{PluralOf(asked.Kind)} lists")
        : Error(ErrorCode.NotFound, asked, id, $"no {asked.Kind} has the id '{Problems.Cut(id)}'; allowed: the ids that /v1/{PluralOf(asked.Kind)} lists") with { Nearest = Nearest.Match(id, known) };

    private static string PluralOf(string kind) => kind == "study" ? "studies" : kind + "s";

    private static ParameterError Error(ErrorCode code, RequestedId asked, string id, string message) => new()
    {
        Code = code.Name,
        Parameter = asked.Parameter,
        In = "query",
        Message = asked.Where + message,
        Column = asked.Column,
        Value = Problems.Cut(id),
    };
}
