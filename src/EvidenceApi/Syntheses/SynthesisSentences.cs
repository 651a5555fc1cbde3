using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>What the codes of refusals and warnings say in words.</summary>
internal static class SynthesisSentences
{
    public static (string Why, string Missing) Of(SynthesisRefusalCode code) => code switch
    {
        SynthesisRefusalCode.TOO_FEW => ("Fewer than two studies are left, and one study is no pool.", "Two studies that count the same event, of the same kind of people, over the same time, and share no one."),
        SynthesisRefusalCode.NO_EVENTS => ("No one had the event in any study, so that no share or ratio can be estimated; the exact one-sided 95 % limit of all studies as one says how high it may be.", "A study in which someone had the event."),
        SynthesisRefusalCode.ALL_EVENTS => ("Everyone had the event in every study, so that no share or ratio can be estimated; the exact one-sided 95 % limit of all studies as one says how low it may be.", "A study in which someone did not have the event."),
        SynthesisRefusalCode.NOT_ESTIMABLE => ("One arm has no events, or nothing but events, in all studies together, so that the ratio is zero or without end.", "A study in which both arms have the event, or another effect measure."),
        SynthesisRefusalCode.METHOD_NOT_APPLICABLE => ("The method does not go with this effect measure and scale.", "Another method: Mantel and Haenszel's is for counts of two arms, Peto's for odds ratios, GLMM for shares on the logit and rates on the log scale."),
        SynthesisRefusalCode.INTERVAL_NOT_APPLICABLE => ("The interval is not defined for this method.", "Another interval: Knapp and Hartung's needs a variance between studies that is estimated from effects; Mantel and Haenszel's and Peto's methods have NORMAL."),
        SynthesisRefusalCode.SCALE_NOT_APPLICABLE => ("The effect measure is not pooled on this scale.", "Another scale: LOGIT, ARCSINE, RAW, LOG or FREEMAN_TUKEY for shares, LOG, SQUARE_ROOT or RAW for rates, LOG for ratios, RAW for means and differences."),
        SynthesisRefusalCode.LEVEL_OUT_OF_RANGE => ("The confidence level is out of range.", "A level of 80 to 99.9."),
        SynthesisRefusalCode.CORRECTION_OUT_OF_RANGE => ("The correction is out of range.", "A correction above 0 and at most 1."),
        SynthesisRefusalCode.BASELINE_OUT_OF_RANGE => ("The baseline risk is out of range.", "A risk between 0 and 1."),
        SynthesisRefusalCode.DUPLICATE_ID => ("Two rows have the same id.", "An id of its own for each row."),
        SynthesisRefusalCode.INTERVAL_WITHOUT_WIDTH => ("The studies agree so closely that Knapp and Hartung's interval has no width, which is certainty from chance.", "The ad hoc interval (KNAPP_HARTUNG_AD_HOC)."),
        SynthesisRefusalCode.NO_CONVERGENCE => ("The likelihood has no maximum with a finite variance between studies.", "Another method, such as REML."),
        SynthesisRefusalCode.OUT_OF_RANGE => ("The numbers leave the range that can be computed with.", "Numbers of an ordinary size."),
        SynthesisRefusalCode.OVERLAP_POSSIBLE => ("Studies may share people, and strict=true refuses to count anybody twice.", "Documents that say of each pair of studies whether they share people."),
        SynthesisRefusalCode.NOT_ASKED_FOR => ("The request has the numbers one by one (pool=false).", "The same request without pool=false."),
        _ => ("Definitions of studies were not seen, and strict=true refuses to pool what may not be the same.", "The definitions of the outcomes."),
    };

