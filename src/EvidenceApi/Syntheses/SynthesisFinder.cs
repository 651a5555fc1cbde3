using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Lists;

namespace EvidenceApi.Syntheses;

/// <summary>What came of a question: a synthesis, or what is wrong with the request.</summary>
internal sealed record FoundSynthesis(SynthesisOfStudies? Synthesis, IReadOnlyList<ParameterError> Errors);

/// <summary>Finds the evidence that a request is about, whatever names it uses, and pools it.</summary>
internal sealed class SynthesisFinder(MeasureEvidenceReader evidence, NameResolver names, UnknownIds unknown)
{
    public async Task<FoundSynthesis> FindAsync(SynthesisFilter filter, SynthesisChoices choices, string query, CancellationToken cancellationToken)
    {
        var (found, wrong) = await EvidenceAsync(filter, cancellationToken);
        if (found is null)
            return new FoundSynthesis(null, wrong);
        var forced = await IdsAsync(found, "include", filter.Include, cancellationToken);
        var excluded = await IdsAsync(found, "exclude", filter.Exclude, cancellationToken);
        var include = Best(found, filter, forced.Ids);
        List<ParameterError> errors = [.. forced.Errors, .. excluded.Errors, .. include.Errors];
        return errors.Count > 0
            ? new FoundSynthesis(null, errors)
            : new FoundSynthesis(new MeasureSynthesis(found, filter, choices, include.Ids, excluded.Ids, query).Answer(), []);
    }

    /// <summary>Everything that is known of the measure of a request, or what is wrong with its name.</summary>
    public async Task<(MeasureEvidence? Evidence, IReadOnlyList<ParameterError> Errors)> EvidenceAsync(SynthesisFilter filter, CancellationToken cancellationToken)
    {
        var asked = filter.Measure ?? "";
        return await ReadAsync(asked, cancellationToken) is { } found ? (found, []) : (null, await UnknownAsync([("measure", asked)], "measure", cancellationToken));
    }

    private async Task<MeasureEvidence?> ReadAsync(string measure, CancellationToken cancellationToken)
    {
        if (await evidence.ReadAsync(measure, cancellationToken) is { } found)
            return found;
        var known = await names.FindAsync(Names.None, [measure], cancellationToken);
        return known.Of(measure, "measure") is [var id] ? await evidence.ReadAsync(id, cancellationToken) : null;
    }

    private async Task<IReadOnlyList<ParameterError>> UnknownAsync(IEnumerable<(string Parameter, string Id)> ids, string kind, CancellationToken cancellationToken)
    {
        var given = ids.ToList();
        var known = await names.FindAsync(Names.None, [.. given.Select(one => one.Id)], cancellationToken);
        return await unknown.ErrorsAsync([.. given.Select(one => $"{RequestedId.InParameter(one.Parameter, kind)}={one.Id}")], known, cancellationToken);
    }

    private async Task<(HashSet<string> Ids, IReadOnlyList<ParameterError> Errors)> IdsAsync(
        MeasureEvidence found, string parameter, string[]? given, CancellationToken cancellationToken)
    {
        var numbers = found.Candidates.Select(number => number.Id).ToHashSet(StringComparer.Ordinal);
        var ids = (given ?? []).Where(numbers.Contains).ToHashSet(StringComparer.Ordinal);
        string[] rest = [.. (given ?? []).Where(id => !numbers.Contains(id)).Distinct(StringComparer.Ordinal)];
        var known = await names.FindAsync(Names.None, rest, cancellationToken);
        ids.UnionWith(rest.SelectMany(name => known.Of(name, "study") is [var study] ? [study] : Array.Empty<string>()));
        return (ids, await UnknownAsync(rest.Where(name => known.Of(name, "study").Count != 1).Select(name => (parameter, name)), "study", cancellationToken));
    }

    // A study is included with its best number: of the kind that is pooled, with the fewest reasons against it.
    private static (HashSet<string> Ids, IReadOnlyList<ParameterError> Errors) Best(MeasureEvidence found, SynthesisFilter filter, HashSet<string> given)
    {
        var question = MeasureSynthesis.QuestionOf(filter, found);
        var byId = found.Candidates.ToLookup(number => number.Id, StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var errors = new List<ParameterError>();
        foreach (var id in given)
        {
            var numbers = byId[id].Any() ? byId[id] : found.Candidates.Where(number => number.StudyId == id && (question.Kind is not { } kind || number.Kinds.Contains(kind)));
            var best = numbers.Where(number => number.Data is not null).OrderBy(number => SynthesisRules.Reasons(number, question).Count)
                .ThenBy(number => number, Comparer<Candidate>.Create(Candidate.Compare)).FirstOrDefault();
            if (best is null)
                errors.Add(Nothing(id, found.Measure.Id, question.Kind));
            else
                ids.Add(best.Id);
        }
        return (ids, errors);
    }

    private static ParameterError Nothing(string id, string measure, SynthesisKind? kind) => new()
    {
        Code = ErrorCode.NotFound.Name,
        Parameter = "include",
        In = "query",
        Message = $"'{Problems.Cut(id)}' has no number of '{measure}'{(kind is { } known ? $" of the kind {known}" : "")} that can be pooled; allowed: studies and numbers that the response without 'include' has in its excluded list with their data",
        Value = Problems.Cut(id),
    };
}
