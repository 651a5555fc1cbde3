using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Adverse events: no event affects more participants than all events of its list together, nor more than were at risk.</summary>
internal static class EventsModule
{
    private const string Prefix = "EG";

    private const int RealTextLength = 150;

    public static void Write(Utf8JsonWriter json, StudyDraft study, EventsShape shape)
    {
        if (study.Groups is not { } groups)
            return;
        var chance = study.Chance;
        json.WriteString("frequencyThreshold", chance.Is(0.5) ? "0" : "5");
        json.WriteString("timeFrame", study.Prose.Text(RealTextLength));
        if (chance.Is(0.53))
            json.WriteString("description", study.Prose.Text(RealTextLength));
        int[] atRisk = [.. Enumerable.Range(0, shape.Groups).Select(groups.Size)];
        var serious = Affected(atRisk, shape.Serious, 0.4, chance);
        var other = Affected(atRisk, shape.Other, 0.9, chance);
        var deaths = chance.Is(0.7);
        json.Objects("eventGroups", Enumerable.Range(0, shape.Groups), place =>
        {
            GroupsWriter.WriteMembers(json, study, Prefix, place, groups.Title(place));
            if (deaths)
                WriteCounts(json, "deaths", (int)(serious[place] * 0.4 * chance.Share()), atRisk[place]);
            WriteCounts(json, "serious", serious[place], atRisk[place]);
            WriteCounts(json, "other", other[place], atRisk[place]);
        });
        var vocabulary = chance.Is(0.87) ? $"MedDRA {chance.Between(8, 28)}.{chance.Below(2)}" : null;
        WriteEvents(json, "seriousEvents", shape.Serious, serious, atRisk, chance, vocabulary);
        WriteEvents(json, "otherEvents", shape.Other, other, atRisk, chance, vocabulary);
    }

    private static int[] Affected(int[] atRisk, int events, double most, Chance chance) =>
        [.. atRisk.Select(count => events == 0 ? 0 : (int)Math.Ceiling(count * most * chance.Share()))];

    private static void WriteCounts(Utf8JsonWriter json, string name, int affected, int atRisk)
    {
        json.WriteNumber($"{name}NumAffected", affected);
        json.WriteNumber($"{name}NumAtRisk", atRisk);
    }

    private static void WriteEvents(Utf8JsonWriter json, string name, int count, int[] affected, int[] atRisk, Chance chance, string? vocabulary)
    {
        var countsEvents = chance.Is(0.6);
        var first = chance.Below(Reactions.Count);
        json.Objects(name, Enumerable.Range(first, count), number =>
        {
            var (system, term) = Reactions.Number(number);
            json.WriteString("term", term);
            json.WriteString("organSystem", system);
            json.Optional("sourceVocabulary", vocabulary);
            json.WriteString("assessmentType", chance.Is(0.78) ? "SYSTEMATIC_ASSESSMENT" : "NON_SYSTEMATIC_ASSESSMENT");
            json.Objects("stats", Enumerable.Range(0, atRisk.Length), group => WriteStat(json, group, affected[group], atRisk[group], countsEvents, chance));
        });
    }

    private static void WriteStat(Utf8JsonWriter json, int group, int most, int atRisk, bool countsEvents, Chance chance)
    {
        // Most events affect nobody or one; few affect many.
        var share = chance.Share();
        var affected = share < 0.5 ? 0 : Math.Min(most, 1 + (int)(most * 0.5 * (share - 0.5) * (share - 0.5)));
        json.WriteString("groupId", GroupId.Of(Prefix, group));
        if (countsEvents)
            json.WriteNumber("numEvents", affected + (affected == 0 ? 0 : chance.Below(1 + affected / 2)));
        json.WriteNumber("numAffected", affected);
        json.WriteNumber("numAtRisk", atRisk);
    }
}
