using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What a register prints of an analysis.</summary>
internal static class AnalysisMapping
{
    public static Contract.RegistryAnalysisAnswer Of(OutcomeReferences outcome, RegistryAnalysis printed) => new()
    {
        Groups = [.. printed.Groups.Select(outcome.Group)],
        EffectLabel = printed.EffectLabel,
        Effect = printed.EffectPrinted,
        PValue = printed.PValuePrinted,
        PValueComment = printed.PValueComment,
        DispersionLabel = printed.DispersionLabel,
        Dispersion = printed.DispersionPrinted,
        CiSides = printed.CiSides,
        CiLevel = printed.CiLevelPrinted,
        CiLower = printed.CiLowerPrinted,
        CiUpper = printed.CiUpperPrinted,
        CiLowerComment = printed.CiLowerComment,
        CiUpperComment = printed.CiUpperComment,
        EstimateComment = printed.EstimateComment,
        StatisticalComment = printed.StatisticalComment,
        GroupDescription = printed.GroupDescription,
        TestedNonInferiority = printed.TestedNonInferiority,
        NonInferiorityType = printed.NonInferiorityType,
        NonInferiorityComment = printed.NonInferiorityComment,
        OtherDescription = printed.OtherDescription,
    };
}
