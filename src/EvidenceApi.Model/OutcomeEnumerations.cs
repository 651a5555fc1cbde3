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

/// <summary>Whether a result of an outcome is known; NOT_STATED where a register has one and does not say so.</summary>
public enum ReportingStatus { POSTED, NOT_POSTED, NOT_STATED }

/// <summary>How a number was estimated. A Kaplan-Meier percentage is a probability and not a head count.</summary>
public enum EstimateType
{
    COUNT, COUNT_OF_UNITS, CRUDE_PROPORTION, KAPLAN_MEIER, POOLED_PROPORTION, MEAN, LEAST_SQUARES_MEAN, GEOMETRIC_MEAN, GEOMETRIC_LEAST_SQUARES_MEAN,
    LOG_MEAN, MEDIAN, RATE, NUMBER, NOT_STATED,
}

/// <summary>Whether a source names the kind of its estimate (STATED), or a curator inferred it (ASSUMED).</summary>
public enum EstimateTypeBasis { STATED, ASSUMED }

/// <summary>Who the denominator counts; ANALYZED where a register says no more than that, NOT_REPORTED where no denominator is given.</summary>
public enum DenominatorKind { SCREENED, ENROLLED, RANDOMIZED, TREATED, ANALYZED, EVALUABLE, COMPLETED, AT_RISK, NOT_REPORTED }

/// <summary>A spread around a number that is not a confidence interval.</summary>
public enum DispersionType { STANDARD_DEVIATION, STANDARD_ERROR, GEOMETRIC_COEFFICIENT_OF_VARIATION, INTERQUARTILE_RANGE, FULL_RANGE }

/// <summary>What an effect between two groups is measured by. OTHER is named by the source and none of these; NOT_STATED has neither name nor p-value.</summary>
public enum EffectMeasure
{
    HAZARD_RATIO, RISK_RATIO, ODDS_RATIO, RATE_RATIO, GEOMETRIC_MEAN_RATIO, RISK_DIFFERENCE, MEAN_DIFFERENCE, STANDARDIZED_MEAN_DIFFERENCE,
    MEDIAN_DIFFERENCE, OTHER, P_VALUE_ONLY, NOT_STATED, SUBDISTRIBUTION_HAZARD_RATIO, DIFFERENCE,
}

/// <summary>How a printed p-value relates to the true one.</summary>
public enum PValueOperator { EQUAL, LESS_THAN, GREATER_THAN }
