using EvidenceApi.Synthesis.Effects;

namespace EvidenceApi.Synthesis.Models;

/// <summary>Peto's one-step common odds ratio: S. Yusuf et al., Prog Cardiovasc Dis 1985;27:335-371. Good for rare events and arms of like size.</summary>
internal static class Peto
{
    /// <returns>Null when no one, or everyone, had the event.</returns>
    public static Fit? Fit(IReadOnlyList<StudyPoint> studies, Plan plan)
    {
        var parts = studies.Select(study => TwoArmEffects.ObservedLessExpected((TwoArms<EventCount>)study.Row.Data)).ToList();
        var (difference, variance) = (parts.Sum(part => part.Difference), parts.Sum(part => part.Variance));
        if (!(variance > 0))
            return null;
        var q = parts.Where(part => part.Variance > 0).Sum(part => part.Difference * part.Difference / part.Variance) - (difference * difference / variance);
        var fit = Models.Fit.Of(studies.Count, difference / variance, 1 / Math.Sqrt(variance), 0, plan.Level, null).WithQ(Math.Max(0, q), studies.Count - 1);
        return fit with { Weights = [.. parts.Select(part => 100 * part.Variance / variance)] };
    }
}
