namespace EvidenceApi.Synthesis;

/// <summary>How much the studies differ.</summary>
public sealed record Heterogeneity
{
    /// <summary>Variance between studies, on the scale of the analysis; null for a model that has none.</summary>
    public double? Tau2 { get; init; }

    public double? Tau2StandardError { get; init; }

    /// <summary>Q-profile interval; a limit is 0 where the profile has no root above 0. Null where effects were not pooled.</summary>
    public double? Tau2Lower { get; init; }

    public double? Tau2Upper { get; init; }

    public double? Tau { get; init; }

    /// <summary>In percent.</summary>
    public double? I2 { get; init; }

    public double? I2Lower { get; init; }

    public double? I2Upper { get; init; }

    public double? H2 { get; init; }

    public double? H2Lower { get; init; }

    public double? H2Upper { get; init; }

    /// <summary>Null where there is no I².</summary>
    public InconsistencyFormula? Formula { get; init; }

    public required HeterogeneityTest Test { get; init; }

    public required double Q { get; init; }

    public required double DegreesOfFreedom { get; init; }

    public required double PValue { get; init; }

    /// <summary>Wald's statistic of the same hypothesis for the likelihood of counts; null where a cell is zero.</summary>
    public double? WaldQ { get; init; }
}

/// <summary>Where the true effect of a new study is expected, with the standard error of the pooled effect in it.</summary>
/// <param name="DegreesOfFreedom">Null is the normal distribution.</param>
/// <param name="StandardErrorScaled">Whether the standard error is Knapp and Hartung's.</param>
public sealed record Prediction(
    PredictionMethod Method, double? DegreesOfFreedom, double? Lower, double? Upper, double EffectLower, double EffectUpper, bool StandardErrorScaled);

/// <summary>People with the event among 1,000, at a stated risk of the reference group; a limit that would pass 1,000 is 1,000.</summary>
public sealed record AbsoluteEffect(double ReferencePer1000, Estimate ArmPer1000, Estimate DifferencePer1000);

/// <summary>The synthesis repeated on parts of the studies.</summary>
public sealed record Sensitivity
{
    /// <summary>Each study left out in turn.</summary>
    public IReadOnlyList<PartialSynthesis> LeaveOneOut { get; init; } = [];

    /// <summary>By year, then by id: each row has all studies up to it. The first row is one study's own estimate.</summary>
    public IReadOnlyList<PartialSynthesis> Cumulative { get; init; } = [];

    public SubgroupComparison? Subgroups { get; init; }

    public MissingReason? NoSubgroups { get; init; }

    public SmallStudyTests? SmallStudies { get; init; }

    public MissingReason? NoSmallStudies { get; init; }
}

/// <summary>The synthesis of a part of the studies.</summary>
/// <param name="Id">The study left out or added, or the name of the subgroup.</param>
/// <param name="Studies">Number of studies in the part.</param>
public sealed record PartialSynthesis(string Id, int Studies)
{
    /// <summary>On the scale that people read; null where the part cannot be pooled.</summary>
    public Estimate? Estimate { get; init; }

    /// <summary>On the scale of the analysis.</summary>
    public Estimate? Effect { get; init; }

    public double? StandardError { get; init; }

    /// <summary>Of no effect; null for one group.</summary>
    public double? PValue { get; init; }

    public double? Tau2 { get; init; }

    /// <summary>In percent.</summary>
    public double? I2 { get; init; }

    public double? H2 { get; init; }

    public double? Q { get; init; }

    public double? QPValue { get; init; }
}

/// <summary>Subgroups, each with its own variance between studies, and the test that they differ (Cochrane Handbook 10.11.3.1).</summary>
/// <param name="Q">Weighted squares of the subgroups' effects around their mean; null where fewer than two could be pooled.</param>
public sealed record SubgroupComparison(IReadOnlyList<PartialSynthesis> Groups, double? Q, double? DegreesOfFreedom, double? PValue)
{
    /// <summary>The test by a meta-regression with one variance between studies for all subgroups; null where effects were not pooled.</summary>
    public CommonVarianceTest? CommonVariance { get; init; }
}

/// <summary>Test of moderators in a mixed-effects meta-regression, with its residual heterogeneity.</summary>
public sealed record CommonVarianceTest(double Tau2, double Q, double DegreesOfFreedom, double PValue, double ResidualQ, double ResidualPValue);

/// <summary>Whether small studies show other effects than large ones; pictures of a suspicion, never a headline.</summary>
public sealed record SmallStudyTests(EggerTest Egger, RankTest Rank, TrimAndFill? TrimAndFill);

/// <summary>M. Egger et al., BMJ 1997;315:629-634: the intercept of effect / se on 1 / se, by t of k - 2 degrees of freedom.</summary>
/// <param name="LimitEffect">The slope: the effect of an infinitely large study.</param>
public sealed record EggerTest(
    double Intercept, double StandardError, double Lower, double Upper, double Statistic, double DegreesOfFreedom, double PValue, double LimitEffect,
    double LimitStandardError);

/// <summary>C. Begg and M. Mazumdar, Biometrics 1994;50:1088-1101.</summary>
public sealed record RankTest(double KendallTau, double PValue);

/// <summary>S. Duval and R. Tweedie, Biometrics 2000;56:455-463, with the estimator L0: the studies that symmetry would want, and the effect with them.</summary>
public sealed record TrimAndFill(int Missing, bool MissingAreHigher, Estimate Estimate, Estimate Effect, double StandardError, double Tau2, IReadOnlyList<double> FilledEffects);
