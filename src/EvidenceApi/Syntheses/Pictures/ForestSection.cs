using EvidenceApi.Contract;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>The lines of a subgroup with its own estimate; without subgroups all lines are one section without a heading.</summary>
/// <param name="Total">In the unit of the rows; null where the subgroup has no estimate of its own.</param>
internal sealed record ForestSection(string? Heading, IReadOnlyList<ForestRow> Rows, Estimate? Total)
{
    public string TotalNumbers => PictureTexts.Estimate(Total?.Value, Total?.Lower, Total?.Upper);

    public static IReadOnlyList<ForestSection> Studies(SynthesisOfStudies synthesis)
    {
        var rows = ForestRow.Studies(synthesis);
        if (synthesis.Pooled?.Sensitivity?.Subgroups is not { } subgroups)
            return [new ForestSection(null, rows, null)];
        var factor = SynthesisUnits.Factor(synthesis.Method.EffectMeasure);
        var byGroup = rows.Zip(synthesis.Included).ToLookup(pair => pair.Second.Subgroup, pair => pair.First);
        ForestSection Of(PartialSynthesis group) => new(
            group.Id, [.. byGroup[group.Id]], group is { Studies: > 1, Estimate: { } pooled } ? new Estimate(pooled.Value * factor, pooled.Lower * factor, pooled.Upper * factor) : null);
        return [.. subgroups.Groups.Select(Of), .. byGroup[null].Any() ? [new ForestSection("No known subgroup", [.. byGroup[null]], null)] : Array.Empty<ForestSection>()];
    }
}
