using EvidenceApi.Contract;

namespace EvidenceApi.Index;

/// <summary>What of the index changes with the dataset.</summary>
internal sealed record IndexRow
{
    private static readonly IndexLicence Licence = new() { Data = "CC-BY-4.0", DataUrl = "https://creativecommons.org/licenses/by/4.0/", Software = "Apache-2.0" };

    private static readonly IndexLinks Links = new()
    {
        Studies = "/v1/studies",
        Trials = "/v1/trials",
        Outcomes = "/v1/outcomes",
        Results = "/v1/results",
        Comparisons = "/v1/comparisons",
        AdverseEvents = "/v1/adverse-events",
        OutcomeChanges = "/v1/outcome-changes",
        Relations = "/v1/relations",
        Syntheses = "/v1/syntheses?measure=mortality-100d",
        Overview = "/v1/overview",
        Search = "/v1/search",
        Measures = "/v1/measures",
        Sources = "/v1/sources",
        Vocabulary = "/v1/vocabulary",
        Claims = "/v1/claims",
        Changes = "/v1/changes?sort=-datasetVersion",
        Gaps = "/v1/gaps",
        Coverage = "/v1/coverage",
        Quality = "/v1/quality",
        Swagger = "/swagger",
        OpenApi = "/openapi.yaml",
    };

    public required long DatasetVersion { get; init; }

    public string? DatasetDate { get; init; }

    public string? ContentSha256 { get; init; }

    public required long Studies { get; init; }

    public required long Trials { get; init; }

    public required long Outcomes { get; init; }

    public required long Results { get; init; }

    public required long Comparisons { get; init; }

    public required long Relations { get; init; }

    public required long Measures { get; init; }

    public required long Sources { get; init; }

    public required long Claims { get; init; }

    public ServiceIndex Served() => new()
    {
        Name = "EvidenceApi",
        Description = "Clinical evidence on stem-cell therapy for multiple sclerosis: studies, outcomes with their numbers, and trial status.",
        DatasetVersion = DatasetVersion,
        DatasetDate = DatasetDate,
        ContentSha256 = ContentSha256,
        Licence = Licence,
        Disclaimer = "A research resource and no medical advice. Decisions on treatment are for people and their doctors.",
        Counts = new IndexCounts
        {
            Studies = (int)Studies,
            Trials = (int)Trials,
            Outcomes = (int)Outcomes,
            Results = (int)Results,
            Comparisons = (int)Comparisons,
            Relations = (int)Relations,
            Measures = (int)Measures,
            Sources = (int)Sources,
            Claims = (int)Claims,
        },
        Links = Links,
    };
}
