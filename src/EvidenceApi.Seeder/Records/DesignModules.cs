using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Design, sponsors, places and eligibility of a record.</summary>
internal static class DesignModules
{
    private static readonly Dictionary<string, string> AgeUnits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = "a", ["month"] = "mo", ["week"] = "wk", ["day"] = "d", ["hour"] = "h", ["minute"] = "min",
    };

    /// <summary>The design in one word, as far as type, allocation and model say it.</summary>
    public static StudyDesign Design(StudyType type, Allocation? allocation, InterventionModel? model, string? observationalModel) => type switch
    {
        StudyType.NOT_STATED => StudyDesign.NOT_STATED,
        StudyType.EXPANDED_ACCESS => StudyDesign.EXPANDED_ACCESS,
        StudyType.OBSERVATIONAL when observationalModel == "COHORT" => StudyDesign.COHORT,
        StudyType.OBSERVATIONAL => StudyDesign.UNSPECIFIED_OBSERVATIONAL,
        _ when allocation == Allocation.RANDOMIZED => StudyDesign.RANDOMIZED_TRIAL,
        // A register's NA for the allocation means one arm, and one group is one arm, whatever the allocation is called.
        _ when allocation == Allocation.NA || model == InterventionModel.SINGLE_GROUP => StudyDesign.SINGLE_ARM_TRIAL,
        _ when allocation == Allocation.NON_RANDOMIZED => StudyDesign.NON_RANDOMIZED_TRIAL,
        _ => StudyDesign.UNSPECIFIED_TRIAL,
    };

    public static IReadOnlyList<Phase> Phases(RecordNode design, RecordReading reading)
    {
        var printed = design.Texts("phases");
        var known = printed.Where(text => Enum.GetNames<Phase>().Contains(text)).Select(Enum.Parse<Phase>).Distinct().ToList();
        if (known.Count != printed.Count)
            reading.Flag(FlagCode.CODE_NOT_KNOWN, $"{design.Pointer}/phases", string.Join(", ", printed));
        return known;
    }

    public static IReadOnlyList<Organization> Organizations(RecordNode sponsors, RecordReading reading) =>
    [
        .. Organization(sponsors.Node("leadSponsor"), OrganizationRole.LEAD_SPONSOR, reading),
        .. sponsors.Nodes("collaborators").SelectMany(node => Organization(node, OrganizationRole.COLLABORATOR, reading)),
    ];

    public static IReadOnlyList<Site> Sites(RecordNode places, RecordReading reading) => [.. places.Nodes("locations").Select(node => Place(node, reading))];

    /// <summary>Lower and upper age as criteria with units; their printed form is stored with the record.</summary>
    public static IReadOnlyList<Criterion> Ages(RegistryEligibility eligibility, RecordReading reading) =>
    [
        .. Age(eligibility.MinimumAge, reading, (age, criterion) => criterion with { Minimum = age }),
        .. Age(eligibility.MaximumAge, reading, (age, criterion) => criterion with { Maximum = age }),
    ];

    public static IReadOnlyList<StudyCount> Counts(int? enrollment, string? type, RecordReading reading) =>
        enrollment is not { } count || count < 0 || type is not ("ACTUAL" or "ESTIMATED" or null) ? [] :
        [
            new StudyCount
            {
                Kind = type switch
                {
                    "ACTUAL" => CountKind.ENROLLED,
                    "ESTIMATED" => CountKind.TARGET_ENROLLMENT,
                    _ => CountKind.UNSPECIFIED_ENROLLMENT,
                },
                Count = count,
                Source = reading.Source,
                Place = "design module",
                Verification = RecordReading.Verified,
            },
        ];

    private static IEnumerable<Organization> Organization(RecordNode node, OrganizationRole role, RecordReading reading)
    {
        if (node.Text("name") is not { } name)
            yield break;
        yield return new Organization
        {
            Role = role,
            Name = name,
            Class = node.Text("class"),
            Source = reading.Source,
            Place = RecordPlaces.Sponsors,
            Verification = RecordReading.Verified,
        };
    }

    private static Site Place(RecordNode node, RecordReading reading)
    {
        var country = node.Text("country");
        var code = country is null ? null : Country.CodeOf(country);
        if (country is not null && code is null)
            reading.Flag(FlagCode.COUNTRY_NOT_KNOWN, $"{node.Pointer}/country", country);
        var point = node.Node("geoPoint");
        return new Site
        {
            Name = node.Text("facility"),
            City = node.Text("city"),
            Country = code,
            Status = RecordReading.CodeOf<OverallStatus>(node.Text("status")),
            Registry = new RegistryLocation
            {
                Record = reading.NctId,
                State = node.Text("state"),
                Zip = node.Text("zip"),
                Country = country,
                Status = node.Text("status"),
                Latitude = reading.Number(point, "lat", -90, 90),
                Longitude = reading.Number(point, "lon", -180, 180),
            },
        };
    }

    private static IEnumerable<Criterion> Age(string? printed, RecordReading reading, Func<decimal, Criterion, Criterion> with)
    {
        if (printed?.Split(' ') is not [var number, var unit] || PrintedNumber.Read(number) is not { } age || !AgeUnits.TryGetValue(unit.TrimEnd('s'), out var code))
            yield break;
        yield return with(age, new Criterion
        {
            Kind = CriterionKind.INCLUSION,
            Subject = CriterionSubject.AGE,
            Unit = code,
            Source = reading.Source,
            Place = "eligibility module",
            Verification = RecordReading.Verified,
        });
    }
}
