using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses.Exports;

/// <summary>The tables of an archive.</summary>
internal static class PackageTables
{
    public static byte[] Studies(SynthesisOfStudies synthesis) => CsvTable.Of(
        synthesis.Included,
        ("study", row => row.Study?.Id),
        ("title", row => row.Study?.Title),
        ("design", row => row.Study?.Design),
        ("year", row => row.Year),
        ("source", row => row.Evidence?.Source),
        ("sourceTitle", row => row.Evidence?.SourceTitle),
        ("sourceUrl", row => row.Evidence?.SourceUrl),
        ("published", row => row.Evidence?.Published),
        ("place", row => row.Evidence?.Place),
        ("verification", row => row.Evidence?.Verification),
        ("population", row => row.Evidence?.Population),
        ("phenotypes", row => Several(row.Evidence?.Phenotypes)),
        ("interventions", row => Several(row.Evidence?.Interventions)),
        ("printed", row => row.Evidence?.Printed));

    public static byte[] Outcomes(SynthesisOfStudies synthesis) => CsvTable.Of(
        [synthesis],
        ("measure", row => row.Question?.Measure.Id),
        ("name", row => row.Question?.Measure.Name),
        ("definition", row => row.Question?.Measure.Definition),
        ("direction", row => row.Question?.Measure.Direction),
        ("kind", row => row.Question?.Kind),
        ("effectMeasure", row => row.Method.EffectMeasure),
        ("definitionClasses", row => Several(row.Question?.DefinitionClasses)),
        ("windowKind", row => row.Question?.WindowKind),
        ("monthsFrom", row => row.Question?.MonthsFrom),
        ("monthsTo", row => row.Question?.MonthsTo),
        ("interventions", row => Several(row.Question?.Interventions)),
        ("comparators", row => Several(row.Question?.Comparators)),
        ("phenotypes", row => Several(row.Question?.Phenotypes)),
        ("method", row => row.Method.Method),
        ("interval", row => row.Method.Interval),
        ("scale", row => row.Method.Scale),
        ("level", row => row.Method.Level),
        ("studies", row => row.Included.Count),
        ("estimate", row => row.Estimate?.Value),
        ("lower", row => row.Estimate?.Lower),
        ("upper", row => row.Estimate?.Upper),
        ("unit", row => row.Estimate?.Unit),
        ("tau2", row => row.Pooled?.Heterogeneity.Tau2),
        ("i2", row => row.Pooled?.Heterogeneity.I2),
        ("refused", row => row.Refused?.Code),
        ("warnings", row => Several(row.Warnings.Select(warning => warning.Code).ToList())),
        ("forced", row => Several(row.Forced)));

    public static byte[] Excluded(SynthesisOfStudies synthesis) => CsvTable.Of(
        synthesis.Excluded,
        ("id", row => row.Id),
        ("study", row => row.Study?.Id),
        ("code", row => row.Code),
        ("reasons", row => string.Join(' ', row.Reasons.Select(reason => reason.Sentence))),
        ("inFavourOf", row => Several(row.InFavourOf)));

    private static string? Several<T>(IReadOnlyList<T>? codes) => codes is null ? null : string.Join('|', codes);
}
