namespace EvidenceApi.Synthesis;

/// <summary>One study of a synthesis: a person should be in one row only, which is for the caller to see to.</summary>
/// <param name="Id">Unique among the rows; it also decides the order of studies of one year.</param>
public sealed record StudyRow(string Id, StudyData Data)
{
    /// <summary>Year by which the cumulative synthesis is ordered; rows without one come last.</summary>
    public int? Year { get; init; }

    /// <summary>The subgroup of the study; null keeps it out of the subgroups.</summary>
    public string? Subgroup { get; init; }
}

/// <summary>What a study reports, as the source prints it: shares are between 0 and 1, ratios are not logarithms.</summary>
public abstract record StudyData
{
    private protected StudyData()
    {
    }
}

/// <summary>People with an event among all people.</summary>
public sealed record EventCount(long Events, long Total) : StudyData;

/// <summary>Events in an amount of time under observation, such as person-years.</summary>
public sealed record EventRate(long Events, double Exposure) : StudyData;

/// <summary>The mean of one group.</summary>
public sealed record GroupMean(double Mean, double StandardDeviation, long Size) : StudyData;

/// <summary>The same kind of data of an arm and of its reference; effects are arm over reference, or arm minus reference.</summary>
public sealed record TwoArms<TArm>(TArm Arm, TArm Reference) : StudyData
    where TArm : StudyData;

/// <summary>An estimate with its confidence interval on the printed scale.</summary>
/// <param name="Level">The interval's own level in percent, which need not be the level of the synthesis.</param>
/// <param name="DegreesOfFreedom">Where the source took its interval from a t distribution, of how many degrees of freedom; null is a normal one.</param>
public sealed record IntervalEstimate(double Estimate, double Lower, double Upper, double Level = 95, double? DegreesOfFreedom = null) : StudyData;

/// <summary>An effect and its variance on the scale of the analysis: the logarithm for ratios.</summary>
public sealed record EffectAndVariance(double Effect, double Variance) : StudyData;
