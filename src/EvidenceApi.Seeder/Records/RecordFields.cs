using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>What a record says in its own words, column by column.</summary>
internal static class RecordFields
{
    public static RegistryRecord Read(RecordNode record, RecordNode protocol, RecordReading reading)
    {
        var identification = protocol.Node("identificationModule");
        var description = protocol.Node("descriptionModule");
        var conditions = protocol.Node("conditionsModule");
        var design = protocol.Node("designModule");
        var info = design.Node("designInfo");
        var masking = info.Node("maskingInfo");
        var enrollment = design.Node("enrollmentInfo");
        return new RegistryRecord
        {
            NctId = reading.NctId,
            Source = reading.Source,
            BriefTitle = identification.Text("briefTitle"),
            OfficialTitle = identification.Text("officialTitle"),
            Acronym = identification.Text("acronym"),
            StudyType = design.Text("studyType"),
            Phases = design.Texts("phases"),
            Allocation = info.Text("allocation"),
            InterventionModel = info.Text("interventionModel"),
            Masking = masking.Text("masking"),
            TimePerspective = info.Text("timePerspective"),
            OverallStatus = protocol.Node("statusModule").Text("overallStatus"),
            WhyStopped = protocol.Node("statusModule").Text("whyStopped"),
            BriefSummary = description.Text("briefSummary"),
            DetailedDescription = description.Text("detailedDescription"),
            Keywords = conditions.Texts("keywords"),
            Conditions = conditions.Texts("conditions"),
            LastKnownStatus = protocol.Node("statusModule").Text("lastKnownStatus"),
            Enrollment = reading.Head(enrollment, "count"),
            EnrollmentType = enrollment.Text("type"),
            PrimaryPurpose = info.Text("primaryPurpose"),
            ObservationalModel = info.Text("observationalModel"),
            InterventionModelDescription = info.Text("interventionModelDescription"),
            MaskingDescription = masking.Text("maskingDescription"),
            WhoMasked = masking.Texts("whoMasked"),
            TargetDuration = design.Text("targetDuration"),
            PatientRegistry = design.Truth("patientRegistry"),
            HasResults = record.Has("resultsSection"),
            Eligibility = Eligibility(protocol.Node("eligibilityModule")),
            Identifiers = Identifiers(identification),
            Terms = Terms(record.Node("derivedSection")),
            References = [.. protocol.Node("referencesModule").Nodes("references").Select(Reference)],
        };
    }

    private static RegistryEligibility Eligibility(RecordNode node) => new()
    {
        Text = node.Text("eligibilityCriteria"),
        Sex = node.Text("sex"),
        GenderBased = node.Truth("genderBased"),
        GenderDescription = node.Text("genderDescription"),
        HealthyVolunteers = node.Truth("healthyVolunteers"),
        MinimumAge = node.Text("minimumAge"),
        MaximumAge = node.Text("maximumAge"),
        StdAges = node.Texts("stdAges"),
        StudyPopulation = node.Text("studyPopulation"),
        SamplingMethod = node.Text("samplingMethod"),
    };

    private static IReadOnlyList<RegistryIdentifier> Identifiers(RecordNode identification) =>
    [
        .. identification.Texts("nctIdAliases").Select(alias => new RegistryIdentifier { Kind = IdentifierKind.ALIAS, Number = alias }),
        .. identification.Has("orgStudyIdInfo") ? [Identifier(identification.Node("orgStudyIdInfo"), IdentifierKind.ORGANIZATION)] : (RegistryIdentifier[])[],
        .. identification.Nodes("secondaryIdInfos").Select(node => Identifier(node, IdentifierKind.SECONDARY)),
    ];

    private static RegistryIdentifier Identifier(RecordNode node, IdentifierKind kind) => new()
    {
        Kind = kind,
        Number = node.Text("id"),
        Type = node.Text("type"),
        Domain = node.Text("domain"),
        Link = node.Text("link"),
    };

    private static IReadOnlyList<RegistryTerm> Terms(RecordNode derived) =>
    [
        .. Terms(derived.Node("conditionBrowseModule"), TermSubject.CONDITION),
        .. Terms(derived.Node("interventionBrowseModule"), TermSubject.INTERVENTION),
    ];

    private static IEnumerable<RegistryTerm> Terms(RecordNode module, TermSubject subject) =>
        module.Nodes("meshes").Select(node => (node, TermKind.MESH))
            .Concat(module.Nodes("ancestors").Select(node => (node, TermKind.MESH_ANCESTOR)))
            .Select(item => new RegistryTerm { Subject = subject, Kind = item.Item2, MeshId = item.node.Text("id"), Term = item.node.Text("term") });

    private static RegistryReference Reference(RecordNode node) => new()
    {
        Type = node.Text("type"),
        Pmid = node.Text("pmid"),
        Citation = node.Text("citation"),
        Retractions = [.. node.Nodes("retractions").Select(item => new RegistryRetraction { Pmid = item.Text("pmid"), Source = item.Text("source") })],
    };
}
