using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>Registrations, organizations, sites, appraisals and relations of a study.</summary>
internal static class StudyPartsMapping
{
    public static Contract.StudyRegistration[] Registrations(VisibleStudy visible) =>
    [
        .. visible.Facts(visible.Study.Registrations)
            .OrderBy(item => item.Registry.ToString(), StringComparer.Ordinal).ThenBy(item => item.Number, StringComparer.Ordinal)
            .Select(item => new Contract.StudyRegistration { Registry = item.Registry, Number = item.Number, Citation = visible.Cited(item) }),
    ];

    public static Contract.StudyOrganization[] Organizations(VisibleStudy visible) =>
    [
        .. visible.Facts(visible.Study.Organizations).Select(organization => new Contract.StudyOrganization
        {
            Role = organization.Role,
            Name = organization.Name,
            Class = organization.Class,
            Citation = visible.Cited(organization),
        }),
    ];

    public static Contract.RiskOfBiasAssessment[] RiskOfBias(VisibleStudy visible) =>
    [
        .. visible.Facts(visible.Study.RiskOfBias).Select(assessment => new Contract.RiskOfBiasAssessment
        {
            Tool = assessment.Tool,
            Domain = assessment.Domain,
            Judgement = assessment.Judgement,
            Printed = assessment.Printed,
            Assessor = assessment.Assessor,
            AssessedOn = assessment.AssessedOn?.ToString(),
            Note = assessment.Note,
            Citation = visible.Cited(assessment),
        }),
    ];

    public static Contract.StudySite Of(Site site) => new()
    {
        Name = site.Name,
        City = site.City,
        Country = site.Country,
        State = site.State ?? site.Registry?.State,
        Latitude = site.Latitude ?? site.Registry?.Latitude,
        Longitude = site.Longitude ?? site.Registry?.Longitude,
        Precision = site.Precision,
        Status = site.Status,
        StatusAsOf = site.StatusAsOf?.ToString(),
        AsOf = site.AsOf?.ToString(),
        Registry = site.Registry is { } location ? Of(location) : null,
    };

    public static Contract.StudyRelation Of(VisibleStudy visible, Relation relation) => new()
    {
        Type = relation.Type,
        Study = new Contract.RelatedStudy { Id = relation.Study, Title = visible.Context.TitleOf(relation.Study) },
        Overlap = relation.Overlap,
        Shared = relation.Shared,
        Basis = relation.Basis,
        Sources = [.. relation.Sources.Select(visible.Referred)],
        Note = relation.Note,
    };

    private static Contract.RegistryLocationAnswer Of(RegistryLocation location) => new()
    {
        Record = location.Record,
        State = location.State,
        Zip = location.Zip,
        Country = location.Country,
        Status = location.Status,
        Latitude = location.Latitude,
        Longitude = location.Longitude,
    };
}
