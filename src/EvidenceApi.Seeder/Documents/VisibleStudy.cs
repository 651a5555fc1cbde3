using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study as a reader sees it: with or without the values that were recalled and not checked yet.</summary>
internal sealed class VisibleStudy(Study study, DocumentContext context, bool includeUnverified)
{
    public Study Study => study;

    public DocumentContext Context => context;

    /// <summary>The latest observation that names a status; observations stand in order of time.</summary>
    public StatusObservation? Status { get; } =
        study.StatusHistory.LastOrDefault(observation => observation.Status is not null && (includeUnverified || observation.Verification != Verification.UNVERIFIED));

    public IEnumerable<T> Facts<T>(IEnumerable<T> facts)
        where T : ICited => includeUnverified ? facts : facts.Where(fact => fact.Verification != Verification.UNVERIFIED);

    public IEnumerable<string> RegistrationNumbers => Facts(study.Registrations)
        .OrderBy(item => item.Registry.ToString(), StringComparer.Ordinal).ThenBy(item => item.Number, StringComparer.Ordinal)
        .Select(item => item.Number);

    public IEnumerable<Phenotype> Phenotypes => study.Populations.SelectMany(population => population.Phenotypes).Distinct()
        .OrderBy(phenotype => phenotype.ToString(), StringComparer.Ordinal);

    public IEnumerable<InterventionType> InterventionTypes => study.Interventions.Select(intervention => intervention.Type).Distinct()
        .OrderBy(type => type.ToString(), StringComparer.Ordinal);

    public string? LastUpdatePosted => Facts(study.Dates).Where(date => date.Kind == DateKind.LAST_UPDATE_POSTED)
        .Select(date => date.Date.ToString()).Max(StringComparer.Ordinal);

    public string? DateOf(DateKind kind) => Facts(study.Dates).FirstOrDefault(date => date.Kind == kind)?.Date.ToString();
}
