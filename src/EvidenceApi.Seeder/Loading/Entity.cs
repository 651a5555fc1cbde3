using System.Text.Json.Nodes;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>
/// Kinds of entities; the members are the codes in the database. States are kept of whole entities; the parts of a study have events only.
/// </summary>
internal enum EntityKind { TERM, MEASURE, SOURCE, STUDY, REGISTRY_RECORD, STATUS_OBSERVATION, OUTCOME, RESULT, COMPARISON, CLAIM, SEARCH, SCOPE_RULE }

/// <summary>One entity as its canonical document.</summary>
internal sealed record Entity(EntityKind Kind, string Id, string Document)
{
    public string Sha256 { get; } = CanonicalJson.Sha256(Document);

    /// <summary>The wholes of the seeds: each is kept as one state.</summary>
    public static IEnumerable<Entity> WholesOf(Dataset dataset) =>
    [
        .. dataset.Terms.Index().Select(term => Make(EntityKind.TERM, $"{term.Item.Scheme}.{term.Item.Code}", term.Item, ("position", term.Index))),
        .. dataset.Measures.Select(measure => Make(EntityKind.MEASURE, measure.Id, measure)),
        .. dataset.Sources.Select(source => Make(EntityKind.SOURCE, source.Id, source)),
        .. dataset.Studies.Select(study => Make(EntityKind.STUDY, study.Id, study)),
        .. dataset.Searches.Index().Select(search => Make(EntityKind.SEARCH, search.Item.Id, search.Item, ("position", search.Index))),
        .. dataset.Scope.Index().Select(rule => Make(EntityKind.SCOPE_RULE, rule.Item.Id, rule.Item, ("position", rule.Index))),
        .. dataset.Claims.Select(claim => Make(EntityKind.CLAIM, claim.Id, claim)),
    ];

    /// <summary>A study and its parts, each with its own members: a whole names its parts by id and in order.</summary>
    public static IEnumerable<Entity> PartsOf(EntityKind kind, string id, Study study)
    {
        yield return Make(
            kind, id, study with { Outcomes = [], StatusHistory = [] },
            ("outcomes", Ids(study.Outcomes, outcome => outcome.Id)),
            ("statusHistory", Ids(study.StatusHistory, observation => observation.Id)));
        foreach (var observation in study.StatusHistory)
            yield return Make(EntityKind.STATUS_OBSERVATION, PartId.Of(study, observation), observation);
        foreach (var outcome in study.Outcomes)
        {
            yield return Make(
                EntityKind.OUTCOME, PartId.Of(study, outcome), outcome with { Results = [], Comparisons = [] },
                ("results", Ids(outcome.Results, result => result.Id)),
                ("comparisons", Ids(outcome.Comparisons, comparison => comparison.Id)));
            foreach (var result in outcome.Results)
                yield return Make(EntityKind.RESULT, PartId.Of(study, outcome, result.Id), result);
            foreach (var comparison in outcome.Comparisons)
                yield return Make(EntityKind.COMPARISON, PartId.Of(study, outcome, comparison.Id), comparison);
        }
    }

    private static Entity Make<T>(EntityKind kind, string id, T content, params (string Key, JsonNode Value)[] members)
    {
        var document = CanonicalJson.ToObject(content);
        foreach (var (key, value) in members)
            document[key] = value;
        return new Entity(kind, id, CanonicalJson.Write(document));
    }

    private static JsonArray Ids<T>(IEnumerable<T> items, Func<T, string> id) => new([.. items.Select(item => JsonValue.Create(id(item)))]);
}
