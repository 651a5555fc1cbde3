using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Kinds of entities whose states are kept; the members are the codes in the database.</summary>
internal enum EntityKind { TERM, MEASURE, SOURCE, STUDY, STATUS_OBSERVATION, OUTCOME, RESULT, COMPARISON, CLAIM }

/// <summary>One entity of a dataset as its canonical document, and the study whose rows it belongs to, if any.</summary>
internal sealed record Entity(EntityKind Kind, string Id, string Document, string? StudyId)
{
    public string Sha256 { get; } = CanonicalJson.Sha256(Document);

    /// <summary>All entities of a dataset. A whole names its parts by id and in order; the parts are entities of their own.</summary>
    public static IEnumerable<Entity> Of(Dataset dataset) =>
    [
        .. dataset.Terms.Index().Select(term => Make(EntityKind.TERM, $"{term.Item.Scheme}.{term.Item.Code}", term.Item, null, ("position", term.Index))),
        .. dataset.Measures.Select(measure => Make(EntityKind.MEASURE, measure.Id, measure, null)),
        .. dataset.Sources.Select(source => Make(EntityKind.SOURCE, source.Id, source, null)),
        .. dataset.Studies.SelectMany(Of),
        .. dataset.Claims.Select(claim => Make(EntityKind.CLAIM, claim.Id, claim, null)),
    ];

    private static IEnumerable<Entity> Of(Study study)
    {
        yield return Make(
            EntityKind.STUDY, study.Id, study with { Outcomes = [], StatusHistory = [] }, study.Id,
            ("outcomes", Ids(study.Outcomes, outcome => outcome.Id)),
            ("statusHistory", Ids(study.StatusHistory, observation => observation.Id)));
        foreach (var observation in study.StatusHistory)
            yield return Make(EntityKind.STATUS_OBSERVATION, PartId.Of(study, observation), observation, study.Id);
        foreach (var outcome in study.Outcomes)
        {
            yield return Make(
                EntityKind.OUTCOME, PartId.Of(study, outcome), outcome with { Results = [], Comparisons = [] }, study.Id,
                ("results", Ids(outcome.Results, result => result.Id)),
                ("comparisons", Ids(outcome.Comparisons, comparison => comparison.Id)));
            foreach (var result in outcome.Results)
                yield return Make(EntityKind.RESULT, PartId.Of(study, outcome, result.Id), result, study.Id);
            foreach (var comparison in outcome.Comparisons)
                yield return Make(EntityKind.COMPARISON, PartId.Of(study, outcome, comparison.Id), comparison, study.Id);
        }
    }

    private static Entity Make<T>(EntityKind kind, string id, T content, string? studyId, params (string Key, JsonNode Value)[] members)
    {
        var document = CanonicalJson.ToObject(content);
        foreach (var (key, value) in members)
            document[key] = value;
        return new Entity(kind, id, CanonicalJson.Write(document), studyId);
    }

    private static JsonArray Ids<T>(IEnumerable<T> items, Func<T, string> id) => new([.. items.Select(item => JsonValue.Create(id(item)))]);
}

/// <summary>The permanent ids of the parts of a study.</summary>
internal static class PartId
{
    public static string Of(Study study, StatusObservation observation) => $"{study.Id}.{observation.Id}";

    public static string Of(Study study, Outcome outcome) => $"{study.Id}.{outcome.Id}";

    /// <summary>Id of a result, comparison or effect, from its id within the outcome.</summary>
    public static string Of(Study study, Outcome outcome, string part) => $"{Of(study, outcome)}.{part}";
}
