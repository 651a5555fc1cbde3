namespace EvidenceApi.Contract;

/// <summary>Participant flow of a study, and why people left it, as records of a register report it.</summary>
public sealed record ParticipantFlowOfStudy
{
    public required StudyReference Study { get; init; }

    /// <summary>Empty where no record of the study reports it.</summary>
    public required ParticipantFlowOfRecord[] Records { get; init; }

    public required StudyPartLinks Links { get; init; }
}

/// <summary>The participant flow of one record.</summary>
public sealed record ParticipantFlowOfRecord
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>What happened between enrolment and assignment, as printed.</summary>
    public required string? PreAssignmentDetails { get; init; }

    public required string? RecruitmentDetails { get; init; }

    /// <summary>What is counted beside participants, such as eyes; null when nothing is.</summary>
    public required string? UnitsAnalyzed { get; init; }

    public required RegistryGroupAnswer[] Groups { get; init; }

    public required FlowPeriod[] Periods { get; init; }
}

/// <summary>A period of a study.</summary>
public sealed record FlowPeriod
{
    public required string? Title { get; init; }

    /// <summary>Started, completed, and what the record names between.</summary>
    public required FlowStep[] Milestones { get; init; }

    /// <summary>Why people left in this period.</summary>
    public required FlowStep[] Withdrawals { get; init; }
}

/// <summary>A milestone, or a reason to leave, with its numbers in each group.</summary>
public sealed record FlowStep
{
    public required string? Type { get; init; }

    public required string? Comment { get; init; }

    public required FlowNumbers[] Groups { get; init; }
}

/// <summary>How many of a group reached a milestone or left.</summary>
public sealed record FlowNumbers
{
    /// <summary>Id of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Null when what is printed is not a number.</summary>
    public required int? Participants { get; init; }

    public required string? Printed { get; init; }

    /// <summary>Number of other units as printed; null without one.</summary>
    public required string? Units { get; init; }

    public required string? Comment { get; init; }
}
