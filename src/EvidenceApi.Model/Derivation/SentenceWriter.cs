using System.Globalization;

namespace EvidenceApi.Model.Derivation;

/// <summary>
/// Writes a number as one sentence that is safe to quote: with its denominator or the word "estimate", its time, population, kind of study and year.
/// It refuses where the denominator, the definition, the time or the year is unknown.
/// </summary>
internal sealed class SentenceWriter(Study study, Dictionary<string, Source> sources)
{
    public SafeSentence Write(Outcome outcome, Result result, Measure measure)
    {
        var year = sources[result.Source].Published?.ToString()[..4];
        return Refusal(outcome, result, measure, year) is { } refusal
            ? new SafeSentence { Refusal = refusal }
            : new SafeSentence { Text = Sentence(outcome, result, year ?? "") };
    }

    private static string? Refusal(Outcome outcome, Result result, Measure measure, string? year) => result switch
    {
        { Value: null } => "the source gives no number",
        { Verification: Verification.UNVERIFIED } => "the number was recalled and not checked",
        _ when outcome.Definition is null && measure.Domain == MeasureDomain.COMPOSITE => "this study's definition of the composite measure was not seen",
        { EstimateType: EstimateType.KAPLAN_MEIER or EstimateType.POOLED_PROPORTION or EstimateType.RATE } or { Denominator: not null } => null,
        _ => "the denominator is unknown",
    } ?? (TimeOf(outcome, result) is null ? "the time is unknown" : year is null ? "the source is undated" : null);

    private string Sentence(Outcome outcome, Result result, string year)
    {
        var population = study.Populations.Single(item => item.Id == result.Population).Label;
        var arm = result.Arm is null ? null : $"arm “{study.Arms.Single(item => item.Id == result.Arm).Label}”";
        var setting = string.Join(", ", new[] { result.Stratum, result.Category, TimeOf(outcome, result), $"in “{population}”", arm }.OfType<string>());
        return $"{outcome.Title} ({setting}): {Number(result)}, according to {Teller(sources[result.Source], year)}.";
    }

    // A number belongs to the study only when the study's own report tells it.
    private string Teller(Source source, string year) =>
        study.Reports.Any(report => report.Source == source.Id && report.Role is ReportRole.FINAL_REPORT or ReportRole.INTERIM_REPORT)
            ? $"{Name()} ({Design()}, source of {year})"
            : $"{source.Publisher} ({Kind(source.Kind)}, source of {year}) on {Name()} ({Design()})";

    private static string Kind(SourceKind kind) => kind.ToString().ToLowerInvariant().Replace('_', ' ');

    private string Name() => study.Acronym ?? study.Reports
        .Where(report => report.Role is ReportRole.FINAL_REPORT or ReportRole.INTERIM_REPORT)
        .Select(report => sources[report.Source].Publication?.Authors.Split([' ', ','], 2)[0])
        .OfType<string>()
        .Select(author => $"{author} and colleagues’ study")
        .FirstOrDefault() ?? $"the study “{study.Title}”";

    private string Design() => study.Design switch
    {
        StudyDesign.RANDOMIZED_TRIAL => "randomised trial",
        StudyDesign.NON_RANDOMIZED_TRIAL => "trial without randomisation",
        StudyDesign.SINGLE_ARM_TRIAL => "trial without a control group",
        StudyDesign.UNSPECIFIED_TRIAL => "trial",
        StudyDesign.COMPARATIVE_COHORT => "cohort study with a comparison group",
        StudyDesign.COHORT => "cohort study without a control group",
        StudyDesign.CASE_SERIES => "case series without a control group",
        StudyDesign.META_ANALYSIS => "meta-analysis",
        _ => "observational study",
    };

    private static string? TimeOf(Outcome outcome, Result result) => result switch
    {
        { Months: 0 } => "at baseline",
        { Time: { } time } when !time.StartsWith("not stated", StringComparison.OrdinalIgnoreCase) => time,
        { Months: { } months } => string.Create(CultureInfo.InvariantCulture, $"at {months:0.#} months"),
        _ when outcome.Type == OutcomeType.FOLLOW_UP => "over the whole observation",
        _ when outcome.TimeFrame?.StartsWith("not stated", StringComparison.OrdinalIgnoreCase) == true => null,
        _ => outcome.TimeFrame,
    };

    private static string Number(Result result)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{result.Value}");
        var of = result.Denominator is { } total ? string.Create(CultureInfo.InvariantCulture, $" among {total} {result.DenominatorUnit}") : "";
        var interval = result.Interval is { Lower: { } lower, Upper: { } upper, Level: var level }
            ? string.Create(CultureInfo.InvariantCulture, $", {level} % interval {lower} to {upper}")
            : "";
        return result.EstimateType switch
        {
            EstimateType.CRUDE_PROPORTION or EstimateType.COUNT when result is { Numerator: { } events, Denominator: { } people } =>
                string.Create(CultureInfo.InvariantCulture, $"{events} of {people} {result.DenominatorUnit} ({Percent(events, people)} %)"),
            EstimateType.KAPLAN_MEIER => $"{value} %{of}{interval} (a Kaplan-Meier estimate, not a head count)",
            EstimateType.POOLED_PROPORTION => $"{value} %{of}{interval} (an estimate pooled over several studies)",
            EstimateType.RATE => $"{value} {Unit(result.Unit)}{of}{interval} (an estimated rate)",
            _ => $"{Kind(result.EstimateType)}{value} {Unit(result.Unit)}{of}{interval}".Replace("  ", " ", StringComparison.Ordinal),
        };
    }

    private static string Percent(int events, int people) =>
        people == 0 ? "0" : Math.Round(100m * events / people, 1, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string Kind(EstimateType type) => type is EstimateType.NUMBER or EstimateType.CRUDE_PROPORTION or EstimateType.COUNT
        ? ""
        : type.ToString().ToLowerInvariant().Replace('_', ' ') + " ";

    private static string? Unit(string? ucum) => ucum switch
    {
        "a" => "years",
        "mo" => "months",
        "d" => "days",
        "{score}" => "points",
        "{person}" => "people",
        "{relapse}/a" => "relapses per person-year",
        "1" => "",
        _ when ucum is not null && ucum.StartsWith('{') && ucum.EndsWith('}') => ucum.Trim('{', '}') + "s",
        _ => ucum,
    };
}
