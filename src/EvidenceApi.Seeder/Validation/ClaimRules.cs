using System.Text.RegularExpressions;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One claim by itself.</summary>
internal sealed partial class ClaimValidator : AbstractValidator<Claim>
{
    public ClaimValidator()
    {
        RuleFor(claim => claim.Id).Must(id => Id().IsMatch(id)).Or("this is not a claim's id", "the article's number and the claim's: 000-06");
        RuleFor(claim => claim.Paragraph).GreaterThan(0).Or("a paragraph is counted from 1", "1 or more, or none");
        RuleFor(claim => claim.Verdict).Must((claim, verdict) => (claim.Kind == ClaimKind.STATEMENT) == (verdict is not null))
            .Or("a statement has a verdict, and nothing else has", $"one of {string.Join(", ", Enum.GetNames<ClaimVerdict>())} for kind STATEMENT");
        RuleFor(claim => claim.Number).Must(number => number?.Numerator is null || number.Denominator is null || number.Numerator <= number.Denominator)
            .Or("the numerator is greater than the denominator", "n ≤ N");
        RuleFor(claim => claim.Number == null ? null : claim.Number.Unit).IsUnit();
    }

    [GeneratedRegex("^[0-9]{3}-[0-9]{2}$")]
    private static partial Regex Id();
}

/// <summary>That what a claim refers to is there.</summary>
internal static class ClaimReferences
{
    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var sources = dataset.Sources.Select(source => source.Id).ToHashSet();
        var studies = dataset.Studies.Select(study => study.Id).ToHashSet();
        var measures = dataset.Measures.Select(measure => measure.Id).ToHashSet();
        var numbers = dataset.Studies.SelectMany(study => study.Outcomes.SelectMany(outcome => outcome.Results.Select(result => result.Id)
            .Concat(outcome.Comparisons.Select(comparison => comparison.Id)).Select(id => PartId.Of(study, outcome, id)))).ToHashSet();
        var observations = dataset.Studies.SelectMany(study => study.StatusHistory.Select(observation => PartId.Of(study, observation))).ToHashSet();
        context.Unique(nameof(Dataset.Claims), dataset.Claims, claim => claim.Id, nameof(Claim.Id));
        foreach (var (index, claim) in dataset.Claims.Index())
        {
            var path = $"Claims[{index}]";
            context.Refers($"{path}.Source", claim.Source, sources, "source");
            context.Refers($"{path}.Study", claim.Study, studies, "study");
            context.Refers($"{path}.Measure", claim.Measure, measures, "measure");
            foreach (var (position, id) in claim.Results.Index())
                context.Refers($"{path}.Results[{position}]", id, numbers, "result or comparison");
            foreach (var (position, id) in claim.Observations.Index())
                context.Refers($"{path}.Observations[{position}]", id, observations, "status observation");
        }
    }
}
