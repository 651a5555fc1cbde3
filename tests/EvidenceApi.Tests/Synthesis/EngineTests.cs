using EvidenceApi.Synthesis;
using static EvidenceApi.Tests.Synthesis.Rows;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>What is chosen where nothing is asked for, what is refused, and what is warned of.</summary>
public sealed class EngineTests
{
    [Fact]
    public void Shares_of_counts_are_pooled_by_their_likelihood_and_a_study_without_events_keeps_its_people()
    {
        // R: rma.glmm(measure="PLO", xi=c(8,0,5), ni=c(281,174,364), nAGQ=50).
        var pooled = Pooled(Shares((8, 281), (0, 174), (5, 364)), new SynthesisOptions(SynthesisMeasure.PROPORTION));
        Assert.Equal((PoolingMethod.GLMM, IntervalMethod.NORMAL, EffectScale.LOGIT), (pooled.Method, pooled.Interval, pooled.Scale));
        Assert.Equal([0.01321, 0.00463, 0.03705], Rounded(pooled.Estimate, 5));
        Assert.Equal(0.3143, pooled.Heterogeneity.Tau2!.Value, 4);
        Assert.Equal(13.0 / 819, pooled.Crude!.Value);
    }

    [Theory]
    [InlineData(IntervalMethod.NORMAL, 0.00817, 0.03837)]
    [InlineData(IntervalMethod.T, 0.00320, 0.09290)]
    [InlineData(IntervalMethod.KNAPP_HARTUNG_AD_HOC, 0.00265, 0.11002)]
    public void The_interval_decides_how_much_three_studies_say(IntervalMethod interval, double lower, double upper)
    {
        var options = new SynthesisOptions(SynthesisMeasure.PROPORTION) { Method = PoolingMethod.REML, Interval = interval };
        Assert.Equal([0.01781, lower, upper], Rounded(Pooled(Shares((8, 281), (0, 174), (5, 364)), options).Estimate, 5));
    }

    // R: rma.glmm with 50 nodes, and rma of escalc(measure="PLO") by REML with test="z" and test="adhoc".
    [Theory]
    [InlineData(null, null, 0.0202, 0.0117, 0.0344)]
    [InlineData(PoolingMethod.REML, IntervalMethod.NORMAL, 0.0208, 0.0102, 0.0419)]
    [InlineData(PoolingMethod.REML, IntervalMethod.KNAPP_HARTUNG_AD_HOC, 0.0208, 0.0002, 0.6966)]
    public void Two_studies_are_pooled_with_a_warning(PoolingMethod? method, IntervalMethod? interval, double value, double lower, double upper)
    {
        var result = SynthesisEngine.Run(Shares((8, 281), (5, 364)), new(SynthesisMeasure.PROPORTION) { Method = method, Interval = interval });
        Assert.Equal([value, lower, upper], Rounded(result.Pooled!.Estimate, 4));
        Assert.Contains(WarningCode.TWO_STUDIES, result.Warnings);
        Assert.Equal((null, MissingReason.TOO_FEW_STUDIES), (result.Pooled.Prediction, result.Pooled.NoPrediction));
    }

    [Fact]
    public void Everything_but_counts_of_one_group_is_pooled_by_REML_with_the_ad_hoc_interval()
    {
        var pooled = Pooled(Counts((3, 40, 9, 42), (7, 64, 6, 60), (12, 150, 20, 147)), new SynthesisOptions(SynthesisMeasure.RISK_RATIO));
        Assert.Equal((PoolingMethod.REML, IntervalMethod.KNAPP_HARTUNG_AD_HOC, 2.0), (pooled.Method, pooled.Interval, pooled.DegreesOfFreedom));
    }

    [Fact]
    public void Shares_that_are_not_all_counts_are_pooled_on_the_logit_scale()
    {
        StudyRow[] rows = [.. Shares((8, 281), (5, 364)), new("km", new IntervalEstimate(0.03, 0.01, 0.07))];
        Assert.Equal((PoolingMethod.REML, EffectScale.LOGIT), (Pooled(rows, new(SynthesisMeasure.PROPORTION)).Method, Pooled(rows, new(SynthesisMeasure.PROPORTION)).Scale));
    }

