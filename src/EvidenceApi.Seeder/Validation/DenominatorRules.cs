using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>The denominators of one study have to fit each other, or a note says where they do not.</summary>
internal static class DenominatorRules
{
    private static readonly CountKind[] Sizes = [CountKind.ENROLLED, CountKind.RANDOMIZED, CountKind.TREATED, CountKind.ANALYZED, CountKind.EVALUABLE];

    public static void Check(Study study, ValidationContext<Study> context)
    {
        foreach (var (position, outcome) in study.Outcomes.Index().Where(item => item.Item.Registry is null))
        {
            foreach (var (index, result) in outcome.Results.Index().Where(item => item.Item.Verification != Verification.UNVERIFIED))
            {
                var path = $"Outcomes[{position}].Results[{index}]";
                if (outcome.Results.Take(index).FirstOrDefault(other => Contradicts(result, other)) is { } other)
                    context.Complain($"{path}.Denominator", new Complaint($"{result.Numerator} of {result.Denominator}, but '{other.Id}' has {other.Numerator} of {other.Denominator} by another source",
                        "one denominator, or a conflict that says how they differ"));
                if (outcome.Type == OutcomeType.BASELINE && result is { Denominator: null, Value: not null, Arm: null, Note: null } && Size(study, result) is { } size)
                    context.Complain($"{path}.Denominator", new Complaint($"a number of the whole group without a denominator, though '{result.Source}' counts {size}",
                        $"denominator: {size}, or a note that says who is left out"));
            }
        }
    }

    // The same events out of other people; a retelling is judged by the study's own numbers.
    private static bool Contradicts(Result result, Result other) =>
        result is { Numerator: not null, Denominator: not null, Conflict: null } && other is { Denominator: not null, Conflict: null } && other.Verification != Verification.UNVERIFIED
        && result.Source != other.Source && result.Numerator == other.Numerator && result.Denominator != other.Denominator
        && (result.Category, result.Stratum, result.DenominatorUnit) == (other.Category, other.Stratum, other.DenominatorUnit);

    private static int? Size(Study study, Result result)
    {
        var population = study.Populations.FirstOrDefault(item => item.Id == result.Population);
        var sizes = study.Counts.Where(count => count.Source == result.Source && Sizes.Contains(count.Kind) && count.Arm is null
            && (count.Population == result.Population || (count.Population is null && population?.PartOf is null))).Select(count => count.Count).Distinct().ToList();
        return sizes is [var only] ? only : null;
    }
}
