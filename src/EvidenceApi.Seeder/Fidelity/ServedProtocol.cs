using System.Text.Json.Nodes;
using EvidenceApi.Contract;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>The protocol section of a record, from what the service returns for its study.</summary>
internal sealed class ServedProtocol(Study study, IReadOnlyList<OutcomeItem> planned, RegistryRecordAnswer record)
{
    private readonly string source = $"{record.NctId.ToLowerInvariant()}-registry";

    public JsonObject Json() => new()
    {
        ["identificationModule"] = Identification(),
        ["statusModule"] = Status(),
        ["sponsorCollaboratorsModule"] = Sponsors(),
        ["descriptionModule"] = new JsonObject { ["briefSummary"] = record.BriefSummary, ["detailedDescription"] = record.DetailedDescription },
        ["conditionsModule"] = new JsonObject { ["conditions"] = ServedRecord.List(record.Conditions), ["keywords"] = ServedRecord.List(record.Keywords) },
        ["designModule"] = Design(),
        ["armsInterventionsModule"] = Arms(),
        ["outcomesModule"] = Outcomes(),
        ["eligibilityModule"] = Eligibility(record.Eligibility),
        ["contactsLocationsModule"] = new JsonObject { ["locations"] = ServedRecord.List(study.Sites.Where(site => site.Registry?.Record == record.NctId).Select(Location)) },
        ["referencesModule"] = new JsonObject { ["references"] = ServedRecord.List(record.References.Select(Reference)) },
    };

    private JsonObject Identification() => new()
    {
        ["nctId"] = record.NctId,
        ["nctIdAliases"] = ServedRecord.List(Identifiers(Model.IdentifierKind.ALIAS).Select(item => item.Number)),
        ["orgStudyIdInfo"] = Identifiers(Model.IdentifierKind.ORGANIZATION).Select(Identifier).FirstOrDefault(),
        ["secondaryIdInfos"] = ServedRecord.List(Identifiers(Model.IdentifierKind.SECONDARY).Select(Identifier)),
        ["briefTitle"] = record.BriefTitle,
        ["officialTitle"] = record.OfficialTitle,
        ["acronym"] = record.Acronym,
    };

    private IEnumerable<RegistryIdentifierAnswer> Identifiers(Model.IdentifierKind kind) => record.Identifiers.Where(item => item.Kind == kind);

    private static JsonObject Identifier(RegistryIdentifierAnswer item) => new() { ["id"] = item.Number, ["type"] = item.Type, ["domain"] = item.Domain, ["link"] = item.Link };

    private JsonObject Status()
    {
        var status = new JsonObject { ["overallStatus"] = record.OverallStatus, ["lastKnownStatus"] = record.LastKnownStatus, ["whyStopped"] = record.WhyStopped };
        foreach (var date in study.Dates.Where(date => date.Citation.Source.Id == source && date.Citation.Place == RecordPlaces.Status))
        {
            if (RecordPlaces.Structs.FirstOrDefault(item => item.Kind == date.Kind).Member is { } member)
                status[member] = new JsonObject { ["date"] = date.Date, ["type"] = date.Type?.ToString() };
            else
                status[RecordPlaces.Plain.First(item => item.Kind == date.Kind).Member] = date.Date;
        }
        return status;
    }

    private JsonObject Sponsors()
    {
        var organizations = study.Organizations.Where(item => item.Citation.Source.Id == source && item.Citation.Place == RecordPlaces.Sponsors).ToList();
        JsonObject Named(StudyOrganization item) => new() { ["name"] = item.Name, ["class"] = item.Class };
        return new JsonObject
        {
            ["leadSponsor"] = organizations.Where(item => item.Role == Model.OrganizationRole.LEAD_SPONSOR).Select(Named).FirstOrDefault(),
            ["collaborators"] = ServedRecord.List(organizations.Where(item => item.Role == Model.OrganizationRole.COLLABORATOR).Select(Named)),
        };
    }