    [Fact]
    public void No_events_at_all_are_refused_with_the_greatest_share_that_fits_them()
    {
        var refusal = Refused(Shares((0, 100), (0, 200)), new(SynthesisMeasure.PROPORTION));
        Assert.Equal((RefusalCode.NO_EVENTS, 2), (refusal.Code, refusal.Studies));
        // 1 - 0.05^(1/300) is 0.00994.
        Assert.Equal((0, 300, 0.00994), (refusal.Total!.Events, refusal.Total.Size, Math.Round(refusal.Total.Limit, 5)));
        var all = Refused(Shares((100, 100), (200, 200)), new(SynthesisMeasure.PROPORTION) { Scale = EffectScale.ARCSINE });
        Assert.Equal((RefusalCode.ALL_EVENTS, 0.99006), (all.Code, Math.Round(all.Total!.Limit, 5)));
        var rate = Refused([new("a", new EventRate(0, 10)), new("b", new EventRate(0, 20))], new(SynthesisMeasure.RATE));
        Assert.Equal((RefusalCode.NO_EVENTS, 0.09986), (rate.Code, Math.Round(rate.Total!.Limit, 5)));
    }

    [Theory]
    [InlineData(SynthesisMeasure.RISK_RATIO, PoolingMethod.PETO, null, null, 95, RefusalCode.METHOD_NOT_APPLICABLE)]
    [InlineData(SynthesisMeasure.RISK_RATIO, PoolingMethod.GLMM, null, null, 95, RefusalCode.METHOD_NOT_APPLICABLE)]
    [InlineData(SynthesisMeasure.RISK_RATIO, PoolingMethod.COMMON_EFFECT, IntervalMethod.KNAPP_HARTUNG_AD_HOC, null, 95, RefusalCode.INTERVAL_NOT_APPLICABLE)]
    [InlineData(SynthesisMeasure.RISK_RATIO, PoolingMethod.MANTEL_HAENSZEL, IntervalMethod.T, null, 95, RefusalCode.INTERVAL_NOT_APPLICABLE)]
    [InlineData(SynthesisMeasure.RISK_RATIO, null, null, EffectScale.RAW, 95, RefusalCode.SCALE_NOT_APPLICABLE)]
    [InlineData(SynthesisMeasure.RISK_RATIO, null, null, null, 99.99, RefusalCode.LEVEL_OUT_OF_RANGE)]
    [InlineData(SynthesisMeasure.RISK_RATIO, null, null, null, double.NaN, RefusalCode.LEVEL_OUT_OF_RANGE)]
    public void Choices_that_do_not_go_together_are_refused(
        SynthesisMeasure measure, PoolingMethod? method, IntervalMethod? interval, EffectScale? scale, double level, RefusalCode code)
    {
        var options = new SynthesisOptions(measure) { Method = method, Interval = interval, Scale = scale, Level = level };
        Assert.Equal(code, Refused(Counts((3, 40, 9, 42), (7, 64, 6, 60)), options).Code);
    }

    [Fact]
    public void Fewer_than_two_studies_are_not_pooled_and_the_one_is_shown()
    {
        Assert.Equal((RefusalCode.TOO_FEW, 0), (Refused([], new(SynthesisMeasure.RISK_RATIO)).Code, Refused([], new(SynthesisMeasure.RISK_RATIO)).Studies));
        var result = SynthesisEngine.Run([new("one", new EffectAndVariance(0.35, 0.04))], new(SynthesisMeasure.DIFFERENCE));
        Assert.Equal(RefusalCode.TOO_FEW, result.Refusal!.Code);
        var study = Assert.Single(result.Studies);
        Assert.Equal((0.35, -0.042, 0.742), (study.Estimate, Math.Round(study.Lower!.Value, 3), Math.Round(study.Upper!.Value, 3)));
    }

    [Fact]
    public void A_study_without_events_in_either_arm_says_nothing_of_a_ratio_but_something_of_a_difference()
    {
        var rows = Counts((3, 40, 9, 42), (0, 30, 0, 31), (7, 64, 6, 60), (20, 20, 25, 25));
        var ratio = SynthesisEngine.Run(rows, new(SynthesisMeasure.ODDS_RATIO));
        Assert.Equal([null, StudyExclusion.NO_EVENTS_IN_EITHER_ARM, null, StudyExclusion.ALL_EVENTS_IN_BOTH_ARMS], ratio.Studies.Select(study => study.Exclusion));
        Assert.Equal(2, ratio.Pooled!.Studies);
        Assert.Contains(WarningCode.STUDIES_LEFT_OUT, ratio.Warnings);
        Assert.Null(ratio.Studies[1].WeightPercent);
        Assert.Equal(4, Pooled(rows, new(SynthesisMeasure.RISK_DIFFERENCE)).Studies);
    }

