using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Coverage;

/// <summary>The rows of what is covered, and the record that they make.</summary>
internal sealed record CoverageRows
{
    private static readonly CoverageLinks Links = new() { Gaps = "/v1/gaps", NotCurated = "/v1/gaps?kind=FINISHED_NOT_CURATED" };

    public required CountsRow Counts { get; init; }

    private IReadOnlyList<SearchRow> Searches { get; init; } = [];

    private ILookup<string, SearchExclusion> Exclusions { get; init; } = Array.Empty<SearchExclusion>().ToLookup(_ => "");

    private ILookup<string, string> WithoutResults { get; init; } = Array.Empty<string>().ToLookup(_ => "");

    private ScopeOfDataset[] Scope { get; init; } = [];

    public static async Task<CoverageRows> ReadAsync(SqlMapper.GridReader rows) => new()
    {
        Counts = await rows.ReadSingleAsync<CountsRow>(),
        Searches = [.. await rows.ReadAsync<SearchRow>()],
        Exclusions = (await rows.ReadAsync<ExclusionRow>()).ToLookup(row => row.SearchId, row => new SearchExclusion { Reason = row.Reason, Count = row.Count, Numbers = row.Numbers }),
        WithoutResults = (await rows.ReadAsync<WithoutResultsRow>()).ToLookup(row => row.SearchId, row => row.StudyId),
        Scope = [.. await rows.ReadAsync<ScopeOfDataset>()],
    };

    public CoverageOfDataset Served() => new()
    {
        Searches = [.. Searches.Select(Served)],
        Scope = Scope,
        Studies = new StudiesCovered
        {
            Known = Counts.Known,
            Curated = Counts.Known - Counts.NotCuratedIds.Length,
            NotCurated = Counts.NotCuratedIds.Length,
            NotCuratedIds = Counts.NotCuratedIds,
            Registered = Counts.Registered,
            WithoutInterventionCode = Counts.WithoutInterventionCode,
            WithoutPhenotypeCode = Counts.WithoutPhenotypeCode,
            WithoutDesignCode = Counts.WithoutDesignCode,
        },
        Links = Links,
    };

    private RecordedSearch Served(SearchRow row) => new()
    {
        Id = row.Id,
        Purpose = row.Purpose,
        Title = row.Title,
        Sources = row.Sources,
        SearchedOn = row.SearchedOn,
        Method = row.Method,
        Found = row.Found,
        Kept = row.Kept,
        LeftOut = [.. Exclusions[row.Id]],
        WithoutResults = [.. WithoutResults[row.Id]],
        Limits = row.Limits,
    };

    internal sealed record CountsRow
    {
        public required long DatasetVersion { get; init; }

        public required int Known { get; init; }

        public required string[] NotCuratedIds { get; init; }

        public required int Registered { get; init; }

        public required int WithoutInterventionCode { get; init; }

        public required int WithoutPhenotypeCode { get; init; }

        public required int WithoutDesignCode { get; init; }
    }

    internal sealed record SearchRow
    {
        public required string Id { get; init; }

        public required SearchPurpose Purpose { get; init; }

        public required string Title { get; init; }

        public required string[] Sources { get; init; }

        public required string SearchedOn { get; init; }

        public required string Method { get; init; }

        public int? Found { get; init; }

        public int? Kept { get; init; }

        public string? Limits { get; init; }
    }

    private sealed record ExclusionRow
    {
        public required string SearchId { get; init; }

        public required string Reason { get; init; }

        public int? Count { get; init; }

        public required string[] Numbers { get; init; }
    }

    private sealed record WithoutResultsRow
    {
        public required string SearchId { get; init; }

        public required string StudyId { get; init; }
    }
}
