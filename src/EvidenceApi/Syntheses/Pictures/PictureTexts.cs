using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>What pictures and the table say: the numbers of the response, shortened in one way.</summary>
internal static class PictureTexts
{
    public static string Number(double value) => SynthesisSentences.Number(value);

    public static string Estimate(double? value, double? lower, double? upper) => value is { } number ? $"{Number(number)} [{Limit(lower)}, {Limit(upper)}]" : "not estimable";

    public static string Weight(double? percent) => percent is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:0.0} %") : "";

    public static string Study(IncludedStudy study) => study.Study?.Id ?? study.Id;

    /// <summary>Names of studies; where one has several numbers, each with its own name within the study.</summary>
    public static IReadOnlyList<string> Studies(IReadOnlyList<IncludedStudy> studies)
    {
        var several = studies.CountBy(Study).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return [.. studies.Select(study => several.Contains(Study(study)) ? $"{Study(study)} ({study.Id.Split('.')[^1]})" : Study(study))];
    }

    /// <summary>What a study counted: 8/281, or 4/123 against 11/139.</summary>
    public static string Data(StudyNumbersUsed? data) => data switch
    {
        { Events: { } events, Total: { } total, ReferenceTotal: { } people } => $"{events}/{total} : {data.ReferenceEvents}/{people}",
        { Events: { } events, Exposure: { } time, ReferenceExposure: { } other } => $"{events}/{Number(time)} : {data.ReferenceEvents}/{Number(other)}",
        { Mean: { } mean, Total: { } size, ReferenceMean: { } other } => $"{Number(mean)} (n {size}) : {Number(other)} (n {data.ReferenceTotal})",
        { Events: { } events, Total: { } total } => $"{events}/{total}",
        { Events: { } events, Exposure: { } time } => $"{events}/{Number(time)}",
        { Mean: { } mean, Total: { } size } => $"{Number(mean)} (n {size})",
        _ => "",
    };

    public static string DataHeading(SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.PROPORTION => "Events/people",
        SynthesisMeasure.RATE => "Events/time",
        SynthesisMeasure.RISK_RATIO or SynthesisMeasure.ODDS_RATIO or SynthesisMeasure.RISK_DIFFERENCE => "Arm : reference",
        SynthesisMeasure.RATE_RATIO => "Arm : reference",
        _ => "",
    };

    public static string EffectHeading(SynthesisMethod method)
    {
        var unit = method.EffectMeasure switch { SynthesisMeasure.PROPORTION => ", %", SynthesisMeasure.RISK_DIFFERENCE => ", % points", _ => "" };
        var name = method.EffectMeasure == SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE ? "Std. mean difference" : SynthesisUnits.Name(method.EffectMeasure);
        return string.Create(CultureInfo.InvariantCulture, $"{name}{unit} [{method.Level} % CI]");
    }

    public static string Title(SynthesisOfStudies synthesis) => synthesis.Question is { } question
        ? $"{question.Measure.Name}{(question.Kind is { } kind ? $", {Kind(kind)}" : "")}"
        : PictureTexts.EffectHeading(synthesis.Method);

    /// <summary>A number that was left out, by its study and its own name within it.</summary>
    public static string Short(ExcludedNumber number) => number.Study is { } study && number.Id.Split('.')[^1] is var last && last != number.Id ? $"{study.Id} ({last})" : number.Id;

    /// <summary>The question in a line: what was pooled of whom.</summary>
    public static string Subtitle(SynthesisOfStudies synthesis)
    {
        if (synthesis.Question is not { } question)
            return "Rows of the caller's own";
        var parts = new List<string> { string.Join(" or ", question.Interventions) };
        if (question.Comparators.Count > 0)
            parts.Add($"against {string.Join(" or ", question.Comparators)}");
        parts.Add(question.Phenotypes.Count > 0 ? string.Join(" or ", question.Phenotypes) : "all courses of disease");
        if (question.WindowKind is { } window)
            parts.Add(Window(window, question));
        if (question.DefinitionClasses.Count > 0)
            parts.Add(string.Join(" or ", question.DefinitionClasses));
        if (synthesis.Forced.Count > 0)
            parts.Add($"FORCED by the request: {string.Join(", ", synthesis.Forced)}");
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Window(WindowKind window, SynthesisQuestion question) => (window, question) switch
    {
        (WindowKind.OVER_FOLLOW_UP, _) => "over follow-up of differing length",
        (_, { MonthsFrom: { } from, MonthsTo: { } to }) when from == to => string.Create(CultureInfo.InvariantCulture, $"{from:0.##} months"),
        (_, { MonthsFrom: { } from, MonthsTo: { } to }) => string.Create(CultureInfo.InvariantCulture, $"{from:0.##} to {to:0.##} months"),
        (_, { MonthsFrom: { } from }) => string.Create(CultureInfo.InvariantCulture, $"from {from:0.##} months"),
        (_, { MonthsTo: { } to }) => string.Create(CultureInfo.InvariantCulture, $"up to {to:0.##} months"),
        _ => window.ToString(),
    };

    public static string Heterogeneity(PooledEffect pooled)
    {
        var spread = pooled.Heterogeneity;
        var parts = new List<string>();
        if (spread.Tau2 is { } tau2)
            parts.Add($"tau² = {Number(tau2)}{(spread.Tau2Lower is { } lower && spread.Tau2Upper is { } upper ? $" [{Number(lower)}, {Number(upper)}]" : "")}");
        if (spread.I2 is { } i2)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"I² = {i2:0.0} %"));
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(spread.Test == HeterogeneityTest.LIKELIHOOD_RATIO ? "LRT" : "Q")} = {Number(spread.Q)}, df = {spread.DegreesOfFreedom}, p {PValue(spread.PValue)}"));
        return $"Heterogeneity: {string.Join("; ", parts)}";
    }

    public static string PredictionLabel(Prediction prediction) => prediction.DegreesOfFreedom is { } df
        ? string.Create(CultureInfo.InvariantCulture, $"Prediction interval (t, df {df})")
        : "Prediction interval (normal)";

    public static string Overall(PooledEffect pooled) => pooled is { Statistic: { } statistic, PValue: { } p }
        ? string.Create(CultureInfo.InvariantCulture, $"Test of no effect: {(pooled.DegreesOfFreedom is { } df ? $"t({df})" : "z")} = {Number(statistic)}, p {PValue(p)}")
        : "";

    public static string Subgroups(PooledEffect pooled) => pooled.Sensitivity?.Subgroups is { Q: { } q, DegreesOfFreedom: { } df, PValue: { } p }
        ? string.Create(CultureInfo.InvariantCulture, $"Test of difference between subgroups: Q = {Number(q)}, df = {df}, p {PValue(p)}")
        : "";

    public static string Footer(SynthesisOfStudies synthesis, string link) => synthesis.DatasetVersion is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"EvidenceApi, dataset version {version}, {link}")
        : "EvidenceApi, rows of the caller's own; nothing was stored";

    public static string PValue(double p) => p < 0.001 ? "< 0.001" : p.ToString("= 0.000", CultureInfo.InvariantCulture);

    private static string Limit(double? value) => value is { } number ? Number(number) : "–";

    /// <summary>Which side of no effect is better for which arm; null where that is not known.</summary>
    public static (string Left, string Right)? Favours(SynthesisOfStudies synthesis) => synthesis.Pooled is { Favours: { } side, Direction: { } direction }
        ? (side == FavouredArm.ARM) == (direction == EffectDirection.LOWER) ? ("← favours arm", "favours reference →") : ("← favours reference", "favours arm →")
        : null;

    private static string Kind(SynthesisKind kind) => kind switch
    {
        SynthesisKind.HEAD_COUNT => "share of people",
        SynthesisKind.KAPLAN_MEIER => "probability by Kaplan and Meier",
        _ => kind.ToString().ToLowerInvariant().Replace('_', ' '),
    };
}