    [Fact]
    public void Ratios_without_events_in_one_arm_of_all_studies_are_not_estimable()
    {
        var rows = Counts((0, 40, 3, 42), (0, 64, 6, 60));
        Assert.Equal(RefusalCode.NOT_ESTIMABLE, Refused(rows, new(SynthesisMeasure.RISK_RATIO) { Method = PoolingMethod.MANTEL_HAENSZEL }).Code);
        Assert.Equal(RefusalCode.NO_EVENTS, Refused(Counts((0, 40, 0, 42), (0, 64, 0, 60)), new(SynthesisMeasure.RISK_RATIO)).Code);
    }

    [Fact]
    public void Identical_studies_get_no_interval_without_width()
    {
        var rows = Enumerable.Range(1, 5).Select(i => new StudyRow($"{i}", new EffectAndVariance(0.4, 0.05))).ToList();
        Assert.Equal(RefusalCode.INTERVAL_WITHOUT_WIDTH, Refused(rows, new(SynthesisMeasure.DIFFERENCE) { Interval = IntervalMethod.KNAPP_HARTUNG }).Code);
        var pooled = Pooled(rows, new(SynthesisMeasure.DIFFERENCE));
        Assert.Equal((0.1, 0, 0, 0), (Math.Round(pooled.StandardError, 12), pooled.Heterogeneity.Tau2, pooled.Heterogeneity.Tau2Upper, pooled.Heterogeneity.I2));
    }

    [Fact]
    public void A_printed_interval_counts_at_its_own_level()
    {
        // ln 0.5 with limits 0.25 and 1: half a width of ln 2 at 90 % is a standard error of 0.6931 / 1.6449.
        StudyRow[] rows = [new("a", new IntervalEstimate(0.5, 0.25, 1, Level: 90)), new("b", new IntervalEstimate(0.5, 0.25, 1, Level: 99))];
        var studies = SynthesisEngine.Run(rows, new(SynthesisMeasure.HAZARD_RATIO)).Studies;
        Assert.Equal([0.1776, 0.0724], studies.Select(study => Math.Round(study.Variance!.Value, 4)));
        Assert.Equal(StudyLimits.WALD, studies[0].LimitsBy);
    }

    [Theory]
    [InlineData(0.5, 0, 1, StudyExclusion.INVALID_INTERVAL)]
    [InlineData(0.5, 0.6, 1, StudyExclusion.INVALID_INTERVAL)]
    [InlineData(0.5, 0.5, 0.5, StudyExclusion.NO_VARIANCE)]
    public void An_interval_that_cannot_be_weighed_leaves_the_study_out(double estimate, double lower, double upper, StudyExclusion why)
    {
        var result = SynthesisEngine.Run([new("a", new IntervalEstimate(estimate, lower, upper))], new(SynthesisMeasure.HAZARD_RATIO));
        Assert.Equal(why, result.Studies[0].Exclusion);
    }

    // By integrals on a grid of 40,001 points; the 50 nodes of lme4 miss the variance by half a percent.
    [Fact]
    public void The_likelihood_is_integrated_exactly_where_studies_differ_widely()
    {
        var two = Rows.Pooled(Rows.Shares((108, 108), (4, 53)), new SynthesisOptions(SynthesisMeasure.PROPORTION));
        Assert.Equal(3.87332, two.Effect.Value, 5);
        Assert.Equal(50.538, two.Heterogeneity.Tau2!.Value, 3);
        var rare = Rows.Pooled(Rows.Shares((0, 20), (0, 28), (0, 20), (0, 4), (0, 7), (5, 25), (0, 29), (0, 19)), new SynthesisOptions(SynthesisMeasure.PROPORTION));
        Assert.Equal(-7.72959, rare.Effect.Value, 5);
        Assert.Equal(14.2582, rare.Heterogeneity.Tau2!.Value, 4);
    }

    [Fact]
    public void Counts_that_leave_no_digits_end_at_once()
    {
        StudyRow[] rates = [.. Enumerable.Range(0, 4).Select(i => new StudyRow($"{i}", new EventRate(long.MaxValue - (i * 1_000_000_000_000_000_000), 1 + i)))];
        foreach (var method in new[] { PoolingMethod.GLMM, PoolingMethod.REML })
        {
            var result = SynthesisEngine.Run(rates, new SynthesisOptions(SynthesisMeasure.RATE) { Method = method });
            Assert.NotEqual(result.Pooled is null, result.Refusal is null);
        }
    }

    [Fact]
    public void Equal_effects_have_no_test_of_small_studies()
    {
        var pooled = Rows.Pooled(Rows.Effects([.. Enumerable.Range(1, 12).Select(i => (1.5, 0.1 * i))]), new SynthesisOptions(SynthesisMeasure.DIFFERENCE));
        Assert.Equal(MissingReason.NO_SPREAD_OF_EFFECTS, pooled.Sensitivity!.NoSmallStudies);
    }
}
