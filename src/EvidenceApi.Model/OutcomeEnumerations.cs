namespace EvidenceApi.Model;

/// <summary>The field that a measure belongs to.</summary>
public enum MeasureDomain { COMPOSITE, DISABILITY, RELAPSE, IMAGING, SURVIVAL, SAFETY, FUNCTION, QUALITY_OF_LIFE, NEUROPHYSIOLOGY, TREATMENT, PARTICIPANT }

/// <summary>Which way is better for the person; NEITHER where a measure only describes.</summary>
public enum Direction { HIGHER_IS_BETTER, LOWER_IS_BETTER, NEITHER }

/// <summary>
/// Outcome type, as ClinicalTrials.gov API v2 names it; NOT_STATED where a paper does not say; BASELINE and FOLLOW_UP describe the participants
/// and the observation and are no treatment outcomes.
/// </summary>
public enum OutcomeType { PRIMARY, SECONDARY, OTHER_PRE_SPECIFIED, POST_HOC, NOT_STATED, BASELINE, FOLLOW_UP }

/// <summary>Whether a result of an outcome is known.</summary>
public enum ReportingStatus { POSTED, NOT_POSTED }

/// <summary>How a number was estimated. A Kaplan-Meier percentage is a probability and not a head count.</summary>
public enum EstimateType
{
    COUNT, CRUDE_PROPORTION, KAPLAN_MEIER, POOLED_PROPORTION, MEAN, LEAST_SQUARES_MEAN, GEOMETRIC_MEAN, MEDIAN, RATE, NUMBER,
}

/// <summary>Who the denominator counts; NOT_REPORTED where no denominator is given.</summary>
public enum DenominatorKind { SCREENED, ENROLLED, RANDOMIZED, TREATED, EVALUABLE, COMPLETED, AT_RISK, NOT_REPORTED }

/// <summary>A spread around a number that is not a confidence interval.</summary>
public enum DispersionType { STANDARD_DEVIATION, STANDARD_ERROR, INTERQUARTILE_RANGE, FULL_RANGE }

/// <summary>What an effect between two groups is measured by.</summary>
public enum EffectMeasure
{
    HAZARD_RATIO, RISK_RATIO, ODDS_RATIO, RATE_RATIO, RISK_DIFFERENCE, MEAN_DIFFERENCE, STANDARDIZED_MEAN_DIFFERENCE, P_VALUE_ONLY,
}

/// <summary>How a printed p-value relates to the true one.</summary>
public enum PValueOperator { EQUAL, LESS_THAN, GREATER_THAN }
