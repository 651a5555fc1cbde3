using System.Collections.Immutable;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What a study's document shows of other entities: the sources that it cites, the measures of its outcomes and the studies that it is related to.</summary>
internal sealed class DocumentContext(IEnumerable<Source> sources, IEnumerable<Measure> measures, IEnumerable<Study> studies)
{
    private readonly Dictionary<string, Source> sources = sources.ToDictionary(source => source.Id);

    private readonly Dictionary<string, Measure> measures = measures.ToDictionary(measure => measure.Id);

    private readonly Dictionary<string, int> outcomes = studies.SelectMany(study => study.Outcomes).Select(outcome => outcome.Measure).OfType<string>()
        .CountBy(measure => measure).ToDictionary();

    private readonly Dictionary<string, string> titles = studies.ToDictionary(study => study.Id, study => study.Title);

    /// <summary>Records that the last full load did not hold any more; a set that never changes, because another thread may read it while this one sets the next.</summary>
    public ImmutableHashSet<string> Gone { get; set; } = [];

    /// <summary>A source by its id: one of the seeds, or else the registry record of that name.</summary>
    public Source Source(string id, Study study) =>
        sources.TryGetValue(id, out var source) ? source : RegistrySources.Of(study.Records.Single(record => record.Source == id).NctId, study);

    /// <summary>Whether the seeds describe this source themselves.</summary>
    public bool HasSource(string id) => sources.ContainsKey(id);

    /// <summary>A source of the seeds.</summary>
    public Source Source(string id) => sources[id];

    /// <summary>What was read of the source of a fact.</summary>
    public ReadKind ReadKindOf(ICited fact) => ReadKindOf(fact.Source, fact.ReadAt, fact.Verification);

    public ReadKind ReadKindOf(string source, string? readAt, Verification verification) => (verification, readAt) switch
    {
        (Verification.UNVERIFIED, _) => ReadKind.NOT_READ,
        (_, null) => ReadKind.ORIGINAL,
        _ => sources[source].Readings.Single(reading => reading.Address == readAt).Kind,
    };

    /// <summary>The status of a search for notices about a report of the study; null when none is recorded.</summary>
    public RetractionStatus? NoticeOf(string source) => sources.GetValueOrDefault(source)?.Publication?.Notice?.Status;

    /// <summary>Whether the seeds describe this study.</summary>
    public bool IsOfSeeds(string study) => titles.ContainsKey(study);

    public Measure Measure(string id) => measures[id];

    public IReadOnlyCollection<Measure> Measures => measures.Values;

    public IReadOnlyCollection<Source> Sources => sources.Values;

    /// <summary>How many outcomes have a measure; those of registers have none.</summary>
    public int OutcomesOf(string measure) => outcomes.GetValueOrDefault(measure);

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
