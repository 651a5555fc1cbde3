using EvidenceApi.Model;
using EvidenceApi.Seeder.Coding;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Registered;

/// <summary>
/// The mapping from what a register said of a study to the study and its source. Codes are read from the register's fields
/// and titles by <see cref="Coding"/>; what no word says has no code.
/// </summary>
internal static class RegisteredStudy
{
    private const string Site = "https://clinicaltrials.gov/study/";

    public static Dataset Of(RegisteredHistory history)
    {
        var (row, states, latest, record, source) = (history.Row, history.States, history.Latest, history.Record, history.Source);
        var type = Enum.Parse<StudyType>(row["studyType"]);
        string[] titles = [row["briefTitle"], row["officialTitle"]];
        var (courses, courseBasis) = PhenotypeCoder.Of(row.List("conditions"), titles);
        var interventions = StudyCoder.Interventions([.. Listed(row)], row.List("conditions"), titles);
        return new Dataset
        {
            Sources = [SourceOf(row, latest, source)],
            Studies =
            [
                new Study
                {
                    Id = history.Number.ToLowerInvariant(),
                    Title = row["briefTitle"],
                    Type = type,
                    Design = record?.Design ?? DesignModules.Design(type, null, null, null),
                    DesignBasis = CodeBasis.FROM_RECORD,
                    Phases = [.. row.List("phase").Select(Enum.Parse<Phase>)],
                    Allocation = record?.Allocation,
                    InterventionModel = record?.InterventionModel,
                    Masking = record?.Masking,
                    Sex = history.Sex,
                    Conditions = row.List("conditions"),
                    Registrations = [new Registration
                    {
                        Registry = Registry.CLINICALTRIALS_GOV, Number = history.Number, Source = source, Place = RegisteredFacts.Place, ReadOn = latest.Day, Verification = Verification.VERIFIED,
                    }],
                    Reports = [new Report { Source = source, Role = ReportRole.REGISTRY_RECORD }],
                    Organizations = history.Organizations,
                    Countries = [.. (states.LastOrDefault(state => state.Countries.Count > 0) ?? latest).Countries.Order(StringComparer.Ordinal)],
                    Sites = history.Sites,
                    Interventions = interventions,
                    Arms = [.. Arms(states, interventions)],
                    Populations = [new Population { Id = "all", Label = "All participants", Phenotypes = courses, PhenotypeBasis = courseBasis }],
                    Eligibility = history.Eligibility,
                    Counts = [.. RegisteredFacts.Counts(latest, latest.HasCounted(states), source)],
                    Dates = [.. RegisteredFacts.Dates(latest, states, source)],
                    StatusHistory = [.. states.Select(state => RegisteredFacts.Observation(state, states, state.HasCounted(states), source))
                        .OrderBy(observation => observation.AsOf?.ToString(), StringComparer.Ordinal)],
                    Outcomes = history.Outcomes,
                },
            ],
        };
    }

    // Arms of the latest record that has any, by their labels; what they were given is known by the labels of the interventions.
    private static IEnumerable<Arm> Arms(IReadOnlyList<RegisteredState> states, IReadOnlyList<Intervention> interventions)
    {
        if (states.LastOrDefault(state => state.Record?.Arms.Any(arm => arm.Type is not null) == true)?.Record is not { } record)
            return [];
        var labels = record.Interventions.ToDictionary(intervention => intervention.Id, intervention => intervention.Label);
        return record.Arms.Where(arm => arm.Type is not null).Select(arm => new Arm
        {
            Id = arm.Id,
            Label = arm.Label,
            Type = arm.Type,
            Interventions = [.. arm.Interventions.SelectMany(id => interventions.Where(listed => listed.Label.Equals(labels[id], StringComparison.OrdinalIgnoreCase))).Select(listed => listed.Id).Distinct()],
        });
    }

    private static Source SourceOf(RegisteredRow row, RegisteredState latest, string source) => new()
    {
        Id = source,
        Kind = SourceKind.REGISTRY_RECORD,
        Title = $"ClinicalTrials.gov record {row["nctId"]}",
        Publisher = "ClinicalTrials.gov",
        Published = latest.Updated,
        Url = Site + row["nctId"],
    };

    private static IEnumerable<Intervention> Listed(RegisteredRow row) =>
        row.List("interventions").Distinct(StringComparer.OrdinalIgnoreCase).DistinctBy(Slug).Select(name => new Intervention { Id = Slug(name), Label = name });

    private static string Slug(string name)
    {
        var letters = string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        var slug = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries).Take(8));
        return slug.Length == 0 ? "intervention" : slug[..Math.Min(slug.Length, 80)].TrimEnd('-');
    }
}
