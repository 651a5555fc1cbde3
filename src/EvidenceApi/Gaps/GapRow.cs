using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Gaps;

/// <summary>A gap as a row of <c>list_gap</c>.</summary>
internal sealed record GapRow
{
    public required GapKind Kind { get; init; }

    public required string StudyId { get; init; }

    public required string StudyTitle { get; init; }

    public string? StudyAcronym { get; init; }

    public required StudyDesign StudyDesign { get; init; }

    public string? OutcomeId { get; init; }

    public string? ResultId { get; init; }

    public string? ArmId { get; init; }

    public required string Statement { get; init; }

    public static Gap Served(GapRow row) => new()
    {
        Kind = row.Kind,
        Study = new StudyReference { Id = row.StudyId, Title = row.StudyTitle, Acronym = row.StudyAcronym, Design = row.StudyDesign },
        Outcome = row.OutcomeId,
        Result = row.ResultId,
        Arm = row.ArmId,
        Statement = row.Statement,
    };
}
