using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.AdverseEvents;

/// <summary>An adverse event in one group as a row of <c>list_adverse_event</c>.</summary>
internal sealed record AdverseEventItemRow
{
    public required string StudyId { get; init; }

    public required string StudyTitle { get; init; }

    public string? StudyAcronym { get; init; }

    public required StudyDesign StudyDesign { get; init; }

    public required string Record { get; init; }

    public required AdverseEventKind Kind { get; init; }

    public string? Term { get; init; }

    public string? OrganSystem { get; init; }

    public string? Vocabulary { get; init; }

    public string? Assessment { get; init; }

    public string? Notes { get; init; }

    public required string GroupId { get; init; }

    public string? Code { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public required bool DescribedOtherwise { get; init; }

    public string? ArmId { get; init; }

    public ArmLink? ArmLink { get; init; }

    public int? Events { get; init; }

    public int? Affected { get; init; }

    public int? AtRisk { get; init; }

    public string? TimeFrame { get; init; }

    public string? FrequencyThreshold { get; init; }

    public static AdverseEventItem Served(AdverseEventItemRow row) => new()
    {
        Study = new StudyReference { Id = row.StudyId, Title = row.StudyTitle, Acronym = row.StudyAcronym, Design = row.StudyDesign },
        Record = row.Record,
        Kind = row.Kind,
        Term = row.Term,
        OrganSystem = row.OrganSystem,
        Vocabulary = row.Vocabulary,
        Assessment = row.Assessment,
        Notes = row.Notes,
        Group = new RegistryGroupAnswer
        {
            Id = row.GroupId, Code = row.Code, Listed = row.Code is not null || row.Description is not null, Title = row.Title, Description = row.Description, DescribedOtherwiseElsewhere = row.DescribedOtherwise, Arm = row.ArmId, ArmLink = row.ArmLink,
        },
        Events = row.Events,
        Affected = row.Affected,
        AtRisk = row.AtRisk,
        TimeFrame = row.TimeFrame,
        FrequencyThreshold = row.FrequencyThreshold,
        Links = new SelfLink { Self = $"/v1/studies/{row.StudyId}/adverse-events" },
    };
}
