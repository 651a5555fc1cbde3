using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Registered;

/// <summary>What the register adds to a curated study: what its curator did not write.</summary>
internal static class RegisteredPartOf
{
    private static readonly DateKind[] Kinds = [DateKind.START, DateKind.PRIMARY_COMPLETION, DateKind.COMPLETION, DateKind.FIRST_POSTED, DateKind.LAST_UPDATE_POSTED];

    public static RegisteredPart Study(Study study, RegisteredHistory history) => new()
    {
        Study = study.Id,
        Sex = study.Sex is null ? history.Sex : null,
        SponsorClass = ObservedSponsor.Of(history.Organizations)?.Class,
        Conditions = history.Row.List("conditions"),
        Sites = history.Sites,
        Eligibility = [.. history.Eligibility.Where(criterion => criterion.Subject != CriterionSubject.OTHER && study.Eligibility.All(known => (known.Kind, known.Subject) != (criterion.Kind, criterion.Subject)))],
        Dates = [.. RegisteredFacts.Dates(history.Latest, history.States, history.Source).Where(date => Kinds.Contains(date.Kind) && study.Dates.All(known => known.Kind != date.Kind))],
        Outcomes = [.. history.Outcomes.Select(outcome => outcome with { Id = IdWithin(study, history, outcome) }).Where(outcome => study.Outcomes.All(known => known.Id != outcome.Id))],
    };

    // Two registrations of one study may plan an outcome with the same title.
    private static string IdWithin(Study study, RegisteredHistory history, Outcome outcome) =>
        study.Registrations.Count(registration => registration.Registry == Registry.CLINICALTRIALS_GOV) > 1 ? $"{history.Number.ToLowerInvariant()}-{outcome.Id}" : outcome.Id;
}
