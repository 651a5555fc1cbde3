using EvidenceApi.Contract;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>One line of a forest: a study, or a step of a cumulative synthesis.</summary>
internal sealed record ForestRow(string Label, string Data, double? Value, double? Lower, double? Upper, double? Weight, bool IsForced)
{
    public string Numbers => this is { Value: { } value, Lower: null, Upper: null } ? $"{PictureTexts.Number(value)} (no interval)" : PictureTexts.Estimate(Value, Lower, Upper);

    public string WeightText => PictureTexts.Weight(Weight);

    public static IReadOnlyList<ForestRow> Studies(SynthesisOfStudies synthesis) =>
    [
        .. synthesis.Included.Zip(PictureTexts.Studies(synthesis.Included)).Select(pair =>
            new ForestRow(pair.Second, PictureTexts.Data(pair.First.Data), pair.First.Estimate, pair.First.Lower, pair.First.Upper, pair.First.WeightPercent, pair.First.Forced)),
    ];

    /// <summary>The estimate of the first study, of the first two, and so on by year.</summary>
    public static IReadOnlyList<ForestRow> Steps(SynthesisOfStudies synthesis)
    {
        var factor = SynthesisUnits.Factor(synthesis.Method.EffectMeasure);
        var studies = synthesis.Included.ToDictionary(study => study.Id, StringComparer.Ordinal);
        ForestRow Row(PartialSynthesis part, IncludedStudy study) => new(
            $"{(part.Studies > 1 ? "+ " : "")}{PictureTexts.Study(study)}", $"{study.Year}", part.Estimate?.Value * factor, part.Estimate?.Lower * factor, part.Estimate?.Upper * factor, null, false);
        return [.. (synthesis.Pooled?.Sensitivity?.Cumulative ?? []).Select(part => Row(part, studies[part.Id]))];
    }
}
