using EvidenceApi.Model;
using EvidenceApi.Seeder.Coding;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>
/// The mapping from a line of the table, and records of the same study where there are any, to a study and its source. Codes are read from the register's fields
/// and titles by <see cref="Coding"/>; what no word says has no code.
/// </summary>
internal static class RegisteredStudy
{
    private const string Site = "https://clinicaltrials.gov/study/";

    public static Dataset Of(RegisteredRow row, IEnumerable<RegisteredState> records)
    {
        List<RegisteredState> states = [.. records.Append(RegisteredState.Of(row)).OrderBy(state => state.Day.ToString(), StringComparer.Ordinal)];
        var latest = states[^1];
        var type = Enum.Parse<StudyType>(row["studyType"]);
        var record = states.LastOrDefault(state => state.Record is not null)?.Record;
        var source = SourceId(row);
        string[] titles = [row["briefTitle"], row["officialTitle"]];
        var (courses, courseBasis) = PhenotypeCoder.Of(row.List("conditions"), titles);
        return new Dataset
        {
            Sources = [SourceOf(row, latest)],
            Studies =
            [
                new Study
                {
                    Id = row["nctId"].ToLowerInvariant(),
                    Title = row["briefTitle"],
                    Type = type,
                    Design = record?.Design ?? DesignModules.Design(type, null, null, null),
                    DesignBasis = CodeBasis.FROM_RECORD,
                    Phases = [.. row.List("phase").Select(Enum.Parse<Phase>)],
                    Allocation = record?.Allocation,
                    InterventionModel = record?.InterventionModel,
                    Masking = record?.Masking,
                    Registrations = [new Registration
                    {
                        Registry = Registry.CLINICALTRIALS_GOV, Number = row["nctId"], Source = source, Place = RegisteredFacts.Place, ReadOn = latest.Day, Verification = Verification.VERIFIED,
                    }],
                    Reports = [new Report { Source = source, Role = ReportRole.REGISTRY_RECORD }],
                    Organizations = [.. Organizations(row, source, latest.Day)],
                    Countries = [.. (states.LastOrDefault(state => state.Countries.Count > 0) ?? latest).Countries.Order(StringComparer.Ordinal)],
                    Interventions = StudyCoder.Interventions([.. Listed(row)], row.List("conditions"), titles),
                    Populations = [new Population { Id = "all", Label = "All participants", Phenotypes = courses, PhenotypeBasis = courseBasis }],
                    Counts = [.. RegisteredFacts.Counts(latest, latest.HasCounted(states), source)],
                    Dates = [.. RegisteredFacts.Dates(latest, states, source)],
                    StatusHistory = [.. states.Select(state => RegisteredFacts.Observation(state, state.HasCounted(states), source))
                        .OrderBy(observation => observation.AsOf?.ToString(), StringComparer.Ordinal)],
                },
            ],
        };
    }

    public static string SourceId(RegisteredRow row) => $"{row["nctId"].ToLowerInvariant()}-registry";

    private static Source SourceOf(RegisteredRow row, RegisteredState latest) => new()
    {
        Id = SourceId(row),
        Kind = SourceKind.REGISTRY_RECORD,
        Title = $"ClinicalTrials.gov record {row["nctId"]}",
        Publisher = "ClinicalTrials.gov",
        Published = latest.Updated,
        Url = Site + row["nctId"],
    };

    private static IEnumerable<Organization> Organizations(RegisteredRow row, string source, PartialDate day) =>
        row.List("leadSponsor").Select(name => (Role: OrganizationRole.LEAD_SPONSOR, Name: name))
            .Concat(row.List("collaborators").Select(name => (Role: OrganizationRole.COLLABORATOR, Name: name)))
            .Select(organization => new Organization
            {
                Role = organization.Role, Name = organization.Name, Source = source, Place = RegisteredFacts.Place, ReadOn = day, Verification = Verification.VERIFIED,
            });

    private static IEnumerable<Intervention> Listed(RegisteredRow row) =>
        row.List("interventions").Distinct(StringComparer.OrdinalIgnoreCase).DistinctBy(Slug).Select(name => new Intervention { Id = Slug(name), Label = name });

    private static string Slug(string name)
    {
        var letters = string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        var slug = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries).Take(8));
        return slug.Length == 0 ? "intervention" : slug[..Math.Min(slug.Length, 80)].TrimEnd('-');
    }
}
