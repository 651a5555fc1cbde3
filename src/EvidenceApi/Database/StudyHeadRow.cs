using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Database;

/// <summary>The dataset version, and the study that parts are asked of; its id is null when no study has it.</summary>
internal sealed record StudyHeadRow
{
    public const string Sql = """
        select dataset.version as dataset_version, shown.study_id as id, shown.title, shown.acronym, shown.design
        from current_dataset as dataset
        left join study_document as shown on shown.study_id = @Id
        """;

    public required long DatasetVersion { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Acronym { get; init; }

    public StudyDesign? Design { get; init; }

    /// <summary>Null when there is no such study.</summary>
    public StudyReference? Served => Id is { } id && Title is { } title && Design is { } design
        ? new StudyReference { Id = id, Title = title, Acronym = Acronym, Design = design }
        : null;
}
