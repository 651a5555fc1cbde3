using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Contract;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>All that the service answers of one study that records have a part in.</summary>
internal sealed record ServedStudy(Study Study, IReadOnlyList<OutcomeItem> Planned, IReadOnlyList<Outcome> Reported, AdverseEventsOfStudy Harms, ParticipantFlowOfStudy Flow, BaselineOfStudy Baseline, RecordsOfStudy Records);

/// <summary>A record put together again from what the service answers, in the register's own shape, so that its values can be compared with those of a file.</summary>
internal sealed class ServedRecord(ServedStudy served, string nctId)
{
    private readonly string source = $"{nctId.ToLowerInvariant()}-registry";

    private readonly RegistryRecordAnswer record = served.Study.Records.First(record => record.NctId == nctId);

    /// <summary>What has no place of its own, by JSON Pointer.</summary>
    public JsonObject Other => record.Other;

    public IReadOnlyList<RecordLeaf> Leaves()
    {
        var whole = new JsonObject { ["protocolSection"] = Protocol(), ["resultsSection"] = Results(), ["derivedSection"] = Derived() };
        using var json = JsonSerializer.SerializeToDocument(whole);
        return [.. RecordLeaf.Of(json.RootElement)];
    }

    private JsonObject Protocol() => new()
    {
        ["identificationModule"] = Identification(),
        ["statusModule"] = Status(),
        ["sponsorCollaboratorsModule"] = Sponsors(),
        ["descriptionModule"] = new JsonObject { ["briefSummary"] = record.BriefSummary, ["detailedDescription"] = record.DetailedDescription },
        ["conditionsModule"] = new JsonObject { ["conditions"] = List(record.Conditions), ["keywords"] = List(record.Keywords) },
        ["designModule"] = Design(),
        ["armsInterventionsModule"] = Arms(),
        ["outcomesModule"] = Outcomes(),
        ["eligibilityModule"] = Eligibility(record.Eligibility),
        ["contactsLocationsModule"] = new JsonObject { ["locations"] = List(served.Study.Sites.Where(site => site.Registry?.Record == nctId).Select(Location)) },
        ["referencesModule"] = new JsonObject { ["references"] = List(record.References.Select(Reference)) },
    };

    private JsonObject Identification() => new()
    {
        ["nctId"] = record.NctId,
        ["nctIdAliases"] = List(Identifiers(Model.IdentifierKind.ALIAS).Select(item => item.Number)),
        ["orgStudyIdInfo"] = Identifiers(Model.IdentifierKind.ORGANIZATION).Select(Identifier).FirstOrDefault(),
        ["secondaryIdInfos"] = List(Identifiers(Model.IdentifierKind.SECONDARY).Select(Identifier)),
        ["briefTitle"] = record.BriefTitle,
        ["officialTitle"] = record.OfficialTitle,
        ["acronym"] = record.Acronym,
    };

    private IEnumerable<RegistryIdentifierAnswer> Identifiers(Model.IdentifierKind kind) => record.Identifiers.Where(item => item.Kind == kind);

    private static JsonObject Identifier(RegistryIdentifierAnswer item) => new() { ["id"] = item.Number, ["type"] = item.Type, ["domain"] = item.Domain, ["link"] = item.Link };

    private JsonObject Status()
    {
        var status = new JsonObject { ["overallStatus"] = record.OverallStatus, ["lastKnownStatus"] = record.LastKnownStatus, ["whyStopped"] = record.WhyStopped };
        foreach (var date in served.Study.Dates.Where(date => date.Citation.Source.Id == source && date.Citation.Place == RecordPlaces.Status))
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
        var organizations = served.Study.Organizations.Where(item => item.Citation.Source.Id == source && item.Citation.Place == RecordPlaces.Sponsors).ToList();
        JsonObject Named(StudyOrganization item) => new() { ["name"] = item.Name, ["class"] = item.Class };
        return new JsonObject
        {
            ["leadSponsor"] = organizations.Where(item => item.Role == Model.OrganizationRole.LEAD_SPONSOR).Select(Named).FirstOrDefault(),
            ["collaborators"] = List(organizations.Where(item => item.Role == Model.OrganizationRole.COLLABORATOR).Select(Named)),
        };
    }

    private JsonObject Design() => new()
    {
        ["studyType"] = record.StudyType,
        ["phases"] = List(record.Phases),
        ["patientRegistry"] = record.PatientRegistry,
        ["targetDuration"] = record.TargetDuration,
        ["designInfo"] = new JsonObject
        {
            ["allocation"] = record.Allocation, ["interventionModel"] = record.InterventionModel, ["interventionModelDescription"] = record.InterventionModelDescription,
            ["primaryPurpose"] = record.PrimaryPurpose, ["observationalModel"] = record.ObservationalModel, ["timePerspective"] = record.TimePerspective,
            ["maskingInfo"] = new JsonObject { ["masking"] = record.Masking, ["maskingDescription"] = record.MaskingDescription, ["whoMasked"] = List(record.WhoMasked) },
        },
        ["enrollmentInfo"] = new JsonObject { ["count"] = record.Enrollment?.Count, ["type"] = record.Enrollment?.Type ?? record.EnrollmentType },
    };