    private JsonObject Design() => new()
    {
        ["studyType"] = record.StudyType,
        ["phases"] = ServedRecord.List(record.Phases),
        ["patientRegistry"] = record.PatientRegistry,
        ["targetDuration"] = record.TargetDuration,
        ["designInfo"] = new JsonObject
        {
            ["allocation"] = record.Allocation, ["interventionModel"] = record.InterventionModel, ["interventionModelDescription"] = record.InterventionModelDescription,
            ["primaryPurpose"] = record.PrimaryPurpose, ["observationalModel"] = record.ObservationalModel, ["timePerspective"] = record.TimePerspective,
            ["maskingInfo"] = new JsonObject { ["masking"] = record.Masking, ["maskingDescription"] = record.MaskingDescription, ["whoMasked"] = ServedRecord.List(record.WhoMasked) },
        },
        ["enrollmentInfo"] = new JsonObject { ["count"] = record.Enrollment?.Count, ["type"] = record.Enrollment?.Type ?? record.EnrollmentType },
    };

    private JsonObject Arms() => new()
    {
        ["armGroups"] = ServedRecord.List(study.Arms.Where(arm => arm.Record == record.NctId).Select(arm => new JsonObject
        {
            ["label"] = arm.Label,
            ["type"] = arm.Type == Model.ArmType.COHORT ? null : arm.Type?.ToString(), // the register has no such type
            ["description"] = arm.Description,
            ["interventionNames"] = ServedRecord.List(arm.InterventionNames),
        })),
        ["interventions"] = ServedRecord.List(study.Interventions.Where(item => item.Registry?.Record == record.NctId).Select(item => new JsonObject
        {
            ["type"] = item.Registry?.Type, ["name"] = item.Label, ["description"] = item.Registry?.Description, ["armGroupLabels"] = ServedRecord.List(item.Registry?.ArmLabels ?? []),
            ["otherNames"] = ServedRecord.List(item.Registry?.OtherNames ?? []),
        })),
    };

    private JsonObject Outcomes()
    {
        JsonArray Of(Model.OutcomeType type) => ServedRecord.List(planned.Where(outcome => IsOfRecord(outcome.Id) && outcome.Type == type)
            .Select(outcome => new JsonObject { ["measure"] = outcome.Title, ["description"] = outcome.Definition, ["timeFrame"] = outcome.TimeFrame }));
        return new JsonObject
        {
            ["primaryOutcomes"] = Of(Model.OutcomeType.PRIMARY), ["secondaryOutcomes"] = Of(Model.OutcomeType.SECONDARY), ["otherOutcomes"] = Of(Model.OutcomeType.OTHER_PRE_SPECIFIED),
        };
    }

    private bool IsOfRecord(string outcome) => outcome.StartsWith($"{record.NctId}.", StringComparison.OrdinalIgnoreCase);

    private static JsonObject Eligibility(RegistryEligibilityAnswer printed) => new()
    {
        ["eligibilityCriteria"] = printed.Text, ["sex"] = printed.Sex, ["genderBased"] = printed.GenderBased, ["genderDescription"] = printed.GenderDescription,
        ["healthyVolunteers"] = printed.HealthyVolunteers, ["minimumAge"] = printed.MinimumAge, ["maximumAge"] = printed.MaximumAge, ["stdAges"] = ServedRecord.List(printed.StdAges),
        ["studyPopulation"] = printed.StudyPopulation, ["samplingMethod"] = printed.SamplingMethod,
    };

    private static JsonObject Location(StudySite site) => new()
    {
        ["facility"] = site.Name, ["status"] = site.Registry?.Status, ["city"] = site.City, ["state"] = site.Registry?.State, ["zip"] = site.Registry?.Zip,
        ["country"] = site.Registry?.Country, ["geoPoint"] = new JsonObject { ["lat"] = site.Registry?.Latitude, ["lon"] = site.Registry?.Longitude },
    };

    private static JsonObject Reference(RegistryReferenceAnswer reference) => new()
    {
        ["pmid"] = reference.Pmid, ["type"] = reference.Type, ["citation"] = reference.Citation,
        ["retractions"] = ServedRecord.List(reference.Retractions.Select(item => new JsonObject { ["pmid"] = item.Pmid, ["source"] = item.Source })),
    };
}
