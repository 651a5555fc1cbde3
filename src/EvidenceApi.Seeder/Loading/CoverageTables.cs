using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from searches and scope to their tables. They are few and are written again with every load.</summary>
internal static class CoverageTables
{
    public static readonly Table<Dataset>[] All =
    [
        Table<Dataset>.Of("coverage_search", dataset => dataset.Searches.Select((search, position) => (position, search)),
            ("id", row => row.search.Id),
            ("position", row => row.position),
            ("purpose", row => row.search.Purpose),
            ("title", row => row.search.Title),
            ("sources", row => row.search.Sources),
            ("searched_on", row => row.search.SearchedOn),
            ("method", row => row.search.Method),
            ("found", row => row.search.Found),
            ("kept", row => row.search.Kept),
            ("limits", row => row.search.Limits)),
        Table<Dataset>.Of("coverage_exclusion",
            dataset => dataset.Searches.SelectMany(search => search.LeftOut.Select((exclusion, position) => (search, position, exclusion))),
            ("search_id", row => row.search.Id),
            ("position", row => row.position),
            ("reason", row => row.exclusion.Reason),
            ("count", row => row.exclusion.Count),
            ("numbers", row => row.exclusion.Numbers)),
        Table<Dataset>.Of("coverage_without_results",
            dataset => dataset.Searches.SelectMany(search => search.WithoutResults.Distinct().Select(study => (search, study))),
            ("search_id", row => row.search.Id),
            ("study_id", row => row.study)),
        Table<Dataset>.Of("scope_rule", dataset => dataset.Scope.Select((rule, position) => (position, rule)),
            ("id", row => row.rule.Id),
            ("position", row => row.position),
            ("decision", row => row.rule.Decision),
            ("title", row => row.rule.Title),
            ("reason", row => row.rule.Reason),
            ("numbers", row => row.rule.Numbers)),
    ];
}
