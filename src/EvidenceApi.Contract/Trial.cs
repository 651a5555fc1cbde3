using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>The status of a registered study, who says so, and how old that is.</summary>
public sealed record Trial
{
    /// <summary>Permanent id, the same as the study's.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Acronym { get; init; }

    public required StudyDesign Design { get; init; }

    /// <summary>Empty where phases do not apply.</summary>
    public required Phase[] Phases { get; init; }

    /// <summary>Numbers that registers gave to the study.</summary>
    public required string[] Registrations { get; init; }

    /// <summary>Courses of disease of all populations of the study.</summary>
    public required Phenotype[] Phenotypes { get; init; }

    public required InterventionType[] InterventionTypes { get; init; }

    public required CodeBases CodeBasis { get; init; }

    public required CountryReference[] Countries { get; init; }

    /// <summary>Null when no source names a status. For a study with several registrations in one register, the most open status for a participant.</summary>
    public required TrialStatus? Status { get; init; }

    /// <summary>The status of each registration, where the study has several in one register, which are parts of it; empty otherwise.</summary>
    public required RegistrationStatus[] RegistrationStatuses { get; init; }

    /// <summary>What a reader of the status has to know on the date of the dataset.</summary>
    public required StatusWarning[] StatusWarnings { get; init; }

    /// <summary>The newest number of participants aimed at; null when no dated source gives one.</summary>
    public required Enrollment? TargetEnrollment { get; init; }

    /// <summary>The newest number of participants that take or took part; null when no dated source gives one.</summary>
    public required Enrollment? ActualEnrollment { get; init; }

    /// <summary>The newest number of participants that is stated neither as planned nor as counted; null without one.</summary>
    public required Enrollment? UnspecifiedEnrollment { get; init; }

    public required DateOfStudy[] Dates { get; init; }

    /// <summary>What is expected next, the nearest first; empty when the trial has ended or nothing is known. Results are not among it: no source says when they are due.</summary>
    public required ExpectedEvent[] Expected { get; init; }

    /// <summary>Whom to ask; empty when no page of a register is known and no source says it. The status says whether anyone is taken.</summary>
    public required HowToAsk[] HowToAsk { get; init; }

    public required EligibilityCriterion[] Eligibility { get; init; }

    public required TrialLinks Links { get; init; }
}

/// <summary>Where to go from a trial.</summary>
public sealed record TrialLinks
{
    public required string Self { get; init; }

    public required string History { get; init; }

    public required string Study { get; init; }

    public static TrialLinks Of(string id) => new() { Self = $"/v1/trials/{id}", History = $"/v1/trials/{id}/history", Study = $"/v1/studies/{id}" };
}
