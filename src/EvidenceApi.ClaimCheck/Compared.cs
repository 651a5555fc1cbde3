namespace EvidenceApi.ClaimCheck;

/// <summary>A row that was compared, with the fields that are not the same.</summary>
internal sealed record Compared(StudyProfile Study, EvidenceRow Row, List<Difference> Differences, Fit Fit)
{
    public bool IsSame => Differences.Count == 0;

    public bool Fits => Fit != Fit.NONE;

    /// <summary>
    /// A number tells no studies apart: where several may be meant, the one is identified that alone reports the measure, at the time and of the people that are said. What
    /// the claim leaves unsaid rules no other out.
    /// </summary>
    public bool MayBeMeant => !Row.IsSuperseded && Differences.TrueForAll(difference => difference.IsUnsaid);

    /// <summary>What tells results of one measure apart.</summary>
    public (string?, string, decimal?, string?, string?, bool) Thing => (Row.Arm, Row.Population, Row.Months, Row.Category, Row.ReferenceArm, Row.IsBaseline);
}
