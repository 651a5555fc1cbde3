using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>
/// The studies that a change of the seeds touches. A record of ClinicalTrials.gov belongs to the study of the seeds that has its number, else to a study of
/// its own; when a number comes or goes, both are touched.
/// </summary>
internal sealed class AffectedStudies
{
    private readonly Dictionary<string, Study> seeds;
    private readonly Dictionary<string, string> studyOfNumber;
    private readonly HashSet<string> touched;
    private readonly HashSet<string> numbers;
    private readonly HashSet<string> shown;

    /// <param name="dataset">The seeds as they are now.</param>
    /// <param name="before">Changed or removed studies, as they were.</param>
    /// <param name="changed">Ids of the studies that were added, changed or removed.</param>
    /// <param name="sources">Numbers of the records whose source was added, changed or removed; their studies show it.</param>
    public AffectedStudies(Dataset dataset, IEnumerable<Study> before, IEnumerable<string> changed, IReadOnlyCollection<string> sources)
    {
        seeds = dataset.Studies.ToDictionary(study => study.Id);
        studyOfNumber = dataset.Studies.SelectMany(study => NumbersOf(study).Select(number => (number, study.Id))).ToDictionary(item => item.number, item => item.Id);
        touched = [.. changed];
        var moved = touched.Where(seeds.ContainsKey).SelectMany(id => NumbersOf(seeds[id])).Concat(before.SelectMany(NumbersOf)).ToHashSet();
        touched.UnionWith(moved.Select(number => number.ToLowerInvariant()));
        touched.UnionWith(moved.Select(StudyOf));
        numbers = [.. moved, .. studyOfNumber.Keys, .. sources];
        shown = [.. sources.Select(StudyOf)];
    }

    /// <summary>Ids of all studies whose rows are to be written again, among them a record's own study, which it may lose or get back.</summary>
    public IReadOnlySet<string> Touched => touched;

    /// <summary>Numbers whose stored records belong to studies of the seeds or to changed ones.</summary>
    public IReadOnlyCollection<string> Numbers => numbers;

    /// <summary>The studies of the seeds, the touched ones and those that show what changed, as they are now.</summary>
    public IReadOnlyList<Study> Merged(IReadOnlyDictionary<string, Study> records) =>
    [
        .. seeds.Keys.Union(touched).Union(shown).Select(id => StudyMerge.Of(
            seeds.GetValueOrDefault(id),
            [.. records.Where(record => StudyOf(record.Key) == id).OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => record.Value)])).OfType<Study>(),
    ];

    /// <summary>The numbers of the records that belong to a study.</summary>
    public static IEnumerable<string> NumbersOf(Study study) => study.Registrations
        .Where(registration => registration.Registry == Registry.CLINICALTRIALS_GOV)
        .Select(registration => registration.Number.ToUpperInvariant());

    private string StudyOf(string number) => studyOfNumber.GetValueOrDefault(number) ?? number.ToLowerInvariant();
}