    public static string Of(SynthesisWarningCode code) => code switch
    {
        SynthesisWarningCode.FORCED => "The request had studies included that the rules leave out.",
        SynthesisWarningCode.OVERLAP_POSSIBLE => "Studies may share people who are then counted twice, which makes the interval too narrow.",
        SynthesisWarningCode.OVERLAP_FORCED => "Studies share people who are counted twice, because the request had them included; the interval is too narrow.",
        SynthesisWarningCode.DEFINITIONS_MIXED => "Studies with different definitions are pooled.",
        SynthesisWarningCode.DEFINITION_UNKNOWN => "The definitions of the studies were not seen, or fit none of the classes; they may differ.",
        SynthesisWarningCode.WINDOWS_MIXED => "Numbers over different times are pooled.",
        SynthesisWarningCode.WINDOW_UNKNOWN => "It is not known what time the numbers are about.",
        SynthesisWarningCode.PHENOTYPES_MIXED => "People with different courses of disease are pooled.",
        SynthesisWarningCode.DENOMINATORS_MIXED => "Denominators of different kinds are pooled, such as treated and enrolled people.",
        SynthesisWarningCode.INTERVENTIONS_MIXED => "Different interventions are pooled.",
        SynthesisWarningCode.COMPARATORS_MIXED => "Reference arms were given different things.",
        SynthesisWarningCode.SECONDARY_INCLUDED => "Some numbers were read only in a retelling.",
        SynthesisWarningCode.UNVERIFIED_INCLUDED => "Some numbers were recalled and not yet read in their source.",
        SynthesisWarningCode.STUDIES_LEFT_OUT => "Studies have no effect that could be weighed; each is in the excluded list with the reason.",
        SynthesisWarningCode.CONTINUITY_CORRECTION => "Zero cells were corrected, which is not in the data.",
        SynthesisWarningCode.RARE_EVENTS_CORRECTED => "The event is rare and cells were corrected, which moves the share towards one half; GLMM needs no correction.",
        SynthesisWarningCode.FREEMAN_TUKEY => "The Freeman-Tukey scale can mislead (Schwarzer et al. 2019, doi:10.1002/jrsm.1348); use it only to compare with published work.",
        SynthesisWarningCode.ASYMMETRIC_INTERVAL => "The interval of a study is not symmetric on the scale of the analysis, so that its variance is a rough one.",
        SynthesisWarningCode.TWO_STUDIES => "Two studies say next to nothing about how much studies differ; the interval depends on its method more than on the data.",
        SynthesisWarningCode.FEW_STUDIES => "Fewer than five studies are pooled; the variance between studies is hardly known.",
        SynthesisWarningCode.FEW_EVENTS => "Fewer than ten events are behind the estimate.",
        SynthesisWarningCode.PREDICTION_OF_FEW_STUDIES => "The prediction interval rests on fewer than five studies.",
        SynthesisWarningCode.KNAPP_HARTUNG_NOT_AD_HOC => "Knapp and Hartung's interval as first published can be absurdly narrow where studies agree by chance.",
        SynthesisWarningCode.HIGH_HETEROGENEITY => "Studies differ so much that one number hardly describes them.",
        SynthesisWarningCode.TAU2_OUTSIDE_ITS_INTERVAL => "The variance between studies is outside its own interval, because the two are made by different methods.",
        SynthesisWarningCode.LIMIT_TRUNCATED => "A limit was cut at the end of its scale.",
        SynthesisWarningCode.LIMIT_BEYOND_RANGE => "A limit is too large or too small for a number.",
        SynthesisWarningCode.PETO_LARGE_EFFECT => "Peto's method misleads for large effects.",
        SynthesisWarningCode.SENSITIVITY_LEFT_OUT => "There are too many studies to leave each out in turn.",
        SynthesisWarningCode.SUBGROUP_OF_ONE_STUDY => "A subgroup has one study, whose own error is all that the test of difference knows of it; the test says more than such data can.",
        SynthesisWarningCode.STUDIES_WITHOUT_SUBGROUP => "Studies have no known subgroup; they are in the pooled estimate and not in the subgroups and their test.",
        _ => "The normal interval of the likelihood is too narrow with few studies; interval=T is the wider choice.",
    };

    /// <summary>The pooled estimate in a sentence, with its method and how many it rests on.</summary>
    public static string Of(PooledEffect pooled, double value, double? lower, double? upper, string? unit)
    {
        var suffix = pooled.Measure == SynthesisMeasure.RISK_DIFFERENCE ? " percentage points" : unit is null or "1" ? "" : $" {unit}";
        var name = unit == "1" || pooled.Measure == SynthesisMeasure.RISK_DIFFERENCE ? $"{SynthesisUnits.Name(pooled.Measure)} " : "";
        var crude = pooled is { Crude: { } total, Measure: SynthesisMeasure.PROPORTION }
            ? string.Create(CultureInfo.InvariantCulture, $", {total.Events:#,0} of {total.Size:#,0} people in all")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{name}{Number(value)}{suffix} ({pooled.Level} % confidence interval {Limit(lower)} to {Limit(upper)}), {Method(pooled)}, {pooled.Studies} studies{crude}.");
    }

    /// <summary>Model and interval in the words of a report.</summary>
    public static string Method(PooledEffect pooled) => $"{Model(pooled.Method)}, {Interval(pooled.Interval)}";

    private static string Model(PoolingMethod method) => method switch
    {
        PoolingMethod.COMMON_EFFECT => "common-effect model",
        PoolingMethod.MANTEL_HAENSZEL => "Mantel-Haenszel method",
        PoolingMethod.PETO => "Peto method",
        PoolingMethod.DERSIMONIAN_LAIRD => "random-effects model (DerSimonian-Laird)",
        PoolingMethod.REML => "random-effects model (REML)",
        PoolingMethod.MAXIMUM_LIKELIHOOD => "random-effects model (maximum likelihood)",
        PoolingMethod.PAULE_MANDEL => "random-effects model (Paule-Mandel)",
        PoolingMethod.SIDIK_JONKMAN => "random-effects model (Sidik-Jonkman)",
        PoolingMethod.HEDGES => "random-effects model (Hedges)",
        _ => "generalized linear mixed model",
    };

    private static string Interval(IntervalMethod interval) => interval switch
    {
        IntervalMethod.NORMAL => "normal interval",
        IntervalMethod.T => "t interval",
        IntervalMethod.KNAPP_HARTUNG_AD_HOC => "Knapp-Hartung interval (ad hoc)",
        _ => "Knapp-Hartung interval",
    };

    /// <summary>A number as pictures and sentences print it: two decimals below 10 and just below 100, one between, and in powers of ten where it is very small or large.</summary>
    public static string Number(double value) => Math.Abs(value) switch
    {
        0 => "0",
        < 0.001 or >= 1e6 => value.ToString("0.0e+0", CultureInfo.InvariantCulture),
        < 0.1 => value.ToString("0.000", CultureInfo.InvariantCulture),
        < 9.995 => value.ToString("0.00", CultureInfo.InvariantCulture),
        < 99.95 => value.ToString("0.0", CultureInfo.InvariantCulture),
        < 100 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0", CultureInfo.InvariantCulture),
    };

    private static string Limit(double? value) => value is { } number ? Number(number) : "beyond any number";
}
