using System.Text.Json;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>The outcomes of one state of a record, as planned and as reported.</summary>
internal sealed record RecordOutcomes(string? LastUpdate, IReadOnlyList<ListedOutcome> Planned, IReadOnlyList<ListedOutcome> Reported)
{
    private static readonly (string Member, OutcomeType Type)[] Lists =
        [("primaryOutcomes", OutcomeType.PRIMARY), ("secondaryOutcomes", OutcomeType.SECONDARY), ("otherOutcomes", OutcomeType.OTHER_PRE_SPECIFIED)];

    public static async Task<OutcomeChangesOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows) => new()
    {
        Study = study,
        Records = [.. (await rows.ReadAsync<StoredRecordRow>()).GroupBy(row => row.Record).Select(states => Changes(states.Key, [.. states.Select(state => Of(state.Document)).Reverse()]))],
        Links = StudyPartAnswer.LinksOf(study, "outcome-changes"),
    };

    // The states come the oldest first; the last one is the record now.
    private static OutcomeChangesOfRecord Changes(string record, List<RecordOutcomes> states)
    {
        var now = states[^1];
        List<RecordOutcomes> inOrder = [.. states.Take(states.Count - 1).OrderBy(state => state.LastUpdate, StringComparer.Ordinal), now];
        var compared = inOrder.Zip(inOrder.Skip(1), (before, after) => Compared(before.LastUpdate, before.Planned, OutcomeStage.REGISTERED, after.LastUpdate, after.Planned)).ToList();
        var missing = new List<string>();
        if (now.Reported.Count > 0)
            compared.Add(Compared(now.LastUpdate, now.Planned, OutcomeStage.REPORTED, now.LastUpdate, now.Reported));
        else
            missing.Add("the record has no results, so that nothing is compared with what was reported");
        if (states.Count == 1)
            missing.Add("one state of the record is held; what it planned before is not known here");
        return new OutcomeChangesOfRecord { Record = record, Compared = [.. compared], NotCompared = [.. missing] };
    }

    private static OutcomeSetComparison Compared(string? before, IReadOnlyList<ListedOutcome> planned, OutcomeStage stage, string? after, IReadOnlyList<ListedOutcome> others) => new()
    {
        From = new OutcomeSet { Stage = OutcomeStage.REGISTERED, LastUpdate = before },
        To = new OutcomeSet { Stage = stage, LastUpdate = after },
        Outcomes = OutcomeMatcher.Compare(planned, others, stage == OutcomeStage.REPORTED),
    };

    private static RecordOutcomes Of(string document)
    {
        using var json = JsonDocument.Parse(document);
        var root = json.RootElement;
        var planned = Lists.SelectMany(list => Items(root, "protocolSection", "outcomesModule", list.Member).Select(item => Listed(item, "measure", list.Type)));
        var reported = Items(root, "resultsSection", "outcomeMeasuresModule", "outcomeMeasures")
            .Select(item => Listed(item, "title", Enum.TryParse<OutcomeType>(Text(item, "type"), out var type) && Enum.IsDefined(type) ? type : null));
        return new RecordOutcomes(
            Text(At(root, "protocolSection", "statusModule", "lastUpdatePostDateStruct"), "date") ?? Text(At(root, "protocolSection", "statusModule"), "lastUpdateSubmitDate"),
            [.. planned.OfType<ListedOutcome>()], [.. reported.OfType<ListedOutcome>()]);
    }

    private static ListedOutcome? Listed(JsonElement item, string title, OutcomeType? type) =>
        Text(item, title) is { } text ? new ListedOutcome { Title = text, Type = type, TimeFrame = Text(item, "timeFrame") } : null;

    private static IEnumerable<JsonElement> Items(JsonElement root, params string[] path) => At(root, path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static JsonElement At(JsonElement json, params string[] path)
    {
        foreach (var member in path)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(member, out json))
                return default;
        }
        return json;
    }

    private static string? Text(JsonElement json, string member) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;
}
