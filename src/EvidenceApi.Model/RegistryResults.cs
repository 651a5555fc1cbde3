namespace EvidenceApi.Model;

/// <summary>What the results section of a record holds beside its outcomes.</summary>
public sealed record RegistryResultsSection
{
    public string? PreAssignmentDetails { get; init; }

    public string? RecruitmentDetails { get; init; }

    public string? FlowUnits { get; init; }

    public string? BaselinePopulation { get; init; }

    public string? BaselineUnits { get; init; }

    /// <summary>Percentage of participants above which other adverse events are listed, as printed.</summary>
    public string? AdverseEventThreshold { get; init; }

    public string? AdverseEventTimeFrame { get; init; }

    public string? AdverseEventDescription { get; init; }

    public string? AllCauseMortalityComment { get; init; }

    public string? LimitationsAndCaveats { get; init; }

    public IReadOnlyList<ResultGroup> Groups { get; init; } = [];

    public IReadOnlyList<ResultGroupUse> GroupUses { get; init; } = [];

    public IReadOnlyList<DenominatorCount> Denominators { get; init; } = [];

    public IReadOnlyList<FlowRow> Flow { get; init; } = [];

    public IReadOnlyList<AdverseEvent> AdverseEvents { get; init; } = [];

    public IReadOnlyList<AdverseEventTotal> AdverseEventTotals { get; init; } = [];
}

/// <summary>A group of participants in the results of a record; groups with the same words in their titles are one.</summary>
public sealed record ResultGroup
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public string? Title { get; init; }

    /// <summary>The record's code of a group that no list of groups holds, although numbers name it; null for all others.</summary>
    public string? Code { get; init; }

    /// <summary>Id of the arm, where it is certain that the group is that arm.</summary>
    public string? Arm { get; init; }

    public ArmLink? ArmLink { get; init; }
}

/// <summary>A group where it is used.</summary>
public sealed record ResultGroupUse
{
    public required GroupSection Section { get; init; }

    /// <summary>Id of the outcome within the study; null except for OUTCOME.</summary>
    public string? Outcome { get; init; }

    public required int Position { get; init; }

    /// <summary>The record's own code: OG000.</summary>
    public string? Code { get; init; }

    public required string Group { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }
}

/// <summary>How many of a group were analysed.</summary>
public sealed record DenominatorCount
{
    /// <summary>Id of the outcome within the study; null for the whole baseline section.</summary>
    public string? Outcome { get; init; }

    /// <summary>Title of the class that the number is for; null for the whole outcome.</summary>
    public string? Stratum { get; init; }

    /// <summary>Place of the class, from 0; null for the whole outcome.</summary>
    public int? StratumPosition { get; init; }

    public string? Units { get; init; }

    /// <summary>Place of the unit among those of the outcome or class, from 0.</summary>
    public required int UnitsPosition { get; init; }

    public required string Group { get; init; }

    public string? Printed { get; init; }

    /// <summary>The number; null when what is printed is not a number.</summary>
    public int? Count { get; init; }
}

/// <summary>A milestone or a reason to leave, in one group of one period. A type without any number has no group.</summary>
public sealed record FlowRow
{
    public string? Period { get; init; }

    public required int PeriodPosition { get; init; }

    public required FlowKind Kind { get; init; }

    public string? Type { get; init; }

    public string? TypeComment { get; init; }

    /// <summary>Place among the types of its kind in the period, from 0.</summary>
    public required int TypePosition { get; init; }

    public string? Group { get; init; }

    public int? Participants { get; init; }

    public string? ParticipantsPrinted { get; init; }

    public string? UnitsPrinted { get; init; }

    public string? Comment { get; init; }
}
