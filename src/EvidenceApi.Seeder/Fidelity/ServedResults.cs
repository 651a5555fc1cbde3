using System.Text.Json.Nodes;
using EvidenceApi.Contract;
using static EvidenceApi.Seeder.Fidelity.ServedRecord;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>Participant flow, baseline and harms in the register's own shape.</summary>
internal static class ServedResults
{
    public static JsonObject Of(RegistryGroupAnswer group) => new() { ["id"] = group.Code, ["title"] = group.Title, ["description"] = group.Description };

    public static JsonObject? Of(ParticipantFlowOfRecord? flow)
    {
        if (flow is null)
            return null;
        string? Code(string group) => flow.Groups.FirstOrDefault(item => item.Id == group)?.Code;
        JsonArray Steps(FlowStep[] steps, string numbers) => List(steps.Select(step => new JsonObject
        {
            ["type"] = step.Type,
            ["comment"] = step.Comment,
            [numbers] = List(step.Groups.Select(item => new JsonObject { ["groupId"] = Code(item.Group), ["numSubjects"] = item.Printed, ["numUnits"] = item.Units, ["comment"] = item.Comment })),
        }));
        return new JsonObject
        {
            ["preAssignmentDetails"] = flow.PreAssignmentDetails,
            ["recruitmentDetails"] = flow.RecruitmentDetails,
            ["typeUnitsAnalyzed"] = flow.UnitsAnalyzed,
            ["groups"] = Groups(flow.Groups),
            ["periods"] = List(flow.Periods.Select(period => new JsonObject
            {
                ["title"] = period.Title, ["milestones"] = Steps(period.Milestones, "achievements"), ["dropWithdraws"] = Steps(period.Withdrawals, "reasons"),
            })),
        };
    }

    public static JsonObject? Of(BaselineOfRecord? baseline)
    {
        if (baseline is null)
            return null;
        string? Code(string group) => baseline.Groups.FirstOrDefault(item => item.Id == group)?.Code;
        return new JsonObject
        {
            ["populationDescription"] = baseline.PopulationDescription,
            ["typeUnitsAnalyzed"] = baseline.UnitsAnalyzed,
            ["groups"] = Groups(baseline.Groups),
            ["denoms"] = Denominators(baseline.Denominators, Code),
            ["measures"] = List(baseline.Measures.Select(measure => Measure(measure, Code))),
        };
    }

    public static JsonObject? Of(AdverseEventsOfRecord? harms)
    {
        if (harms is null)
            return null;
        string? Code(string group) => harms.Groups.FirstOrDefault(item => item.Group.Id == group)?.Group.Code;
        JsonArray Events(Model.AdverseEventKind kind) => List(harms.Events.Where(item => item.Kind == kind).Select(item => new JsonObject
        {
            ["term"] = item.Term, ["organSystem"] = item.OrganSystem, ["sourceVocabulary"] = item.Vocabulary, ["assessmentType"] = item.Assessment, ["notes"] = item.Notes,
            ["stats"] = List(item.Groups.Select(count => new JsonObject { ["groupId"] = Code(count.Group), ["numEvents"] = count.Events, ["numAffected"] = count.Affected, ["numAtRisk"] = count.AtRisk })),
        }));
        return new JsonObject
        {
            ["frequencyThreshold"] = harms.FrequencyThreshold,
            ["timeFrame"] = harms.TimeFrame,
            ["description"] = harms.Description,
            ["allCauseMortalityComment"] = harms.AllCauseMortalityComment,
            ["eventGroups"] = List(harms.Groups.Where(item => item.Group.Listed).Select(item => new JsonObject
            {
                ["id"] = item.Group.Code, ["title"] = item.Group.Title, ["description"] = item.Group.Description,
                ["deathsNumAffected"] = item.Deaths?.Affected, ["deathsNumAtRisk"] = item.Deaths?.AtRisk, ["seriousNumAffected"] = item.Serious?.Affected,
                ["seriousNumAtRisk"] = item.Serious?.AtRisk, ["otherNumAffected"] = item.Other?.Affected, ["otherNumAtRisk"] = item.Other?.AtRisk,
            })),
            ["seriousEvents"] = Events(Model.AdverseEventKind.SERIOUS),
            ["otherEvents"] = Events(Model.AdverseEventKind.OTHER),
        };
    }

    public static JsonArray Denominators(IEnumerable<RegistryDenominatorAnswer> denominators, Func<string, string?> code) =>
        List(denominators.GroupBy(item => item.UnitsPosition).Select(unit => new JsonObject
        {
            ["units"] = unit.First().Units,
            ["counts"] = List(unit.Select(item => new JsonObject { ["groupId"] = code(item.Group), ["value"] = item.Printed })),
        }));

    private static JsonArray Groups(RegistryGroupAnswer[] groups) => List(groups.Where(group => group.Listed).Select(Of));

    private static JsonObject Measure(BaselineMeasure measure, Func<string, string?> code)
    {
        var numbers = measure.Numbers.ToLookup(item => item.StratumPosition);
        var denominators = measure.Denominators.Where(item => item.StratumPosition is not null).ToLookup(item => item.StratumPosition ?? 0);
        return new JsonObject(ServedOutcome.Printed(measure))
        {
            ["title"] = measure.Title,
            ["description"] = measure.Description,
            ["denoms"] = Denominators(measure.Denominators.Where(item => item.StratumPosition is null), code),
            ["classes"] = List(numbers.Select(item => item.Key).Union(denominators.Select(item => item.Key)).Select(place => new JsonObject
            {
                ["title"] = numbers[place].Select(item => item.Stratum).Concat(denominators[place].Select(item => item.Stratum)).FirstOrDefault(),
                ["denoms"] = Denominators(denominators[place], code),
                ["categories"] = List(numbers[place].GroupBy(item => item.CategoryPosition).Select(category => new JsonObject
                {
                    ["title"] = category.First().Category,
                    ["measurements"] = List(category.Select(item => new JsonObject
                    {
                        ["groupId"] = code(item.Group), ["value"] = item.Printed, ["spread"] = item.Spread, ["lowerLimit"] = item.Lower, ["upperLimit"] = item.Upper, ["comment"] = item.Note,
                    })),
                })),
            })),
        };
    }
}
