namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>How much of what a registered study holds: counts and codes, no text.</summary>
internal sealed record StudyShape
{
    public required string Status { get; init; }

    public required string StudyType { get; init; }

    /// <summary>Codes of the registry; empty for an observational study.</summary>
    public required string[] Phases { get; init; }

    public required string? Allocation { get; init; }

    /// <summary>Start, primary completion, completion: <c>d</c> to the day, <c>m</c> to the month, <c>-</c> not given.</summary>
    public required string Dates { get; init; }

    /// <summary>Indexed by <see cref="Part"/>.</summary>
    public required int[] Counts { get; init; }

    public required ResultsShape? Results { get; init; }

    public int this[Part part] => Counts[(int)part];

    /// <summary>Measurements of outcomes, not of the baseline.</summary>
    public int Measurements => Results?.Outcomes.Sum(outcome => outcome.Measurements) ?? 0;
}

internal sealed record ResultsShape(FlowShape Flow, MeasureShape[] Baseline, MeasureShape[] Outcomes, EventsShape Events);

/// <param name="Groups">Groups of participants.</param>
/// <param name="Periods">For each period its milestones and its reasons not to complete.</param>
internal sealed record FlowShape(int Groups, (int Milestones, int Reasons)[] Periods);

internal sealed record EventsShape(int Groups, int Serious, int Other);

/// <summary>A reported outcome or a baseline measure.</summary>
/// <param name="Type">A code of <see cref="Codes.OutcomeTypes"/>, or <c>B</c> for the baseline.</param>
/// <param name="Groups">0 for an outcome whose results are not posted yet.</param>
/// <param name="Categories">Categories of each class; empty for an outcome in which nobody was analysed.</param>
/// <param name="ClassDenoms">Whether each class has denominators of its own.</param>
/// <param name="Param">A code of <see cref="Codes.Params"/>.</param>
/// <param name="Dispersion">A code of <see cref="Codes.Dispersions"/>.</param>
internal sealed record MeasureShape(char Type, int Groups, int[] Categories, bool ClassDenoms, char Param, char Dispersion, int Analyses)
{
    // Real records leave out about one measurement in a hundred; every group has one here, so that sums follow from shapes.
    public int Measurements => Groups * Categories.Sum();
}
