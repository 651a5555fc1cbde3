namespace EvidenceApi.ClaimCheck;

/// <summary>Compares when: months since treatment, the follow-up that a number was counted over, and before or after.</summary>
internal static class TimeChecks
{
    public static void Check(Statement claim, StudyProfile study, EvidenceRow row, List<Difference> differences)
    {
        if (claim.Label("time") is { } printed && printed != row.Time)
            differences.Add(new(ClaimField.TIME, row.Time ?? "no time"));
        if (claim.Months is { } months && row.Months is { } held && Math.Abs(months - held) > Tolerance(held))
            differences.Add(new(ClaimField.TIME, TimeOf(row)));
        else if (claim.Months is { } said && row.Months is null && !IsAbout(said, row.Time) && !(row.Effect is not null && FollowUps(study, row, "").Contains(said)))
            differences.Add(new(ClaimField.TIME, TimeOf(row), true));
        if (claim.FollowUp is { } followUp && FollowUps(study, row, claim.FollowUpEstimate).ToList() is var known && !known.Exists(held => Math.Abs(held - followUp) <= 0.1m || IsSaid(claim.FollowUpNumber, held)))
            differences.Add(new(ClaimField.TIME, known.Count == 0
                ? "a follow-up that is not known" : $"a follow-up of {Reasons.Number(known[0])} months", known.Count == 0));
        if (claim.First(PieceKind.FOLLOW_UP) is { } condition && claim.FollowUp is not null && !HasSpread(study, row, condition))
            differences.Add(new(ClaimField.TIME, "a follow-up of another spread", true));
        var isBaseline = row.IsBaseline;
        if (claim.Period == ClaimPeriod.BEFORE != isBaseline && claim.Period is not null && claim.Months is null)
            differences.Add(new(ClaimField.PERIOD, isBaseline ? "before the treatment" : "after the treatment"));
        if (claim.Period is null && claim.Months is null && claim.Label("time") is null && isBaseline
            && study.Study.Rows.Any(other => other.Measure == row.Measure && !other.IsBaseline && other.Effect is null))
            differences.Add(new(ClaimField.PERIOD, "before the treatment", IsUnsaid: true));
    }

    /// <summary>"About 3 years after treatment", as the source prints it.</summary>
    private static bool IsAbout(decimal months, string? printed) => printed?.StartsWith("about ", StringComparison.Ordinal) == true
        && ClaimText.Tokens(printed) is [_, { Number: { } number }, var unit, ..] && months == number * (unit.Fold == "year" ? 12 : unit.Fold == "month" ? 1 : 0);

    /// <summary>"An average of nearly six years" is 70 months.</summary>
    private static bool IsSaid(ClaimNumber? said, decimal months) => said is { Unit: "a" or "mo" } && NumberFit.IsNear(said, said.Unit == "a" ? months / 12 : months);

    private static bool HasSpread(StudyProfile study, EvidenceRow row, Piece said)
    {
        var (lower, upper, value) = (said.Spread?.Lower ?? said.Interval?.Lower, said.Spread?.Upper ?? said.Interval?.Upper, said.Spread?.Value);
        return (lower, upper, value) is (null, null, null) || study.Study.Rows.Any(other => other is { Measure: "follow-up-duration", Dispersion: not null }
            && (other.Arm == row.Arm || other.Arm is null) && (said.Spread is null || said.Spread.Type == other.Dispersion.Type)
            && (other.Dispersion.Lower, other.Dispersion.Upper, other.Dispersion.Value) == (lower, upper, value));
    }

    /// <summary>As far as rounding of days, weeks and decimals of years goes.</summary>
    private static decimal Tolerance(decimal months) => Math.Abs(months) < 12 ? 0.02m : Math.Abs(months) * 0.008m;

    private static string TimeOf(EvidenceRow row) => row.Time ?? (row.Months is { } months ? $"at {Reasons.Number(months)} months" : "at a time that is not stated");

    /// <summary>Months of follow-up that a row was counted over: its own, or those of the study.</summary>
    private static IEnumerable<decimal> FollowUps(StudyProfile study, EvidenceRow row, string? estimate)
    {
        if (estimate is not "MEAN" && row.FollowUpMedian is { } median)
            yield return median;
        if (estimate is not "MEDIAN" && row.FollowUpMean is { } mean)
            yield return mean;
        foreach (var other in study.Study.Rows.Where(other => other is { Measure: "follow-up-duration", Value: not null, IsSuperseded: false }
            && (other.Arm == row.Arm || other.Arm is null) && (estimate is null or "" || other.EstimateType.ToString() == estimate)))
            yield return (other.Unit == "a" ? 12 : 1) * (other.Value ?? 0);
    }
}
