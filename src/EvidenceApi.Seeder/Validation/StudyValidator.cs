using EvidenceApi.Model;
using EvidenceApi.Seeder.Coding;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One study by itself; what it refers to is checked by <see cref="References"/>.</summary>
internal sealed class StudyValidator : AbstractValidator<Study>
{
    public StudyValidator()
    {
        RuleFor(study => study.Id).IsSlug();
        RuleForEach(study => study.Populations).ChildRules(population => population.RuleFor(item => item.Id).IsSlug());
        RuleForEach(study => study.Sites).SetValidator(new SiteValidator());
        RuleForEach(study => study.Arms).ChildRules(arm => arm.RuleFor(item => item.Id).IsSlug());
        RuleForEach(study => study.Interventions).SetValidator(new InterventionValidator());
        RuleForEach(study => study.Eligibility).SetValidator(new CriterionValidator());
        RuleForEach(study => study.RiskOfBias).ChildRules(assessment => assessment.RuleFor(item => item.Judgement).NotEqual(BiasJudgement.NOT_JUDGED)
            .Or("a judgement that the source did not make", "what the source published, or no entry"));
        RuleForEach(study => study.Counts).ChildRules(count => count.RuleFor(item => item.Count)
            .GreaterThanOrEqualTo(0).Or("a count is below zero", "0 or more"));
        RuleForEach(study => study.Relations).SetValidator(new RelationValidator());
        RuleForEach(study => study.StatusHistory).SetValidator(new StatusObservationValidator());
        RuleForEach(study => study.Outcomes).SetValidator(new OutcomeValidator());
        RuleFor(study => study).Custom(IdsAreUnique);
        RuleFor(study => study).Custom(StatusHistoryRules.IsInOrder);
        RuleFor(study => study).Custom(StatusHistoryRules.NamesTheRegistration);
        RuleFor(study => study).Custom(CodesAreNoStopgaps);
        RuleFor(study => study).Custom(DenominatorRules.Check);
        RuleFor(study => study).Custom(DateRules.Check);
        RuleFor(study => study).Custom(RankRules.Check);
        RuleFor(study => study.CountriesFrom).Must((study, sources) => sources.Count == 0 || study.Countries.Count > 0)
            .Or("a document names the countries, and none is given", "countries, all in which people were treated");
        RuleFor(study => study.Type).NotEqual(StudyType.NOT_STATED).When(study => study.Records.Count == 0)
            .Or("only a record of a register leaves the study type open", "INTERVENTIONAL, OBSERVATIONAL, EXPANDED_ACCESS or SYNTHESIS");
        RuleFor(study => study.Design).Must((study, design) => Fits(study.Type, design))
            .WithState(study => new Complaint($"the design does not fit the study type {study.Type}", "a trial is INTERVENTIONAL, a cohort or case series OBSERVATIONAL, a meta-analysis SYNTHESIS"));
    }

    private static bool Fits(StudyType type, StudyDesign design) => design switch
    {
        StudyDesign.RANDOMIZED_TRIAL or StudyDesign.NON_RANDOMIZED_TRIAL or StudyDesign.SINGLE_ARM_TRIAL or StudyDesign.UNSPECIFIED_TRIAL => type == StudyType.INTERVENTIONAL,
        StudyDesign.META_ANALYSIS => type == StudyType.SYNTHESIS,
        StudyDesign.NOT_STATED => type == StudyType.NOT_STATED,
        _ => type is StudyType.OBSERVATIONAL or StudyType.EXPANDED_ACCESS,
    };

    private static void IdsAreUnique(Study study, ValidationContext<Study> context)
    {
        context.Unique(nameof(Study.Arms), study.Arms, arm => arm.Id, nameof(Arm.Id));
        context.Unique(nameof(Study.Populations), study.Populations, population => population.Id, nameof(Population.Id));
        context.Unique(nameof(Study.Interventions), study.Interventions, intervention => intervention.Id, nameof(Intervention.Id));
        context.Unique(nameof(Study.Reports), study.Reports, report => report.Source, nameof(Report.Source));
        context.Unique(nameof(Study.StatusHistory), study.StatusHistory, observation => observation.Id, nameof(StatusObservation.Id));
        context.Unique(nameof(Study.Outcomes), study.Outcomes, outcome => outcome.Id, nameof(Outcome.Id));
    }

    // What is unknown has no code; OTHER is known to be something else, and a title that names cells gives a code.
    private static void CodesAreNoStopgaps(Study study, ValidationContext<Study> context)
    {
        if (study.Records.Count > 0)
            return;
        foreach (var (index, intervention) in study.Interventions.Index().Where(item => item.Item.Type == InterventionType.OTHER))
        {
            if (InterventionCoder.Of(intervention.Label, study.Title) is { } named and not InterventionType.OTHER)
                context.Complain($"Interventions[{index}].Type", new Complaint($"'{intervention.Label}' is coded OTHER", "its own code, or no type when it is not known", $"{named}"));
        }
        var labels = string.Join(" | ", study.Interventions.Select(intervention => intervention.Label));
        foreach (var (index, intervention) in study.Interventions.Index().Where(item => item.Item.TypeBasis == CodeBasis.FROM_RECORD && StudyCoder.IsCells(item.Item.Type)))
        {
            if (InterventionCoder.Of(intervention.Label, labels) is var said && said != intervention.Type)
                context.Complain($"Interventions[{index}].TypeBasis", new Complaint(
                    $"no label of the record says {intervention.Type}", "FROM_TITLE where it takes words of a title, CURATED where a curator read it", said?.ToString()));
        }
        if (InterventionCoder.Of(study.Title, study.Title) is { } ofTitle && StudyCoder.IsCells(ofTitle)
            && !study.Interventions.Any(intervention => StudyCoder.IsCells(intervention.Type) || InterventionCoder.IsCulture(intervention.Label)))
            context.Complain(nameof(Study.Title), new Complaint("the title names cells, and no intervention has their code", "an intervention with the type and how it is known (typeBasis)", $"{ofTitle}"));
    }
}

/// <summary>One intervention and its doses.</summary>
internal sealed class InterventionValidator : AbstractValidator<Intervention>
{
    public InterventionValidator()
    {
        RuleFor(intervention => intervention.Id).IsSlug();
        RuleForEach(intervention => intervention.Doses).ChildRules(dose =>
        {
            dose.RuleFor(item => item.Amount).GreaterThan(0).Or("a dose is not above zero", "a number above 0");
            dose.RuleFor(item => item.Unit).IsUnit();
        });
    }
}

/// <summary>One eligibility criterion.</summary>
internal sealed class CriterionValidator : AbstractValidator<Criterion>
{
    public CriterionValidator()
    {
        RuleFor(criterion => criterion).Must(criterion => criterion.Minimum is not null || criterion.Maximum is not null || criterion.Statement is not null)
            .Or("the criterion says nothing", "a minimum, a maximum or a statement");
        RuleFor(criterion => criterion.Maximum).GreaterThanOrEqualTo(criterion => criterion.Minimum)
            .When(criterion => criterion.Minimum is not null && criterion.Maximum is not null)
            .Or("the maximum is below the minimum", "minimum ≤ maximum");
        RuleFor(criterion => criterion.Unit).Must((criterion, unit) => (unit is null) == (criterion.Minimum is null && criterion.Maximum is null))
            .Or("a limit and its unit go together", "a UCUM unit when there is a minimum or maximum, none otherwise");
        RuleFor(criterion => criterion.Unit).IsUnit();
    }
}
