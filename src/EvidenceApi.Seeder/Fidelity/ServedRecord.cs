using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Contract;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>All that the service returns for one study that contains records.</summary>
internal sealed record ServedStudy(Study Study, IReadOnlyList<OutcomeItem> Planned, IReadOnlyList<Outcome> Reported, AdverseEventsOfStudy Harms, ParticipantFlowOfStudy Flow, BaselineOfStudy Baseline, RecordsOfStudy Records);

/// <summary>A record put together again from what the service returns, in the register's own shape, so that its values can be compared with those of a file.</summary>
internal sealed class ServedRecord(ServedStudy served, string nctId)
{
    private readonly RegistryRecordAnswer record = served.Study.Records.First(record => record.NctId == nctId);

    /// <summary>What has no place of its own, by JSON Pointer.</summary>
    public JsonObject Other => record.Other;

    public IReadOnlyList<RecordLeaf> Leaves()
    {
        var whole = new JsonObject { ["protocolSection"] = new ServedProtocol(served.Study, served.Planned, record).Json(), ["resultsSection"] = Results(), ["derivedSection"] = Derived() };
        return [.. RecordLeaf.Of(JsonSerializer.SerializeToElement(whole))];
    }

    private JsonObject Derived()
    {
        JsonObject Terms(Model.TermSubject subject) => new()
        {
            ["meshes"] = List(record.MeshTerms.Where(term => term.Subject == subject && term.Kind == Model.TermKind.MESH).Select(Term)),
            ["ancestors"] = List(record.MeshTerms.Where(term => term.Subject == subject && term.Kind == Model.TermKind.MESH_ANCESTOR).Select(Term)),
        };
        return new JsonObject { ["conditionBrowseModule"] = Terms(Model.TermSubject.CONDITION), ["interventionBrowseModule"] = Terms(Model.TermSubject.INTERVENTION) };
    }

    private static JsonObject Term(RegistryTermAnswer term) => new() { ["id"] = term.Id, ["term"] = term.Term };

    private JsonObject Results() => new()
    {
        ["participantFlowModule"] = ServedResults.Of(served.Flow.Records.FirstOrDefault(item => item.Record == nctId)),
        ["baselineCharacteristicsModule"] = ServedResults.Of(served.Baseline.Records.FirstOrDefault(item => item.Record == nctId)),
        ["outcomeMeasuresModule"] = new JsonObject { ["outcomeMeasures"] = List(served.Reported.Where(outcome => outcome.Registry?.Record == nctId).Select(ServedOutcome.Of)) },
        ["adverseEventsModule"] = ServedResults.Of(served.Harms.Records.FirstOrDefault(item => item.Record == nctId)),
        ["moreInfoModule"] = new JsonObject { ["limitationsAndCaveats"] = new JsonObject { ["description"] = record.LimitationsAndCaveats } },
    };

    /// <summary>A list in JSON.</summary>
    internal static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];

    /// <inheritdoc cref="List(IEnumerable{JsonNode?})"/>
    internal static JsonArray List(IEnumerable<string?> items) => [.. items.Select(item => (JsonNode?)item)];
}
