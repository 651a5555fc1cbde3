using EvidenceApi.Model;

namespace EvidenceApi.Seeder.OutcomeChanges;

/// <summary>Two lists of outcomes of one record, compared: two plans that follow each other, or the plan now and what is reported.</summary>
internal sealed record OutcomeComparison(OutcomeStage Stage, PartialDate? From, PartialDate? To, IReadOnlyList<MatchedOutcome> Outcomes)
{
    public static IReadOnlyList<OutcomeComparison> Of(RegistryRecord record)
    {
        var states = record.OutcomeStates;
        var planned = states.Where(state => state.Planned.Count > 0).ToList(); // a state without any says nothing of what was planned
        var plans = planned.Zip(planned.Skip(1), (before, after) => new OutcomeComparison(
            OutcomeStage.REGISTERED, before.LastUpdate, after.LastUpdate, OutcomeMatcher.Compare(before.Planned, after.Planned, isReported: false)));
        var reports = states.TakeLast(1).Where(now => now.Reported.Count > 0).Select(now => new OutcomeComparison(
            OutcomeStage.REPORTED, now.LastUpdate, now.LastUpdate, OutcomeMatcher.Compare(now.Planned, now.Reported, isReported: true)));
        return [.. plans, .. reports];
    }
}
