using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>One event: what happened to a study, when it became true, and in which dataset version it was learnt.</summary>
public sealed record Change
{
    /// <summary>Number of the dataset version, a hyphen, and the place within it: the point from which a reader continues.</summary>
    public required string Id { get; init; }

    public required EventType Type { get; init; }

    /// <summary>Null for a claim about no study, and for a study that no longer exists.</summary>
    public required StudyReference? Study { get; init; }

    /// <summary>Id of what changed: a study, registration, source, place, outcome, result or claim.</summary>
    public required string Entity { get; init; }

    /// <summary>Which of several things changed: a kind of date, a member; null where the type says it.</summary>
    public required string? Field { get; init; }

    /// <summary>Null when there was none, or it is a long text.</summary>
    public required ChangeValue? Before { get; init; }

    /// <summary>Null after a removal, and for a long text.</summary>
    public required ChangeValue? After { get; init; }

    /// <summary>By how many days a date moved, later being positive; null when either date is not known to the day. Of two months, their first days are compared.</summary>
    public required int? Days { get; init; }

    /// <summary>When it became true.</summary>
    public required StatusSince Happened { get; init; }

    /// <summary>Date of the document that says so; null when it has none.</summary>
    public required string? Documented { get; init; }

    /// <summary>Who says so; null when only this dataset does, or the source no longer exists.</summary>
    public required SourceReference? Source { get; init; }

    /// <summary>Whether something later was already known when it was learnt.</summary>
    public required bool LearntLate { get; init; }

    /// <summary>Why a value or verdict was changed, as its curator says; null when no reason was given.</summary>
    public required string? Reason { get; init; }

    /// <summary>The dataset version in which it was learnt.</summary>
    public required long DatasetVersion { get; init; }

    /// <summary>When that version was made: an RFC 3339 time in UTC.</summary>
    public required string LearntAt { get; init; }
}

/// <summary>A value before or after.</summary>
public sealed record ChangeValue
{
    /// <summary>The value as text: a code, date, count, name, or the members of a number that changed.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of value it is, such as ESTIMATED of a date or TARGET of an enrolment; null where there is one kind only.</summary>
    public required string? Kind { get; init; }
}
