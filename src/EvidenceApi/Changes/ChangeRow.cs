using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Changes;

/// <summary>An event as a row of <c>list_change</c>.</summary>
internal sealed record ChangeRow
{
    public required string Id { get; init; }

    public required long Version { get; init; }

    public required EventType Type { get; init; }

    public string? StudyId { get; init; }

    public string? StudyTitle { get; init; }

    public string? StudyAcronym { get; init; }

    public StudyDesign? StudyDesign { get; init; }

    public required string EntityId { get; init; }

    public string? Field { get; init; }

    public string? Before { get; init; }

    public string? BeforeKind { get; init; }

    public string? After { get; init; }

    public string? AfterKind { get; init; }

    public int? Days { get; init; }

    public string? HappenedFrom { get; init; }

    public string? HappenedTo { get; init; }

    public string? Documented { get; init; }

    public string? SourceId { get; init; }

    public SourceKind? SourceKind { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourcePublisher { get; init; }

    public string? SourcePublished { get; init; }

    public string? SourceUrl { get; init; }

    public required bool LearntLate { get; init; }

    public string? Reason { get; init; }

    public required string LearntAt { get; init; }

    public static Change Served(ChangeRow row) => new()
    {
        Id = row.Id,
        Type = row.Type,
        Study = row is { StudyId: { } id, StudyTitle: { } title, StudyDesign: { } design }
            ? new StudyReference { Id = id, Title = title, Acronym = row.StudyAcronym, Design = design }
            : null,
        Entity = row.EntityId,
        Field = row.Field,
        Before = ValueOf(row.Before, row.BeforeKind),
        After = ValueOf(row.After, row.AfterKind),
        Days = row.Days,
        Happened = new StatusSince { From = row.HappenedFrom, To = row.HappenedTo },
        Documented = row.Documented,
        Source = row is { SourceId: { } source, SourceKind: { } kind, SourceTitle: { } named, SourcePublisher: { } publisher }
            ? new SourceReference { Id = source, Kind = kind, Title = named, Publisher = publisher, Published = row.SourcePublished, Url = row.SourceUrl }
            : null,
        LearntLate = row.LearntLate,
        Reason = row.Reason,
        DatasetVersion = row.Version,
        LearntAt = row.LearntAt,
    };

    private static ChangeValue? ValueOf(string? text, string? kind) => text is null ? null : new ChangeValue { Text = text, Kind = kind };
}
