using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>The planned model fitted to parts of the studies.</summary>
internal sealed class PartialFits(Plan plan, NaturalScale natural)
{
    /// <summary>A part of one study is not pooled.</summary>
    public IReadOnlyList<PartialSynthesis> LeaveOneOut(IReadOnlyList<StudyPoint> studies, Fit all) =>
        [.. studies.Select((left, index) => Of(left.Row.Id, [.. studies.Where((_, other) => other != index)], all, fewest: 2).Part)];

    public IReadOnlyList<PartialSynthesis> Cumulative(IReadOnlyList<StudyPoint> studies)
    {
        var ordered = studies.OrderBy(study => study.Row.Year ?? int.MaxValue).ThenBy(study => study.Row.Id, StringComparer.Ordinal).ToList();
        var rows = new List<PartialSynthesis>();
        Fit? before = null;
        for (var count = 1; count <= ordered.Count; count++)
        {
            (var part, before) = Of(ordered[count - 1].Row.Id, ordered[..count], before, fewest: 1);
            rows.Add(part);
        }
        return rows;
    }

    public (PartialSynthesis Part, Fit? Fit) Of(string id, IReadOnlyList<StudyPoint> studies, Fit? near, int fewest)
    {
        var part = new PartialSynthesis(id, studies.Count);
        var fit = studies.Count < fewest ? null : ModelFitter.Fit(studies, plan, near);
        if (fit is null || natural.Of(fit, studies) is not { } estimate)
            return (part, null);
        return (part with
        {
            Estimate = estimate,
            Effect = new Estimate(fit.Mu, fit.Lower, fit.Upper),
            StandardError = fit.StandardError,
            PValue = plan.IsOneGroup ? null : fit.PValue,
            Tau2 = plan.IsCommonEffect ? null : fit.Tau2,
            I2 = fit.I2,
            H2 = fit.H2,
            Q = fit.Q,
            QPValue = fit.QPValue,
        }, fit);
    }
}
