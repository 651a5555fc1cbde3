using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Database;

/// <summary>The place of a fact in a source and what was read of it, as every row of a cited fact has it.</summary>
internal abstract record CitedRow
{
    public required string SourceId { get; init; }

    public required SourceKind SourceKind { get; init; }

    public required string SourceTitle { get; init; }

    public required string SourcePublisher { get; init; }

    public string? SourcePublished { get; init; }

    public string? SourceUrl { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public required ReadKind ReadKind { get; init; }

    public string? ReadOn { get; init; }

    public required Verification Verification { get; init; }

    public Citation Cited() => new()
    {
        Source = new SourceReference
        {
            Id = SourceId, Kind = SourceKind, Title = SourceTitle, Publisher = SourcePublisher, Published = SourcePublished, Url = SourceUrl,
        },
        Place = Place,
        ReadAt = ReadAt,
        ReadKind = ReadKind,
        ReadOn = ReadOn,
        Verification = Verification,
    };
}
