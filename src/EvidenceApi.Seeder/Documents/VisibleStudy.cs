using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study as a reader sees it: with or without the values that were recalled and not checked yet.</summary>
internal sealed class VisibleStudy(Study study, DocumentContext context, bool includeUnverified)
{
    public Study Study => study;

    public DocumentContext Context => context;

    /// <summary>What the observations say of the trial, and of its registrations, now.</summary>
    public StudyState States { get; } = StudyState.Of(study, includeUnverified);

    /// <summary>What the observations say of the trial now.</summary>
    public TrialState State => States.Whole;

    /// <summary>The date of the document that gives the status; null when it has none.</summary>
    public string? DocumentedOn => State.Status is { } status ? DateOf(status) : null;

    public CodeBasis? DesignBasis => study.Design is StudyDesign.UNSPECIFIED_TRIAL or StudyDesign.UNSPECIFIED_OBSERVATIONAL or StudyDesign.NOT_STATED ? null : study.DesignBasis;

    /// <summary>How the kinds of interventions are known, the weakest of them.</summary>
    public CodeBasis? InterventionBasis => study.Interventions.Where(intervention => intervention.Type is not null).Max(intervention => (CodeBasis?)intervention.TypeBasis);

    /// <summary>How conditioning regimens and their intensity are known, the weakest of them.</summary>
    public CodeBasis? ConditioningBasis => study.Interventions.Max(intervention => intervention.BasisOfConditioning());

    /// <summary>How the courses of disease are known, the weakest of them.</summary>
    public CodeBasis? PhenotypeBasis => study.Populations.Where(population => population.Phenotypes.Count > 0).Max(population => (CodeBasis?)population.PhenotypeBasis);

    public IEnumerable<T> Facts<T>(IEnumerable<T> facts)
        where T : ICited => includeUnverified ? facts : facts.Where(fact => fact.Verification != Verification.UNVERIFIED);

    public Contract.Citation Cited(ICited fact) => CitationMapping.Of(context, study, fact);

    public Contract.SourceReference Referred(string source) => CitationMapping.Of(context.Source(source, study));

    /// <summary>The date of the document of an observation; null when it has none.</summary>
    public string? DateOf(StatusObservation observation) => StatusObservationMapping.DocumentedOn(context.Source(observation.Source, study), observation);

    public IEnumerable<string> RegistrationNumbers => Facts(study.Registrations)
        .OrderBy(item => item.Registry.ToString(), StringComparer.Ordinal).ThenBy(item => item.Number, StringComparer.Ordinal)
        .Select(item => item.Number);

    public IEnumerable<Phenotype> Phenotypes => study.Populations.SelectMany(population => population.Phenotypes).Distinct()
        .OrderBy(phenotype => phenotype.ToString(), StringComparer.Ordinal);

    public IEnumerable<InterventionType> InterventionTypes => study.Interventions.Select(intervention => intervention.Type).OfType<InterventionType>().Distinct()
        .OrderBy(type => type.ToString(), StringComparer.Ordinal);

    public string? LastUpdatePosted => Facts(study.Dates).Where(date => date.Kind == DateKind.LAST_UPDATE_POSTED)
        .Select(date => date.Date.ToString()).Max(StringComparer.Ordinal);

    /// <summary>Whether anything of a study was recalled and not checked yet.</summary>
    public static bool HasUnverified(Study study) => ((IEnumerable<IEnumerable<ICited>>)
    [
        study.Registrations, study.Organizations, study.Eligibility, study.Counts, study.Dates, study.RiskOfBias, study.StatusHistory,
        study.Interventions.SelectMany(intervention => intervention.Doses), study.Outcomes.SelectMany(outcome => outcome.Results),
        study.Outcomes.SelectMany(outcome => outcome.Comparisons),
    ]).Any(facts => facts.Any(fact => fact.Verification == Verification.UNVERIFIED));

    public string? DateOf(DateKind kind) => Facts(study.Dates).FirstOrDefault(date => date.Kind == kind)?.Date.ToString();
}
