using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Records;

/// <summary>Effect measures of the register's free labels, which have hundreds of spellings. An uncertain label is OTHER.</summary>
internal static class EffectLabels
{
    private static readonly string[] Doubtful = ["log", "ln", "1", "inverse", "posterior", "reciprocal", "slope", "reduction", "percent", "percentage", "relative-mean"];

    // The hazard of a competing risk, which is no hazard ratio of those still at risk.
    private static readonly string[] Subdistribution = ["subdistribution", "sub", "subhazard", "gray"];

    // A label with these words names a difference without saying of what.
    private static readonly HashSet<string> PlainDifference =
        ["difference", "treatment", "between", "groups", "group", "arms", "treatments", "of", "in", "the", "estimate", "estimated", "adjusted", "model", "vs", "versus", "from", "placebo", "control"];

    // The first whose words are all in the label.
    private static readonly (string[] Words, EffectMeasure Measure)[] Known =
    [
        (["hazard", "ratio"], EffectMeasure.HAZARD_RATIO),
        (["odds", "ratio"], EffectMeasure.ODDS_RATIO),
        (["rate", "ratio"], EffectMeasure.RATE_RATIO),
        (["risk", "ratio"], EffectMeasure.RISK_RATIO),
        (["relative", "risk"], EffectMeasure.RISK_RATIO),
        (["geometric", "ratio"], EffectMeasure.GEOMETRIC_MEAN_RATIO),
        (["risk", "difference"], EffectMeasure.RISK_DIFFERENCE),
        (["standardized", "mean", "difference"], EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE),
        (["standardised", "mean", "difference"], EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE),
        (["geometric", "difference"], EffectMeasure.OTHER),
        (["relative", "difference"], EffectMeasure.OTHER),
        (["median", "difference"], EffectMeasure.MEDIAN_DIFFERENCE),
        (["mean", "difference"], EffectMeasure.MEAN_DIFFERENCE),
        (["means", "difference"], EffectMeasure.MEAN_DIFFERENCE),
    ];

    public static EffectMeasure MeasureOf(string label)
    {
        var words = Slugs.Words(label).Split('-').ToHashSet();
        if (Doubtful.Any(words.Contains))
            return EffectMeasure.OTHER;
        if (words.Contains("hazard") && Subdistribution.Any(words.Contains))
            return EffectMeasure.SUBDISTRIBUTION_HAZARD_RATIO;
        if (words.Contains("difference") && words.IsSubsetOf(PlainDifference))
            return EffectMeasure.DIFFERENCE;
        var found = Known.Where(known => known.Words.All(words.Contains)).Select(known => known.Measure).ToList();
        // "Relative Risk (Hazard Ratio)" names two and so is neither.
        return found.Count == 0 || found.Any(measure => EffectScale.IsRatio(measure) && measure != found[0]) ? EffectMeasure.OTHER : found[0];
    }
}
