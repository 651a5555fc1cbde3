using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Lists.Exports;

/// <summary>A list that is sent with all its items.</summary>
internal sealed record WholeList
{
    public required ListPlan Plan { get; init; }

    public required ListStatement Statement { get; init; }

    public required Format Format { get; init; }

    /// <summary>Name under which to save it, without extension.</summary>
    public required string FileName { get; init; }

    /// <summary>Begins to write it to a body, of a dataset version.</summary>
    public required Func<Stream, long, IRowWriter> Begin { get; init; }

    /// <inheritdoc cref="BodyAnswer.NamesHost"/>
    public bool NamesHost { get; init; }

    /// <summary>Whether it is held back when it has no items.</summary>
    public required bool HoldsEmpty { get; init; }
}
