namespace EvidenceApi.Model;

/// <summary>The time that a number looks back on.</summary>
public sealed record ResultWindow
{
    public required WindowKind Kind { get; init; }

    /// <summary>Length of a fixed window in months; the months of the number. Null for follow-up of differing length.</summary>
    [NotSeeded]
    public decimal? Months { get; init; }

    /// <summary>Median follow-up in months; null when not reported.</summary>
    public decimal? Median { get; init; }

    /// <summary>Mean follow-up in months; null when not reported.</summary>
    public decimal? Mean { get; init; }

    /// <summary>What lower and upper are; null without them.</summary>
    public DispersionType? Range { get; init; }

    /// <summary>Lower end of the range of follow-up, in months.</summary>
    public decimal? Lower { get; init; }

    /// <summary>Upper end of the range of follow-up, in months.</summary>
    public decimal? Upper { get; init; }
}

/// <summary>
/// FIXED: the same length for everybody, or estimated for one time; OVER_FOLLOW_UP: as long as each person was observed; BEFORE_TREATMENT: a time of differing
/// length before the treatment.
/// </summary>
public enum WindowKind { FIXED, OVER_FOLLOW_UP, BEFORE_TREATMENT }

/// <summary>What a study counted, coarsely enough to be compared between studies. The vocabulary says what each means.</summary>
public enum DefinitionClass
{
    ATTRIBUTED_TO_TREATMENT, ATTRIBUTED_WITHIN_100_DAYS, ANY_CAUSE, ANY_CAUSE_WITHIN_100_DAYS, EDSS_RISE, EDSS_RISE_1_POINT, EDSS_RISE_CONFIRMED_6_MONTHS,
    EDSS_RISE_1_POINT_CONFIRMED_6_MONTHS, EDSS_RISE_1_POINT_CONFIRMED_12_MONTHS, EDSS_FALL, EDSS_FALL_1_POINT, EDSS_FALL_CONFIRMED_6_MONTHS,
    CLINICAL_JUDGEMENT, STABLE_OR_BETTER, RELAPSE, RELAPSE_OR_DEATH, MRI_LESION, MRI_LESION_OR_DEATH, RELAPSE_PROGRESSION_OR_MRI,
    RELAPSE_PROGRESSION_MRI_OR_DEATH,
}
