using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>
/// One study from what the seeds and what registry records say of it. All facts are kept and none overwrites another; where a study can have one value
/// only, such as a title, the curated one is taken, and the record keeps its own.
/// </summary>
internal static class StudyMerge
{
    /// <summary>The merged study; null when neither says anything. Records without a curated study are never more than one.</summary>
    public static Study? Of(Study? seed, IReadOnlyList<Study> records) =>
        seed is null ? records.SingleOrDefault() : records.Aggregate(seed, (study, record) => Merge(study, Named(record)));

    private static Study Merge(Study study, Study record) => study with
    {
        Registrations = [.. study.Registrations.Concat(record.Registrations).DistinctBy(item => (item.Registry, item.Number.ToUpperInvariant()))],
        Reports = [.. study.Reports.Concat(record.Reports).DistinctBy(report => report.Source)],
        Organizations = [.. study.Organizations, .. record.Organizations],
        Countries = [.. study.Countries.Union(record.Countries)],
        // Places and planned outcomes that the seeds took from an earlier copy of this record belong to the record.
        Sites = record.Sites.Count == 0 ? study.Sites : [.. study.Sites.Where(site => site.Registry is not null || !IsOf(record, site)), .. record.Sites],
        Sex = study.Sex ?? record.Sex,
        Interventions = [.. study.Interventions, .. record.Interventions],
        Arms = [.. study.Arms, .. record.Arms],
        Populations = [.. study.Populations, .. record.Populations],
        Eligibility = [.. study.Eligibility, .. record.Eligibility],
        Counts = [.. study.Counts, .. record.Counts],
        Dates = [.. study.Dates, .. record.Dates],
        StatusHistory = StatusHistories.Merge(study.StatusHistory, [.. record.StatusHistory.Select(observation => Apart(study, record, observation))]),
        Outcomes = [.. study.Outcomes.Where(outcome => !record.Outcomes.Any(other => IsPlan(outcome, other))), .. record.Outcomes],
        Records = [.. study.Records, .. record.Records],
    };

    private static bool IsOf(Study record, Site site) => site.Source == record.Records[0].Source || record.Sites.Any(other => Places.AreOne(site, other));

    private static bool IsPlan(Outcome seed, Outcome record) => seed.Stage == OutcomeStage.REGISTERED && record.Registry?.Stage == OutcomeStage.REGISTERED
        && (seed.Id == record.Id || (seed.Title, seed.TimeFrame) == (record.Title.Trim(), record.TimeFrame?.Trim()));

    // A curated study whose id is its number may have an observation of the same name.
    private static StatusObservation Apart(Study study, Study record, StatusObservation observation) =>
        study.Id == record.Id && study.StatusHistory.Any(curated => curated.Id == observation.Id) ? observation with { Id = $"{observation.Id}-record" } : observation;

    // Arms, populations, interventions and groups of a record get its number before their ids, so that they never meet curated ones.
    private static Study Named(Study record)
    {
        var prefix = $"{record.Id}-";
        return record with
        {
            Interventions = [.. record.Interventions.Select(item => item with { Id = prefix + item.Id })],
            Arms = [.. record.Arms.Select(arm => arm with { Id = prefix + arm.Id, Interventions = [.. arm.Interventions.Select(id => prefix + id)] })],
            Populations = [.. record.Populations.Select(population => population with { Id = prefix + population.Id })],
            Outcomes = [.. record.Outcomes.Select(outcome => Named(outcome, prefix))],
            Records = [.. record.Records.Select(item => item with { Results = Named(item.Results, prefix) })],
        };
    }

    private static Outcome Named(Outcome outcome, string prefix) => outcome with
    {
        Results = [.. outcome.Results.Select(result => result with
        {
            Arm = Named(result.Arm, prefix),
            Population = prefix + result.Population,
            Registry = result.Registry is { } printed ? printed with { Group = prefix + printed.Group } : null,
        })],
        Comparisons = [.. outcome.Comparisons.Select(comparison => comparison with
        {
            Population = prefix + comparison.Population,
            Registry = comparison.Registry is { } printed ? printed with { Groups = [.. printed.Groups.Select(group => prefix + group)] } : null,
        })],
    };

    private static RegistryResultsSection Named(RegistryResultsSection results, string prefix) => results with
    {
        Groups = [.. results.Groups.Select(group => group with { Id = prefix + group.Id, Arm = Named(group.Arm, prefix) })],
        GroupUses = [.. results.GroupUses.Select(use => use with { Group = prefix + use.Group })],
        Denominators = [.. results.Denominators.Select(count => count with { Group = prefix + count.Group })],
        Flow = [.. results.Flow.Select(row => row with { Group = Named(row.Group, prefix) })],
        AdverseEvents = [.. results.AdverseEvents.Select(item => item with
        {
            Counts = [.. item.Counts.Select(count => count with { Group = prefix + count.Group })],
        })],
        AdverseEventTotals = [.. results.AdverseEventTotals.Select(total => total with { Group = prefix + total.Group })],
    };

    private static string? Named(string? id, string prefix) => id is null ? null : prefix + id;
}
