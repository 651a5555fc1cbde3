using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Validation;

/// <summary>Every fact of a study that has a place in a document, with its path.</summary>
internal static class CitedFacts
{
    public static IEnumerable<(string Path, ICited Fact)> Of(Study study)
    {
        IEnumerable<(string List, IReadOnlyList<ICited> Facts)> lists =
        [
            (nameof(Study.Registrations), study.Registrations),
            (nameof(Study.Organizations), study.Organizations),
            (nameof(Study.Eligibility), study.Eligibility),
            (nameof(Study.Counts), study.Counts),
            (nameof(Study.Dates), study.Dates),
            (nameof(Study.RiskOfBias), study.RiskOfBias),
            (nameof(Study.StatusHistory), study.StatusHistory),
            .. study.Interventions.Index().Select(item => ($"Interventions[{item.Index}].Doses", (IReadOnlyList<ICited>)item.Item.Doses)),
            .. study.Outcomes.Index().Select(item => ($"Outcomes[{item.Index}].Results", (IReadOnlyList<ICited>)item.Item.Results)),
            .. study.Outcomes.Index().Select(item => ($"Outcomes[{item.Index}].Comparisons", (IReadOnlyList<ICited>)item.Item.Comparisons)),
        ];
        return lists.SelectMany(list => list.Facts.Index().Select(fact => ($"{list.List}[{fact.Index}]", fact.Item)));
    }
}
