using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses.Exports;

/// <summary>
/// One row an arm, as <c>netmeta::pairwise</c> takes it: the counts of every arm that is compared with another one in its study. The rules hold but those on interventions and comparators,
/// because a network is made of them.
/// </summary>
internal static class ArmsTable
{
    public static byte[] Of(MeasureEvidence evidence, SynthesisFilter filter)
    {
        var question = Question.Of(filter with { Intervention = null, Comparator = null, Kind = SynthesisKind.RISK_RATIO }, evidence);
        var pairs = evidence.Candidates.Where(number => number.Reference is not null && !SynthesisRules.Reasons(number, question).Any());
        var arms = pairs.SelectMany(pair => new[] { pair.Row as ResultRow, pair.Reference }).OfType<ResultRow>().DistinctBy(arm => arm.Id, StringComparer.Ordinal).OrderBy(arm => arm.Id, StringComparer.Ordinal);
        return CsvTable.Of(
            arms,
            ("studlab", arm => arm.StudyId),
            ("treat", arm => string.Join('+', arm.Interventions)),
            ("arm", arm => arm.ArmId),
            ("event", arm => arm.Numerator),
            ("n", arm => arm.Denominator),
            ("outcome", arm => arm.OutcomeId),
            ("measure", arm => arm.MeasureId),
            ("windowKind", arm => arm.WindowKind),
            ("months", arm => arm.WindowMonths),
            ("definitionClass", arm => arm.DefinitionClass),
            ("population", arm => arm.PopulationId),
            ("result", arm => arm.Id),
            ("source", arm => arm.SourceId),
            ("verification", arm => arm.Verification));
    }
}
