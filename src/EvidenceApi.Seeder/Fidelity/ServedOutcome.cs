using System.Text.Json.Nodes;
using EvidenceApi.Contract;
using static EvidenceApi.Seeder.Fidelity.ServedRecord;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>A reported outcome in the register's own shape.</summary>
internal static class ServedOutcome
{
    public static JsonObject Of(Outcome outcome)
    {
        var printed = outcome.Registry ?? throw new InvalidOperationException($"{outcome.Id} is of no register");
        return new JsonObject(Printed(printed))
        {
            ["title"] = outcome.Title,
            ["type"] = outcome.Type == Model.OutcomeType.NOT_STATED ? null : outcome.Type.ToString(),
            ["description"] = outcome.Definition,
            ["timeFrame"] = outcome.TimeFrame,
            ["reportingStatus"] = outcome.ReportingStatus == Model.ReportingStatus.NOT_STATED ? null : outcome.ReportingStatus.ToString(),
            ["groups"] = List(printed.Groups.Where(group => group.Listed).Select(ServedResults.Of)),
            ["denoms"] = ServedResults.Denominators(printed.Denominators.Where(item => item.StratumPosition is null), group => CodeOf(outcome, group)),
            ["classes"] = Classes(outcome, printed),
            ["analyses"] = List(outcome.Comparisons.Select(comparison => comparison.Registry is { } analysis ? Analysis(analysis, comparison.Method) : null)),
        };
    }

    /// <summary>How a measure is printed, under the register's names.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Printed(PrintedMeasure measure) => new Dictionary<string, JsonNode?>
    {
        ["populationDescription"] = measure.PopulationDescription,
        ["paramType"] = measure.ParameterType,
        ["dispersionType"] = measure.DispersionLabel,
        ["unitOfMeasure"] = measure.PrintedUnit,
        ["calculatePct"] = measure.CalculatePercentage,
        ["typeUnitsAnalyzed"] = measure.UnitsAnalyzed,
        ["denomUnitsSelected"] = measure.DenominatorUnits,
        ["anticipatedPostingDate"] = measure.AnticipatedPostingDate,
    };

    private static string? CodeOf(Outcome outcome, string group) =>
        outcome.Registry?.Groups.FirstOrDefault(item => item.Id == group)?.Code
        ?? outcome.Results.Select(result => result.Registry?.Group).FirstOrDefault(item => item?.Id == group)?.Code;

    private static JsonArray Classes(Outcome outcome, RegistryOutcomeAnswer printed)
    {
        var numbers = outcome.Results.ToLookup(result => result.Registry?.StratumPosition);
        var denominators = printed.Denominators.Where(item => item.StratumPosition is not null).ToLookup(item => item.StratumPosition);
        return List(numbers.Select(item => item.Key).Union(denominators.Select(item => item.Key)).Select(place => new JsonObject
        {
            ["title"] = numbers[place].Select(result => result.Stratum).Concat(denominators[place].Select(item => item.Stratum)).FirstOrDefault(),
            ["denoms"] = ServedResults.Denominators(denominators[place], group => CodeOf(outcome, group)),
            ["categories"] = List(numbers[place].GroupBy(result => result.Registry?.CategoryPosition).Select(category => new JsonObject
            {
                ["title"] = category.First().Category, ["measurements"] = List(category.Select(Measurement)),
            })),
        }));
    }

    private static JsonObject Measurement(Result result) => new()
    {
        ["groupId"] = result.Registry?.Group?.Code, ["value"] = result.Printed, ["spread"] = result.Registry?.Spread, ["lowerLimit"] = result.Registry?.Lower,
        ["upperLimit"] = result.Registry?.Upper, ["comment"] = result.Note,
    };

    private static JsonObject Analysis(RegistryAnalysisAnswer analysis, string? method) => new()
    {
        ["groupIds"] = List(analysis.Groups.Select(group => group.Code)),
        ["groupDescription"] = analysis.GroupDescription,
        ["testedNonInferiority"] = analysis.TestedNonInferiority,
        ["nonInferiorityType"] = analysis.NonInferiorityType,
        ["nonInferiorityComment"] = analysis.NonInferiorityComment,
        ["pValue"] = analysis.PValue,
        ["pValueComment"] = analysis.PValueComment,
        ["statisticalMethod"] = method,
        ["statisticalComment"] = analysis.StatisticalComment,
        ["paramType"] = analysis.EffectLabel,
        ["paramValue"] = analysis.Effect,
        ["ciPctValue"] = analysis.CiLevel,
        ["ciNumSides"] = analysis.CiSides,
        ["ciLowerLimit"] = analysis.CiLower,
        ["ciUpperLimit"] = analysis.CiUpper,
        ["ciLowerLimitComment"] = analysis.CiLowerComment,
        ["ciUpperLimitComment"] = analysis.CiUpperComment,
        ["dispersionType"] = analysis.DispersionLabel,
        ["dispersionValue"] = analysis.Dispersion,
        ["estimateComment"] = analysis.EstimateComment,
        ["otherAnalysisDescription"] = analysis.OtherDescription,
    };
}
