namespace EvidenceApi.Model.Derivation;

/// <summary>The window of a number: its months, or the follow-up that the same source reports for the same people.</summary>
internal static class Windows
{
    private const int MonthsPerYear = 12;

    public static ResultWindow? Of(Study study, Outcome outcome, Result result) => result.Window switch
    {
        null when result is not { Months: { } months } || months == 0 || outcome.Type is OutcomeType.BASELINE or OutcomeType.FOLLOW_UP => null,
        null or { Kind: WindowKind.FIXED } => new ResultWindow { Kind = WindowKind.FIXED, Months = result.Months },
        { Kind: WindowKind.OVER_FOLLOW_UP, Median: null, Mean: null, Range: null } window => WithFollowUp(window, study, result),
        { } window => window,
    };

    private static ResultWindow WithFollowUp(ResultWindow window, Study study, Result result)
    {
        var rows = study.Outcomes.Where(outcome => outcome.Type == OutcomeType.FOLLOW_UP).SelectMany(outcome => outcome.Results)
            .Where(row => row.Source == result.Source && row.Verification != Verification.UNVERIFIED)
            .GroupBy(row => Distance(study, row, result)).Where(near => near.Key is not null).MinBy(near => near.Key)?.ToList() ?? [];
        var median = rows.FirstOrDefault(row => row.EstimateType == EstimateType.MEDIAN && Months(row, row.Value) is not null);
        var mean = rows.FirstOrDefault(row => row.EstimateType == EstimateType.MEAN && Months(row, row.Value) is not null);
        var range = new[] { median, mean }.OfType<Result>().FirstOrDefault(row => row.Dispersion is { Lower: not null, Upper: not null });
        return window with
        {
            Median = median is null ? null : Months(median, median.Value),
            Mean = mean is null ? null : Months(mean, mean.Value),
            Range = range?.Dispersion?.Type,
            Lower = range is null ? null : Months(range, range.Dispersion?.Lower),
            Upper = range is null ? null : Months(range, range.Dispersion?.Upper),
        };
    }

    // The follow-up of the same people, else of the whole study; null for that of others.
    private static int? Distance(Study study, Result row, Result result) => row switch
    {
        _ when row.Arm == result.Arm && row.Population == result.Population => 0,
        { Arm: null } when row.Population == result.Population => 1,
        { Arm: null } when study.Populations.Single(population => population.Id == row.Population).PartOf is null => 2,
        _ => null,
    };

    private static decimal? Months(Result row, decimal? value) => row.Unit switch
    {
        "mo" => value,
        "a" => value * MonthsPerYear,
        _ => null,
    };
}
