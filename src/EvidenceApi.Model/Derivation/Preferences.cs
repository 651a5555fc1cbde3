namespace EvidenceApi.Model.Derivation;

/// <summary>
/// Which numbers of a study to use, so that each person is counted once. Of the numbers for one measure, definition and window that is the best source read, about the
/// whole study; where there is no such number, those of its arms or of parts that share no one. Never a baseline, a number that was recalled, or one that a later
/// report replaced.
/// </summary>
internal sealed class Preferences
{
    private readonly Study study;
    private readonly Groups groups;
    private readonly Dictionary<(string Outcome, string Result), Candidate> candidates;

    public Preferences(Study study)
    {
        this.study = study;
        groups = new Groups(study);
        var ordered = study.Outcomes.Index().SelectMany(outcome => outcome.Item.Results.Index().Select(result => Of(outcome.Item, outcome.Index, result.Item, result.Index)))
            .OfType<Candidate>().Order(Comparer<Candidate>.Create((one, other) => one.Order.CompareTo(other.Order))).ToList();
        foreach (var series in ordered.GroupBy(candidate => candidate.Measure))
            Choose([.. series]);
        candidates = ordered.ToDictionary(candidate => (candidate.Outcome, candidate.Result.Id));
    }

    /// <summary>The number with what is known of its place among the others.</summary>
    public Result Mark(Outcome outcome, Result result) => candidates.TryGetValue((outcome.Id, result.Id), out var candidate)
        ? result with { Rank = candidate.Rank, Preferred = candidate.Preferred, PartOf = candidate.PartOf }
        : result;

    private Candidate? Of(Outcome outcome, int outcomePosition, Result result, int position) =>
        outcome.Measure is null || outcome.Registry is not null || outcome.Type == OutcomeType.BASELINE || result.Value is null
        || result.SupersededBy is not null || result.Conflict is not null || result.Months <= 0 || result.Window?.Kind == WindowKind.BEFORE_TREATMENT
            ? null
            : new Candidate
            {
                Outcome = outcome.Id,
                Measure = outcome.Measure,
                Result = result,
                Series = (outcome.DefinitionClass, result.Stratum, result.Category),
                Window = result.Window is null ? null : (result.Window.Kind, result.Window.Months),
                Order = (
                    result.Verification == Verification.UNVERIFIED, groups.PartOfStudy(result), Precedence.Of(study, result, result.SupersededBy), result is not { Numerator: not null, Denominator: not null },
                    -(result.Months ?? 0), outcome.Type != OutcomeType.PRIMARY, (outcomePosition * study.Outcomes.Sum(item => item.Results.Count)) + position),
            };

    // A number whose window is not known is one of any window: it is preferred only where no other is.
    private void Choose(List<Candidate> series)
    {
        foreach (var like in series.GroupBy(candidate => candidate.Series))
        {
            var known = like.Where(candidate => candidate.Window is not null).ToList();
            foreach (var window in known.GroupBy(candidate => candidate.Window))
                Prefer([.. window]);
            if (!known.Any(candidate => candidate.Preferred))
                Prefer([.. like.Where(candidate => candidate.Window is null)]);
            foreach (var candidate in like)
                candidate.PartOf = like.FirstOrDefault(other => other.Window == candidate.Window && groups.Holds(other.Result, candidate.Result))?.Id;
        }
        foreach (var (index, candidate) in series.OrderBy(candidate => !candidate.Preferred).Index())
            candidate.Rank = index + 1;
    }

    private void Prefer(List<Candidate> ordered)
    {
        foreach (var candidate in ordered.Where(candidate => candidate.Result.Verification != Verification.UNVERIFIED))
            candidate.Preferred = ordered.Where(other => other.Preferred).All(other => groups.AreDisjoint(other.Result, candidate.Result));
    }

    private sealed record Candidate
    {
        public required string Outcome { get; init; }

        public required string Measure { get; init; }

        public required Result Result { get; init; }

        public required (DefinitionClass? Definition, string? Stratum, string? Category) Series { get; init; }

        public required (WindowKind Kind, decimal? Months)? Window { get; init; }

        public required (bool, int, int, bool, decimal, bool, int) Order { get; init; }

        public string Id => $"{Outcome}.{Result.Id}";

        public bool Preferred { get; set; }

        public int? Rank { get; set; }

        public string? PartOf { get; set; }
    }
}
