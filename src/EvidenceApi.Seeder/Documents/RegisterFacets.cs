using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What one asks of a register, by which lists of studies are filtered and counted.</summary>
internal sealed record RegisterFacets(
    string[] Sponsors, string[] SponsorClasses, string[] Funders, string[] Collaborators, string[] Conditions, string[] MeshTerms, string[] MeshKeys, string[] InterventionNames,
    string ResultsPosted, decimal? MinimumAge, decimal? MaximumAge, bool AgesKnown, ParticipantSex? Sex)
{
    // Years of a unit of time; a year has 52.1786 weeks.
    private static readonly Dictionary<string, decimal> Years = new() { ["a"] = 1, ["mo"] = 1 / 12m, ["wk"] = 7 / 365.25m, ["d"] = 1 / 365.25m, ["h"] = 1 / 8766m, ["min"] = 1 / 525960m };

    public static RegisterFacets Of(Study study)
    {
        var organizations = study.Organizations.Where(item => item.Verification != Verification.UNVERIFIED).ToList();
        var terms = study.Records.SelectMany(record => record.Terms).Where(term => term.Subject == TermSubject.CONDITION).ToList();
        var ages = study.Eligibility.Where(criterion => criterion is { Subject: CriterionSubject.AGE, Kind: CriterionKind.INCLUSION } && criterion.Verification != Verification.UNVERIFIED).ToList();
        string[] Named(OrganizationRole role) => Distinct(organizations.Where(item => item.Role == role).Select(item => item.Name));
        return new RegisterFacets(
            Named(OrganizationRole.LEAD_SPONSOR),
            Distinct(organizations.Where(item => item.Role == OrganizationRole.LEAD_SPONSOR).Select(item => item.Class)),
            Named(OrganizationRole.FUNDER),
            Named(OrganizationRole.COLLABORATOR),
            Distinct(study.Conditions.Concat(study.Records.SelectMany(record => record.Conditions))),
            Distinct(terms.Select(term => term.Term)),
            Distinct(terms.SelectMany(term => ((string?[])[term.MeshId, term.Term]).Select(key => key?.ToLowerInvariant()))),
            Distinct(study.Interventions.SelectMany(item => (item.Registry?.OtherNames ?? []).Prepend(item.Label))),
            study.Dates.Where(date => date.Kind == DateKind.RESULTS_FIRST_POSTED && date.Verification != Verification.UNVERIFIED).Select(date => date.Date.ToString()).Min(StringComparer.Ordinal) ?? "",
            ages.Select(age => InYears(age.Minimum, age.Unit)).Min(),
            ages.Select(age => InYears(age.Maximum, age.Unit)).Max(),
            ages.Count > 0 || study.Records.Any(record => record.Eligibility is not { MinimumAge: null, MaximumAge: null, StdAges.Count: 0 }),
            study.Sex);
    }

    private static decimal? InYears(decimal? age, string? unit) => age is { } value && Years.TryGetValue(unit ?? "", out var years) ? Math.Round(value * years, 4) : null;

    private static string[] Distinct(IEnumerable<string?> names) => [.. names.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
