namespace EvidenceApi.Model.Derivation;

/// <summary>A study with its sources, as the derivation looks at its numbers.</summary>
internal sealed class StudyContext(Study study, IReadOnlyDictionary<string, Source> sources)
{
    private const string FollowUp = "follow-up-duration";

    private readonly Dictionary<string, ReportRole> roles = study.Reports.DistinctBy(report => report.Source).ToDictionary(report => report.Source, report => report.Role);

    private readonly List<Result> followUps =
    [
        .. study.Outcomes.Where(outcome => outcome.Measure == FollowUp)
            .SelectMany(outcome => outcome.Results)
            .Where(result => result is { EstimateType: EstimateType.MEDIAN, Value: not null } && result.Verification != Verification.UNVERIFIED),
    ];

    public Study Study => study;

    public Source? Source(string id) => sources.GetValueOrDefault(id);

    /// <summary>What was read of the document that a fact cites.</summary>
    public ReadKind ReadKind(ICited fact) => fact switch
    {
        { Verification: Verification.UNVERIFIED } => Model.ReadKind.NOT_READ,
        { ReadAt: null } => Model.ReadKind.ORIGINAL,
        _ => Source(fact.Source)?.Readings.FirstOrDefault(reading => reading.Address == fact.ReadAt)?.Kind ?? Model.ReadKind.ORIGINAL,
    };

    public ReportRole? RoleOf(string source) => roles.TryGetValue(source, out var role) ? role : null;

    /// <summary>Whether the document is the study's own: its reports, its protocol, its registry record.</summary>
    public bool IsOwn(string source) =>
        RoleOf(source) is ReportRole.FINAL_REPORT or ReportRole.INTERIM_REPORT or ReportRole.PROTOCOL or ReportRole.REGISTRY_RECORD || Source(source)?.Kind is null or SourceKind.REGISTRY_RECORD;

    public bool IsPress(string source) => !IsOwn(source) && Source(source)?.Kind is SourceKind.NEWS_ARTICLE or SourceKind.WEB_PAGE;

    public bool HasFinalReport => roles.ContainsValue(ReportRole.FINAL_REPORT);

    public bool HasNoControlGroup => study.Design is StudyDesign.SINGLE_ARM_TRIAL or StudyDesign.COHORT or StudyDesign.CASE_SERIES;

    public bool IsCrossover => study.InterventionModel == InterventionModel.CROSSOVER;

    public bool IsSmall => study.Limitations.Any(limitation => limitation.Code == LimitationCode.SMALL_SAMPLE);

    /// <summary>Whether a population is a part of the participants.</summary>
    public bool IsSubgroup(string population) => Population(population)?.PartOf is not null;

    public Population? Population(string id) => study.Populations.FirstOrDefault(population => population.Id == id);

    public Arm? Arm(string? id) => study.Arms.FirstOrDefault(arm => arm.Id == id);

    /// <summary>Median follow-up in months of the people that a number is about, or else of all participants; null when it is not known.</summary>
    public decimal? MedianFollowUp(Result result) => followUps
        .Where(known => (known.Arm is null || known.Arm == result.Arm) && (known.Population == result.Population || !IsSubgroup(known.Population)))
        .OrderByDescending(known => known.Population == result.Population)
        .Select(Months)
        .FirstOrDefault();

    private static decimal? Months(Result result) => result.Unit switch
    {
        "a" => 12 * result.Value,
        "mo" => result.Value,
        "wk" => result.Value * 12 / 52.1775m,
        "d" => result.Value * 12 / 365.2425m,
        _ => null,
    };
}
