using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>One event of a study. What it is about is named by ids, never by a position.</summary>
/// <param name="Type">What happened.</param>
/// <param name="Study">Id of the study; null for a claim about none.</param>
/// <param name="Entity">Id of what changed: a study, registration, source, place, outcome, result or claim.</param>
internal sealed record StudyEvent(EventType Type, string? Study, string Entity)
{
    /// <summary>Which of several things of the entity: a kind of date, a member; null where the type says it.</summary>
    public string? Field { get; init; }

    public EventValue? Before { get; init; }

    public EventValue? After { get; init; }

    /// <summary>By how many days a date moved; null when it is not known to the day.</summary>
    public int? Days { get; init; }

    /// <summary>It happened after this date; null when not known.</summary>
    public string? From { get; init; }

    /// <summary>It happened by this date; null when not known.</summary>
    public string? To { get; init; }

    /// <summary>Date of the document that says so.</summary>
    public string? Documented { get; init; }

    public string? Source { get; init; }

    /// <summary>Whether something later was already known when it was learnt.</summary>
    public bool LearntLate { get; init; }

    /// <summary>Why a value was corrected, as its curator says.</summary>
    public string? Reason { get; init; }
}

/// <summary>A value before or after: its text, and what kind of value it is, where there are several.</summary>
internal sealed record EventValue(string Text, string? Kind)
{
    /// <summary>Null when there is no text.</summary>
    public static EventValue? Of(object? text, object? kind = null) => text?.ToString() is { Length: > 0 } said ? new EventValue(said, kind?.ToString()) : null;
}