    private JsonObject Arms() => new()
    {
        ["armGroups"] = List(served.Study.Arms.Where(arm => arm.Record == nctId).Select(arm => new JsonObject
        {
            ["label"] = arm.Label,
            ["type"] = arm.Type == Model.ArmType.COHORT ? null : arm.Type?.ToString(), // the register has no such type
            ["description"] = arm.Description,
            ["interventionNames"] = List(arm.InterventionNames),
        })),
        ["interventions"] = List(served.Study.Interventions.Where(item => item.Registry?.Record == nctId).Select(item => new JsonObject
        {
            ["type"] = item.Registry?.Type, ["name"] = item.Label, ["description"] = item.Registry?.Description, ["armGroupLabels"] = List(item.Registry?.ArmLabels ?? []),
            ["otherNames"] = List(item.Registry?.OtherNames ?? []),
        })),
    };

    private JsonObject Outcomes()
    {
        JsonArray Of(Model.OutcomeType type) => List(served.Planned.Where(outcome => IsOfRecord(outcome.Id) && outcome.Type == type)
            .Select(outcome => new JsonObject { ["measure"] = outcome.Title, ["description"] = outcome.Definition, ["timeFrame"] = outcome.TimeFrame }));
        return new JsonObject
        {
            ["primaryOutcomes"] = Of(Model.OutcomeType.PRIMARY), ["secondaryOutcomes"] = Of(Model.OutcomeType.SECONDARY), ["otherOutcomes"] = Of(Model.OutcomeType.OTHER_PRE_SPECIFIED),
        };
    }

    private bool IsOfRecord(string outcome) => outcome.StartsWith($"{nctId}.", StringComparison.OrdinalIgnoreCase);

    private static JsonObject Eligibility(RegistryEligibilityAnswer printed) => new()
    {
        ["eligibilityCriteria"] = printed.Text, ["sex"] = printed.Sex, ["genderBased"] = printed.GenderBased, ["genderDescription"] = printed.GenderDescription,
        ["healthyVolunteers"] = printed.HealthyVolunteers, ["minimumAge"] = printed.MinimumAge, ["maximumAge"] = printed.MaximumAge, ["stdAges"] = List(printed.StdAges),
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
        ["retractions"] = List(reference.Retractions.Select(item => new JsonObject { ["pmid"] = item.Pmid, ["source"] = item.Source })),
    };

    private JsonObject Derived()
    {
        JsonObject Terms(Model.TermSubject subject) => new()
        {
            ["meshes"] = List(record.MeshTerms.Where(term => term.Subject == subject && term.Kind == Model.TermKind.MESH).Select(Term)),
            ["ancestors"] = List(record.MeshTerms.Where(term => term.Subject == subject && term.Kind == Model.TermKind.MESH_ANCESTOR).Select(Term)),
        };
        return new JsonObject { ["conditionBrowseModule"] = Terms(Model.TermSubject.CONDITION), ["interventionBrowseModule"] = Terms(Model.TermSubject.INTERVENTION) };
    }

    private static JsonObject Term(RegistryTermAnswer term) => new() { ["id"] = term.Id, ["term"] = term.Term };

    private JsonObject Results() => new()
    {
        ["participantFlowModule"] = ServedResults.Of(served.Flow.Records.FirstOrDefault(item => item.Record == nctId)),
        ["baselineCharacteristicsModule"] = ServedResults.Of(served.Baseline.Records.FirstOrDefault(item => item.Record == nctId)),
        ["outcomeMeasuresModule"] = new JsonObject { ["outcomeMeasures"] = List(served.Reported.Where(outcome => outcome.Registry?.Record == nctId).Select(ServedOutcome.Of)) },
        ["adverseEventsModule"] = ServedResults.Of(served.Harms.Records.FirstOrDefault(item => item.Record == nctId)),
        ["moreInfoModule"] = new JsonObject { ["limitationsAndCaveats"] = new JsonObject { ["description"] = record.LimitationsAndCaveats } },
    };

    /// <summary>A list in JSON.</summary>
    internal static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];

    /// <inheritdoc cref="List(IEnumerable{JsonNode?})"/>
    internal static JsonArray List(IEnumerable<string?> items) => [.. items.Select(item => (JsonNode?)item)];
}
