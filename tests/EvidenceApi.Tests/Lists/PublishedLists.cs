using EvidenceApi.AdverseEvents;
using EvidenceApi.Changes;
using EvidenceApi.Claims;
using EvidenceApi.Comparisons;
using EvidenceApi.Gaps;
using EvidenceApi.Lists;
using EvidenceApi.Measures;
using EvidenceApi.OutcomeChanges;
using EvidenceApi.Outcomes;
using EvidenceApi.Quality;
using EvidenceApi.Relations;
using EvidenceApi.Results;
using EvidenceApi.Search;
using EvidenceApi.Sources;
using EvidenceApi.Studies;
using EvidenceApi.Trials;
using EvidenceApi.Vocabulary;

namespace EvidenceApi.Tests.Lists;

/// <summary>Every list and its path.</summary>
internal static class PublishedLists
{
    public static readonly IReadOnlyDictionary<string, Listing> ByPath = new Dictionary<string, Listing>
    {
        ["/v1/studies"] = StudyListing.Studies,
        ["/v1/outcomes"] = OutcomeListing.Outcomes,
        ["/v1/results"] = ResultListing.Results,
        ["/v1/comparisons"] = ComparisonListing.Comparisons,
        ["/v1/adverse-events"] = AdverseEventListing.Events,
        ["/v1/outcome-changes"] = OutcomeChangeListing.Changes,
        ["/v1/relations"] = RelationListing.Relations,
        ["/v1/search"] = SearchListing.Found,
        ["/v1/trials"] = TrialListing.Trials,
        ["/v1/trials/slip"] = SlipListing.Slips,
        ["/v1/trials/{id}/history"] = TrialListing.History,
        ["/v1/measures"] = MeasureListing.Measures,
        ["/v1/sources"] = SourceListing.Sources,
        ["/v1/claims"] = ClaimListing.Claims,
        ["/v1/vocabulary"] = TermListing.Terms,
        ["/v1/changes"] = ChangeListing.Changes,
        ["/v1/gaps"] = GapListing.Gaps,
        ["/v1/quality"] = QualityListing.Checks,
    };

    public static TheoryData<string> Paths => [.. ByPath.Keys];
}
