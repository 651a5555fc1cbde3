using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What a study's document shows of other entities: the sources that it cites and the studies that it is related to.</summary>
internal sealed class DocumentContext(IEnumerable<Source> sources, IEnumerable<Study> studies)
{
    private readonly Dictionary<string, Source> sources = sources.ToDictionary(source => source.Id);

    private readonly Dictionary<string, string> titles = studies.ToDictionary(study => study.Id, study => study.Title);

    /// <summary>Records that the last full load did not hold any more.</summary>
    public IReadOnlySet<string> Gone { get; init; } = new HashSet<string>();

    /// <summary>A source by its id: one of the seeds, or else the registry record of that name.</summary>
    public Source Source(string id, Study study) =>
        sources.TryGetValue(id, out var source) ? source : RegistrySources.Of(study.Records.Single(record => record.Source == id).NctId, study);

    /// <summary>What was read of the source of a fact.</summary>
    public ReadKind ReadKindOf(ICited fact) => fact switch
    {
        { Verification: Verification.UNVERIFIED } => ReadKind.NOT_READ,
        { ReadAt: null } => ReadKind.ORIGINAL,
        _ => sources[fact.Source].Readings.Single(reading => reading.Address == fact.ReadAt).Kind,
    };

    /// <summary>The status of a search for notices about a report of the study; null when none is recorded.</summary>
    public RetractionStatus? NoticeOf(string source) => sources.GetValueOrDefault(source)?.Publication?.Notice?.Status;

    /// <summary>Whether the seeds describe this study.</summary>
    public bool IsOfSeeds(string study) => titles.ContainsKey(study);

    public string TitleOf(string study) => titles[study];
}

/// <summary>Registry records as sources.</summary>
internal static class RegistrySources
{
    public static Source Of(string nctId, Study study) => new()
    {
        Id = $"{nctId.ToLowerInvariant()}-registry",
        Kind = SourceKind.REGISTRY_RECORD,
        Title = $"ClinicalTrials.gov record {nctId}",
        Publisher = "ClinicalTrials.gov",
        Published = study.Dates.Where(date => date.Kind == DateKind.LAST_UPDATE_POSTED && date.Source == $"{nctId.ToLowerInvariant()}-registry").Select(date => (PartialDate?)date.Date).LastOrDefault(),
        Url = $"https://clinicaltrials.gov/study/{nctId}",
    };
}
