using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The documents of claims, with what their evidence says in the studies as they are now.</summary>
internal sealed class ClaimDocuments(DocumentContext context, IEnumerable<Study> studies)
{
    private readonly Dictionary<string, StudyReferences> studies = studies.ToDictionary(study => study.Id, study => new StudyReferences(study, context));

    /// <summary>Ids of the studies that a claim shows.</summary>
    public static IEnumerable<string> StudiesOf(Claim claim) =>
        claim.Results.Concat(claim.Observations).Select(StudyOf).Concat(claim.Study is { } study ? [study] : []).Distinct();

    public ServedDocument Of(Claim claim)
    {
        var results = claim.Results.Select(Result).OfType<(ICited Fact, Contract.Result Whole)>().ToList();
        var comparisons = claim.Results.Select(Comparison).OfType<(ICited Fact, Contract.Comparison Whole)>().ToList();
        var observations = claim.Observations.Select(Observation).ToList();
        var study = claim.Study is { } id ? studies[id].Reference : null;

        Contract.Claim Whole(bool includeUnverified) => ClaimMapping.Of(claim, new ClaimedEvidence(
            Shown(results, includeUnverified), Shown(comparisons, includeUnverified), Shown(observations, includeUnverified)), context, study);

        var verified = Whole(includeUnverified: false);
        var facts = results.Select(item => item.Fact).Concat(comparisons.Select(item => item.Fact)).Concat(observations.Select(item => item.Fact));
        var all = facts.All(IsVerified) ? null : Whole(includeUnverified: true);
        return new ServedDocument(DocumentKind.CLAIM, claim.Id)
        {
            Item = Contract.ServedJson.Write(ClaimMapping.ItemOf(verified), Contract.ServedJson.Default.ClaimItem),
            UnverifiedItem = all is null ? null : Contract.ServedJson.Write(ClaimMapping.ItemOf(all), Contract.ServedJson.Default.ClaimItem),
            Document = Contract.ServedJson.Write(verified, Contract.ServedJson.Default.Claim),
            UnverifiedDocument = all is null ? null : Contract.ServedJson.Write(all, Contract.ServedJson.Default.Claim),
        };
    }

    private static string StudyOf(string part) => part[..part.IndexOf('.', StringComparison.Ordinal)];

    private static T[] Shown<T>(IEnumerable<(ICited Fact, T Whole)> facts, bool includeUnverified) =>
        [.. facts.Where(fact => includeUnverified || IsVerified(fact.Fact)).Select(fact => fact.Whole)];

    private static bool IsVerified(ICited fact) => fact.Verification != Verification.UNVERIFIED;

    private (ICited Fact, Contract.Result Whole)? Result(string id) => Find(id, outcome => outcome.Results, result => result.Id) is { } found
        ? (found.Part, ResultMapping.Of(found.Outcome, found.Part))
        : null;

    private (ICited Fact, Contract.Comparison Whole)? Comparison(string id) => Find(id, outcome => outcome.Comparisons, comparison => comparison.Id) is { } found
        ? (found.Part, ComparisonMapping.Of(found.Outcome, found.Part))
        : null;

    private (OutcomeReferences Outcome, T Part)? Find<T>(string id, Func<Outcome, IEnumerable<T>> parts, Func<T, string> idOf)
    {
        var study = studies[StudyOf(id)];
        foreach (var outcome in study.Study.Outcomes)
        {
            foreach (var part in parts(outcome).Where(part => PartId.Of(study.Study, outcome, idOf(part)) == id))
                return (new OutcomeReferences(study, outcome), part);
        }
        return null;
    }

    private (ICited Fact, Contract.StatusObservation Whole) Observation(string id)
    {
        var study = studies[StudyOf(id)];
        var observation = study.Study.StatusHistory.Single(one => PartId.Of(study.Study, one) == id);
        return (observation, StatusObservationMapping.Of(study, observation));
    }
}
