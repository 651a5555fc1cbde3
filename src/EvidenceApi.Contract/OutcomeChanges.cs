using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What a study registered, compared with what it reported, and how its registered outcomes changed between the stored states of its records.</summary>
public sealed record OutcomeChangesOfStudy
{
    public required StudyReference Study { get; init; }

    /// <summary>Empty when no whole record of a register is stored.</summary>
    public required OutcomeChangesOfRecord[] Records { get; init; }

    public required StudyPartLinks Links { get; init; }
}

/// <summary>The comparisons of one record.</summary>
public sealed record OutcomeChangesOfRecord
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public required OutcomeSetComparison[] Compared { get; init; }

    /// <summary>What could not be compared, and why.</summary>
    public required string[] NotCompared { get; init; }
}

/// <summary>Two lists of outcomes of one record, outcome by outcome.</summary>
public sealed record OutcomeSetComparison
{
    public required OutcomeSet From { get; init; }

    public required OutcomeSet To { get; init; }

    public required OutcomeChange[] Outcomes { get; init; }
}

/// <summary>A list of outcomes: as planned or as reported, in a state of the record.</summary>
public sealed record OutcomeSet
{
    public required OutcomeStage Stage { get; init; }

    /// <summary>Date of the last update of that state; null when it has none.</summary>
    public required string? LastUpdate { get; init; }
}

/// <summary>One outcome in both lists, or in one of them.</summary>
public sealed record OutcomeChange
{
    /// <summary>All that differs; UNCHANGED alone when nothing does.</summary>
    public required OutcomeChangeKind[] Changes { get; init; }

    /// <summary>Null for one that was added.</summary>
    public required ListedOutcome? Before { get; init; }

    /// <summary>Null for one that was dropped or is not reported.</summary>
    public required ListedOutcome? After { get; init; }

    /// <summary>Share of the words of both titles that are the same, 0 to 1: below 1 the two were matched by most of their words, which may be wrong. Null for one in one list.</summary>
    public required decimal? SameWords { get; init; }
}

/// <summary>An outcome as a list of the record has it.</summary>
public sealed record ListedOutcome
{
    /// <summary>Id of the outcome in its state of the record: /v1/outcomes/{id} returns it, redirects to the outcome that replaced it, or says that it was dropped.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>PRIMARY, SECONDARY, …; null when the record does not say.</summary>
    public required OutcomeType? Type { get; init; }

    public required string? TimeFrame { get; init; }
}

/// <summary>An outcome that differs between two lists of its record, in the list over all studies.</summary>
public sealed record OutcomeChangeItem
{
    public required StudyReference Study { get; init; }

    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public required OutcomeSet From { get; init; }

    public required OutcomeSet To { get; init; }

    /// <summary>All that differs.</summary>
    public required OutcomeChangeKind[] Changes { get; init; }

    /// <summary>Null for one that was added.</summary>
    public required ListedOutcome? Before { get; init; }

    /// <summary>Null for one that was dropped or is not reported.</summary>
    public required ListedOutcome? After { get; init; }

    /// <summary>As in the response of one study: below 1 the two were matched by most of their words, which may be wrong.</summary>
    public required decimal? SameWords { get; init; }

    /// <summary>Self is the response of the study, which also says what could not be compared.</summary>
    public required SelfLink Links { get; init; }
}

/// <summary>
/// How an outcome differs between two lists. DROPPED is between two plans; UNREPORTED is planned and not among the reported ones, where the record has results. PROMOTED
/// became primary, DEMOTED is no longer primary.
/// </summary>
public enum OutcomeChangeKind { UNCHANGED, ADDED, DROPPED, UNREPORTED, PROMOTED, DEMOTED, MEASURE_CHANGED, TIME_FRAME_CHANGED }
