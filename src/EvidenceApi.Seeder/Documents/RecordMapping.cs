using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A registry record inside its study, in the words of the register.</summary>
internal static class RecordMapping
{
    public static Contract.RegistryRecordAnswer Of(RegistryRecord record, DocumentContext context) => new()
    {
        NctId = record.NctId,
        Gone = context.Gone.Contains(record.NctId),
        BriefTitle = record.BriefTitle,
        OfficialTitle = record.OfficialTitle,
        Acronym = record.Acronym,
        StudyType = record.StudyType,
        Phases = [.. record.Phases],
        Allocation = record.Allocation,
        InterventionModel = record.InterventionModel,
        InterventionModelDescription = record.InterventionModelDescription,
        Masking = record.Masking,
        MaskingDescription = record.MaskingDescription,
        WhoMasked = [.. record.WhoMasked],
        PrimaryPurpose = record.PrimaryPurpose,
        ObservationalModel = record.ObservationalModel,
        TimePerspective = record.TimePerspective,
        TargetDuration = record.TargetDuration,
        PatientRegistry = record.PatientRegistry,
        OverallStatus = record.OverallStatus,
        LastKnownStatus = record.LastKnownStatus,
        WhyStopped = record.WhyStopped,
        Enrollment = record.Enrollment is { } count ? new Contract.RegistryEnrollmentAnswer { Count = count, Type = record.EnrollmentType } : null,
        EnrollmentType = record.EnrollmentType,
        BriefSummary = record.BriefSummary,
        DetailedDescription = record.DetailedDescription,
        Keywords = [.. record.Keywords],
        Conditions = [.. record.Conditions],
        MeshTerms = [.. record.Terms.Select(Of)],
        Identifiers = [.. record.Identifiers.Select(Of)],
        Eligibility = Of(record.Eligibility),
        References = [.. record.References.Select(Of)],
        HasResults = record.HasResults,
        LimitationsAndCaveats = record.Results.LimitationsAndCaveats,
        Flags = [.. record.Flags.Select(flag => new Contract.RegistryFlagAnswer { Code = flag.Code, Item = flag.Item, Printed = flag.Printed })],
        Other = new JsonObject(record.Other.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, JsonNode.Parse(member.Value)))),
    };

    private static Contract.RegistryTermAnswer Of(RegistryTerm term) => new() { Subject = term.Subject, Kind = term.Kind, Id = term.MeshId, Term = term.Term };

    private static Contract.RegistryIdentifierAnswer Of(RegistryIdentifier identifier) => new()
    {
        Kind = identifier.Kind,
        Number = identifier.Number,
        Type = identifier.Type,
        Domain = identifier.Domain,
        Link = identifier.Link,
    };

    private static Contract.RegistryEligibilityAnswer Of(RegistryEligibility printed) => new()
    {
        Text = printed.Text,
        Sex = printed.Sex,
        GenderBased = printed.GenderBased,
        GenderDescription = printed.GenderDescription,
        HealthyVolunteers = printed.HealthyVolunteers,
        MinimumAge = printed.MinimumAge,
        MaximumAge = printed.MaximumAge,
        StdAges = [.. printed.StdAges],
        StudyPopulation = printed.StudyPopulation,
        SamplingMethod = printed.SamplingMethod,
    };

    private static Contract.RegistryReferenceAnswer Of(RegistryReference reference) => new()
    {
        Type = reference.Type,
        Pmid = reference.Pmid,
        Citation = reference.Citation,
        Retractions = [.. reference.Retractions.Select(retraction => new Contract.RegistryRetractionAnswer { Pmid = retraction.Pmid, Source = retraction.Source })],
    };
}
