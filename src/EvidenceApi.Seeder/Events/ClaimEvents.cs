using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>Claims that came, went or are judged otherwise.</summary>
internal static class ClaimEvents
{
    public static StudyEvent? Between(Claim? before, Claim? after) => (before, after) switch
    {
        (null, { } now) => About(EventType.CLAIM_ADDED, now) with { After = EventValue.Of(now.Verdict) },
        ({ } old, null) => About(EventType.CLAIM_REMOVED, old) with { Before = EventValue.Of(old.Verdict) },
        ({ } old, { } now) when old.Verdict != now.Verdict => About(EventType.CLAIM_VERDICT_CHANGED, now) with
        {
            Before = EventValue.Of(old.Verdict), After = EventValue.Of(now.Verdict), Reason = now.Reason,
        },
        ({ } old, { } now) when old.Statement != now.Statement || old.Number != now.Number || old.Study != now.Study => About(EventType.CLAIM_CHANGED, now),
        _ => null,
    };

    private static StudyEvent About(EventType type, Claim claim) => new(type, claim.Study, claim.Id) { Source = claim.Source };
}
