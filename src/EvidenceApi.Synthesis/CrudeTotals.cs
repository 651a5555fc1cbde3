using EvidenceApi.Synthesis.Effects;

namespace EvidenceApi.Synthesis;

/// <summary>Counts of all studies as one.</summary>
internal static class CrudeTotals
{
    /// <returns>Null unless all studies are counts of one group.</returns>
    public static CrudeTotal? Of(IReadOnlyList<StudyPoint> studies)
    {
        double events = 0, size = 0;
        foreach (var study in studies)
        {
            var (x, n) = study.Row.Data switch
            {
                EventCount count => (count.Events, (double)count.Total),
                EventRate rate => (rate.Events, rate.Exposure),
                _ => (0, double.NaN),
            };
            events += x;
            size += n;
        }
        return double.IsFinite(size) && size > 0 ? new CrudeTotal(events, size, events / size) : null;
    }

    /// <returns>Null unless all studies are counts.</returns>
    public static double? Events(IReadOnlyList<StudyPoint> studies)
    {
        double sum = 0;
        foreach (var study in studies)
        {
            double? events = study.Row.Data switch
            {
                EventCount count => count.Events,
                EventRate rate => rate.Events,
                TwoArms<EventCount> arms => (double)arms.Arm.Events + arms.Reference.Events,
                TwoArms<EventRate> arms => (double)arms.Arm.Events + arms.Reference.Events,
                _ => null,
            };
            if (events is not { } number)
                return null;
            sum += number;
        }
        return sum;
    }
}
