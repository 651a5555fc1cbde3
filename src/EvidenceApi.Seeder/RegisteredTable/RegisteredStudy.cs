using EvidenceApi.Model;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>
/// The mapping from a line of the table to a study and its source. The table tells no allocation and no arms, so the design stays unspecified. Phenotypes
/// and kinds of interventions are read from the register's own words by the two lists below, first match first; what no word tells stays MS or OTHER.
/// </summary>
internal static class RegisteredStudy
{
    private const string Site = "https://clinicaltrials.gov/study/";

    private static readonly (string Word, Phenotype Phenotype)[] Phenotypes =
    [
        ("progressive relapsing", Phenotype.PRMS), ("relapsing-remitting", Phenotype.RRMS), ("relapsing remitting", Phenotype.RRMS),
        ("secondary progressive", Phenotype.SPMS), ("secondary-progressive", Phenotype.SPMS), ("primary progressive", Phenotype.PPMS),
        ("relapsing multiple sclerosis", Phenotype.RELAPSING), ("progressive", Phenotype.PROGRESSIVE),
    ];

    private static readonly (string Word, InterventionType Type)[] Interventions =
    [
        ("placebo", InterventionType.PLACEBO), ("sham", InterventionType.PLACEBO), ("neural progenitor", InterventionType.MSC_NEURAL_PROGENITORS),
        ("msc-np", InterventionType.MSC_NEURAL_PROGENITORS), ("mesenchymal", InterventionType.MESENCHYMAL_STEM_CELLS), ("msc", InterventionType.MESENCHYMAL_STEM_CELLS),
        ("stromal", InterventionType.MESENCHYMAL_STEM_CELLS), ("allogeneic", InterventionType.OTHER_CELL_THERAPY), ("syngeneic", InterventionType.OTHER_CELL_THERAPY),
        ("hematopoietic", InterventionType.AHSCT), ("hematopoetic", InterventionType.AHSCT), ("haematopoietic", InterventionType.AHSCT),
        ("haemopoietic", InterventionType.AHSCT), ("hsct", InterventionType.AHSCT), ("peripheral blood stem cell", InterventionType.AHSCT),
        ("stem cell transplan", InterventionType.AHSCT), ("marrow", InterventionType.BONE_MARROW_CELLS), ("best available", InterventionType.BEST_AVAILABLE_THERAPY),
        ("stem cell", InterventionType.OTHER_CELL_THERAPY), ("progenitor", InterventionType.OTHER_CELL_THERAPY), ("svf", InterventionType.OTHER_CELL_THERAPY),
        ("vascular fraction", InterventionType.OTHER_CELL_THERAPY), ("cells", InterventionType.OTHER_CELL_THERAPY),
    ];

    public static Dataset Of(RegisteredRow row)
    {
        var id = row["nctId"].ToLowerInvariant();
        var type = Enum.Parse<StudyType>(row["studyType"]);
        return new Dataset
        {
            Sources = [SourceOf(row)],
            Studies =
            [
                new Study
                {
                    Id = id,
                    Title = row["briefTitle"],
                    Type = type,
                    Design = type == StudyType.INTERVENTIONAL ? StudyDesign.UNSPECIFIED_TRIAL : StudyDesign.UNSPECIFIED_OBSERVATIONAL,
                    Phases = [.. row.List("phase").Select(Enum.Parse<Phase>)],
                    Registrations = [RegistrationOf(row)],
                    Reports = [new Report { Source = SourceId(row), Role = ReportRole.REGISTRY_RECORD }],
                    Organizations = [.. Organizations(row)],
                    Countries = [.. row.List("countries").Select(CountryOf)],
                    Interventions = [.. row.List("interventions").Distinct(StringComparer.OrdinalIgnoreCase).DistinctBy(Slug).Select(InterventionOf)],
                    Populations = [new Population { Id = "all", Label = "All participants", Phenotypes = PhenotypesOf(row) }],
                    Counts = [.. RegisteredFacts.Counts(row)],
                    Dates = [.. RegisteredFacts.Dates(row)],
                    StatusHistory = [RegisteredFacts.Status(row)],
                },
            ],
        };
    }

    public static string SourceId(RegisteredRow row) => $"{row["nctId"].ToLowerInvariant()}-registry";

    /// <summary>The table gives a record as a whole.</summary>
    public const string Place = "record";

    public static PartialDate? ReadOn(RegisteredRow row) => PartialDate.TryParse(row["asOf"], out var day) ? day : null;

    private static Source SourceOf(RegisteredRow row) => new()
    {
        Id = SourceId(row),
        Kind = SourceKind.REGISTRY_RECORD,
        Title = $"ClinicalTrials.gov record {row["nctId"]}",
        Publisher = "ClinicalTrials.gov",
        Published = PartialDate.TryParse(row["lastUpdatePosted"], out var updated) ? updated : null,
        Url = Site + row["nctId"],
    };

    private static Registration RegistrationOf(RegisteredRow row) => new()
    {
        Registry = Registry.CLINICALTRIALS_GOV, Number = row["nctId"], Source = SourceId(row), Place = Place, ReadOn = ReadOn(row), Verification = Verification.VERIFIED,
    };

    private static IEnumerable<Organization> Organizations(RegisteredRow row) =>
        row.List("leadSponsor").Select(name => (Role: OrganizationRole.LEAD_SPONSOR, Name: name))
            .Concat(row.List("collaborators").Select(name => (Role: OrganizationRole.COLLABORATOR, Name: name)))
            .Select(organization => new Organization
            {
                Role = organization.Role, Name = organization.Name, Source = SourceId(row), Place = Place, ReadOn = ReadOn(row), Verification = Verification.VERIFIED,
            });

    private static string CountryOf(string name) =>
        Country.All.Values.FirstOrDefault(country => country.Name == name)?.Code
        ?? throw new FormatException($"'{name}' is not a country by its English short name; nearest: {Country.NearestCode(name)}");

    private static Intervention InterventionOf(string name) => new()
    {
        Id = Slug(name),
        Label = name,
        Type = Interventions.FirstOrDefault(known => name.Contains(known.Word, StringComparison.OrdinalIgnoreCase)) is { Word: not null } match
            ? match.Type
            : InterventionType.OTHER,
    };

    private static Phenotype[] PhenotypesOf(RegisteredRow row)
    {
        var found = row.List("conditions")
            .Where(condition => condition.Contains("sclerosis", StringComparison.OrdinalIgnoreCase))
            .Select(condition => Phenotypes.FirstOrDefault(known => condition.Contains(known.Word, StringComparison.OrdinalIgnoreCase)))
            .Where(match => match.Word is not null)
            .Select(match => match.Phenotype)
            .Distinct()
            .Order()
            .ToArray();
        return found.Length == 0 ? [Phenotype.MS] : found;
    }

    private static string Slug(string name)
    {
        var letters = string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        var slug = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries).Take(8));
        return slug.Length == 0 ? "intervention" : slug[..Math.Min(slug.Length, 80)].TrimEnd('-');
    }
}
