namespace EvidenceApi.Model;

/// <summary>A judgement of the risk of bias; OTHER_SCALE where a tool grades otherwise, NOT_JUDGED where no source in the data published one.</summary>
public enum BiasJudgement { LOW, SOME_CONCERNS, MODERATE, HIGH, SERIOUS, CRITICAL, UNCLEAR, OTHER_SCALE, NOT_JUDGED }

/// <summary>The risk of bias of a study as a source published it. Never derived.</summary>
public sealed record BiasAssessment : ICited
{
    /// <summary>The tool: RoB 2, ROBINS-I, Newcastle-Ottawa scale, …</summary>
    public required string Tool { get; init; }

    /// <summary>Domain of the tool; null for the overall judgement.</summary>
    public string? Domain { get; init; }

    /// <summary>Not NOT_JUDGED.</summary>
    public required BiasJudgement Judgement { get; init; }

    /// <summary>The judgement as the source prints it.</summary>
    public required string Printed { get; init; }

    /// <summary>Who judged.</summary>
    public required string Assessor { get; init; }

    /// <summary>Date of the judgement as its source has it; null when it has none.</summary>
    public PartialDate? AssessedOn { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}
