namespace EvidenceApi.ClaimCheck;

/// <summary>A row that was compared, with the fields that are not the same.</summary>
internal sealed record Compared(StudyProfile Study, EvidenceRow Row, List<Difference> Differences, Fit Fit)
{
    public bool IsSame => Differences.Count == 0;

    public bool Fits => Fit != Fit.NONE;

    /// <summary>
    /// A number does not identify a study: where several may be meant, it is the only one that reports the measure at the stated time and for the stated people. What
    /// the claim does not say excludes no study.
    /// </summary>
    public bool MayBeMeant => !Row.IsSuperseded && Differences.TrueForAll(difference => difference.IsUnsaid);

    /// <summary>What distinguishes results of one measure.</summary>
    public (string?, string, decimal?, string?, string?, bool) Thing => (Row.Arm, Row.Population, Row.Months, Row.Category, Row.ReferenceArm, Row.IsBaseline);
}
