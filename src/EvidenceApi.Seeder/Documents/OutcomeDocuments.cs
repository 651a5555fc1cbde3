using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The documents of an outcome and of its results and comparisons.</summary>
internal static class OutcomeDocuments
{
    public static IEnumerable<ServedDocument> Of(OutcomeReferences outcome)
    {
        var results = outcome.Outcome.Results.Select(result => (Fact: (ICited)result, Whole: ResultMapping.Of(outcome, result))).ToList();
        var comparisons = outcome.Outcome.Comparisons.Select(comparison => (Fact: (ICited)comparison, Whole: ComparisonMapping.Of(outcome, comparison))).ToList();
        foreach (var (fact, whole) in results)
            yield return Fact(outcome, DocumentKind.RESULT, whole.Id, fact, ServedJson.Write(ResultMapping.ItemOf(outcome, whole, fact), ServedJson.Default.ResultItem), ServedJson.Write(whole, ServedJson.Default.Result));
        foreach (var (fact, whole) in comparisons)
            yield return Fact(outcome, DocumentKind.COMPARISON, whole.Id, fact, ServedJson.Write(ComparisonMapping.ItemOf(outcome, whole, fact), ServedJson.Default.ComparisonItem), ServedJson.Write(whole, ServedJson.Default.Comparison));

        Contract.Outcome Whole(bool includeUnverified) => OutcomeMapping.Of(
            outcome,
            [.. results.Where(result => includeUnverified || IsVerified(result.Fact)).Select(result => result.Whole).OrderBy(whole => whole.Precedence)],
            [.. comparisons.Where(comparison => includeUnverified || IsVerified(comparison.Fact)).Select(comparison => comparison.Whole).OrderBy(whole => whole.Precedence)]);

        var verified = Whole(includeUnverified: false);
        var all = results.All(result => IsVerified(result.Fact)) && comparisons.All(comparison => IsVerified(comparison.Fact)) ? null : Whole(includeUnverified: true);
        yield return new ServedDocument(DocumentKind.OUTCOME, outcome.Id)
        {
            Study = outcome.Study.Study.Id,
            Item = ServedJson.Write(OutcomeMapping.ItemOf(outcome, verified), ServedJson.Default.OutcomeItem),
            UnverifiedItem = all is null ? null : ServedJson.Write(OutcomeMapping.ItemOf(outcome, all), ServedJson.Default.OutcomeItem),
            Document = ServedJson.Write(verified, ServedJson.Default.Outcome),
            UnverifiedDocument = all is null ? null : ServedJson.Write(all, ServedJson.Default.Outcome),
        };
    }

    private static ServedDocument Fact(OutcomeReferences outcome, DocumentKind kind, string id, ICited fact, byte[] item, byte[] document) => IsVerified(fact)
        ? new ServedDocument(kind, id) { Study = outcome.Study.Study.Id, Item = item, Document = document }
        : new ServedDocument(kind, id) { Study = outcome.Study.Study.Id, UnverifiedItem = item, UnverifiedDocument = document };

    private static bool IsVerified(ICited fact) => fact.Verification != Verification.UNVERIFIED;
}
