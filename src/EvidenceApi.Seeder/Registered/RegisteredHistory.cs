using System.Globalization;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Coding;

namespace EvidenceApi.Seeder.Registered;

/// <summary>All that a register said of one study, oldest first, and what follows from it. The latest state that says something is taken.</summary>
internal sealed record RegisteredHistory
{
    private const string Removed = "[facility";

    private const string NoState = "Non-US";

    public required string Number { get; init; }

    public required IReadOnlyList<RegisteredState> States { get; init; }

    /// <summary>Titles, conditions and interventions as the register lists them, each as it was given last.</summary>
    public required RegisteredRow Row { get; init; }

    /// <summary>Places of the latest record that lists any, each once.</summary>
    public required IReadOnlyList<Site> Sites { get; init; }

    public RegisteredState Latest => States[^1];

    public string Source => RegisteredFacts.SourceOf(Number);

    public ParticipantSex? Sex => States.Select(state => state.Record?.Sex).LastOrDefault(sex => sex is not null);

    /// <summary>Sponsor and collaborators of the latest state that names any.</summary>
    public IReadOnlyList<Organization> Organizations => States.LastOrDefault(state => state.Organizations.Count > 0) is { } state
        ? [.. state.Organizations.Select(organization => organization with { Place = RegisteredFacts.Place, ReadOn = state.Day })]
        : [];

    /// <summary>The latest record of the register; null where there is only a table.</summary>
    public Study? Record => States.LastOrDefault(state => state.Record is not null)?.Record;

    /// <summary>Outcomes that the latest record plans: titles and time frames, and the measure where the title is one.</summary>
    public IReadOnlyList<Outcome> Outcomes => [.. (States.LastOrDefault(state => Planned(state).Any()) is { } state ? Planned(state) : [])
        .GroupBy(outcome => (outcome.Title, outcome.TimeFrame, outcome.Type))
        .Select(same => new Outcome
        {
            Id = same.First().Id,
            Measure = MeasureCoder.Of(same.Key.Title),
            Title = same.Key.Title.Trim(),
            Type = same.Key.Type,
            TimeFrame = same.Key.TimeFrame?.Trim(),
            ReportingStatus = ReportingStatus.NOT_STATED,
            Stage = OutcomeStage.REGISTERED,
            Note = same.Count() > 1 ? $"{same.Count().ToString(CultureInfo.InvariantCulture)} outcomes of the record have this title and time." : null,
        })];

    public static RegisteredHistory Of(string number, IEnumerable<RegisteredState> states, CityTable cities)
    {
        List<RegisteredState> ordered = [.. states.OrderBy(state => state.Day.ToString(), StringComparer.Ordinal)];
        return new RegisteredHistory
        {
            Number = number,
            States = ordered,
            Row = RegisteredRow.Latest([.. ordered.Select(state => state.Row)]),
            Sites = ordered.LastOrDefault(state => state.Record?.Sites.Count > 0) is { } listed ? SitesOf(listed, ordered, RegisteredFacts.SourceOf(number), cities) : [],
        };
    }

    /// <summary>Who could take part: ages of the latest record that gives any, and what the latest text of criteria says in numbers.</summary>
    public IReadOnlyList<Criterion> Eligibility => [.. Ages(), .. Coded()];

    private IEnumerable<Criterion> Ages()
    {
        var exact = States.LastOrDefault(state => state.Record?.Eligibility.Any(criterion => criterion.Subject == CriterionSubject.AGE) == true);
        var groups = States.LastOrDefault(state => state.Record?.Records[0].Eligibility.StdAges.Count > 0);
        if (exact is not null && AgeGroups.Fit(exact.Record?.Eligibility ?? [], groups?.Record?.Records[0].Eligibility.StdAges ?? []))
            return [Cited(AgeGroups.Joined(exact.Record?.Eligibility ?? []), exact)];
        return groups is not null && AgeGroups.Of(groups.Record?.Records[0].Eligibility.StdAges ?? []) is { } coarse ? [Cited(coarse, groups)] : [];
    }

    private IEnumerable<Criterion> Coded() => States.LastOrDefault(state => state.Record?.Records[0].Eligibility.Text is not null) is { } state
        ? CriteriaCoder.Of(state.Record?.Records[0].Eligibility.Text ?? "").Select(criterion => Cited(criterion, state))
        : [];

    private Criterion Cited(Criterion criterion, RegisteredState state) =>
        criterion with { Source = Source, Place = RegisteredFacts.Place, ReadOn = state.Day, Verification = Verification.VERIFIED };

    private static IEnumerable<Outcome> Planned(RegisteredState state) =>
        (state.Record?.Outcomes ?? []).Where(outcome => outcome.Registry?.Stage == OutcomeStage.REGISTERED);

    private static IReadOnlyList<Site> SitesOf(RegisteredState state, IReadOnlyList<RegisteredState> states, string source, CityTable cities) =>
        Places.Distinct([.. (state.Record?.Sites ?? []).Select(site => WithStatus(cities.Located(new Site
        {
            Name = site.Name?.StartsWith(Removed, StringComparison.Ordinal) == true ? null : site.Name,
            City = site.City,
            State = site.Registry?.State is NoState ? null : site.Registry?.State,
            Country = site.Country,
            AsOf = state.Updated ?? state.Day,
            Source = source,
        }), states))]);

    // The latest state with a status of this place, with its own date.
    private static Site WithStatus(Site site, IReadOnlyList<RegisteredState> states) => states
        .SelectMany(state => (state.Record?.Sites ?? []).Where(other => other.Status is not null && Places.AreOne(site, other)).Select(other => (other.Status, state.Updated)))
        .LastOrDefault() is { Status: { } status } latest ? site with { Status = status, StatusAsOf = latest.Updated } : site;
}
