using System.Globalization;

namespace EvidenceApi.Tests.Records;

/// <summary>A time frame is a number of months only where it means one time; nothing is guessed.</summary>
public sealed class TimeFramesTests
{
    private const string Design = "protocolSection.designModule.designInfo.";

    private const string Titles = "protocolSection.identificationModule.";

    private const string Words = "protocolSection.descriptionModule.";

    [Theory]
    [InlineData("Week 24", "5.52")]
    [InlineData("Change from Baseline to Week 24", "5.52")]
    [InlineData("6 months post-randomization", "6")]
    [InlineData("12 weeks of treatment", "2.76")]
    [InlineData("30 minutes after the first dose", "0.000684")]
    [InlineData("One hour after first infusion", "0.001369")]
    [InlineData("24 weeks", "5.52")]
    [InlineData("Year 1", "12")]
    [InlineData("2-year", "24")]
    [InlineData("1.5 years", "18")]
    [InlineData("six months", "6")]
    [InlineData("12 mo.", "12")]
    [InlineData("12 months (1 year)", "12")]
    [InlineData("100 days after the transplant", "3.285")]
    [InlineData("Day 0", "0")]
    [InlineData("Change from Baseline (Day 1), Week 24", "5.52")]
    [InlineData("Change from Baseline, Month 12", "12")]
    [InlineData("Change from Day 1 to Day 29", "0.92")]
    [InlineData("Change from Day 0 to Day 28", "0.92")]
    [InlineData("Baseline", "0")]
    [InlineData("At baseline (Day 1)", "0")]
    public void One_time_is_read_in_months(string printed, string months) =>
        Assert.Equal(decimal.Parse(months, CultureInfo.InvariantCulture), MonthsOf(printed));

    [Theory]
    [InlineData("Baseline and Weeks 24 and 48")]
    [InlineData("Baseline, Month 12")]
    [InlineData("Baseline and 6 months")]
    [InlineData("Day 1")]
    [InlineData("Day 100")]
    [InlineData("At Day 29")]
    [InlineData("Baseline, Day 28, and Day 84")]
    [InlineData("6 months from enrollment")]
    [InlineData("Baseline to Week 24")]
    [InlineData("Month 0 to Month 12")]
    [InlineData("Day 1 to Day 28")]
    [InlineData("Up to 5 years")]
    [InlineData("pre-dose")]
    [InlineData("Five-year survival")]
    [InlineData("24 hours")]
    [InlineData("half an hour")]
    [InlineData("From enrollment to the end of treatment at 8 weeks")]
    [InlineData("24 weeks of follow-up")]
    [InlineData("Follow-up Week 12")]
    [InlineData("12 weeks after treatment")]
    [InlineData("Average over Weeks 4 to 12")]
    [InlineData("30 minutes post-dose")]
    [InlineData("Weeks 4, 8 and 12")]
    [InlineData("0, 4, 12 weeks")]
    [InlineData("6 to 12 months")]
    [InlineData("12-24 months")]
    [InlineData("3 months and 6 months")]
    [InlineData("Month 12 (Week 52)")]
    [InlineData("Predose and 2 hours after the dose on Day 15")]
    [InlineData("Cycle 1 Day 8")]
    [InlineData("Every 3 months")]
    [InlineData("Each visit, 3 months apart")]
    [InlineData("2 days per week")]
    [InlineData("52 weeks ± 4 weeks")]
    [InlineData("Up to approximately 2 years")]
    [InlineData("Median of 3 years")]
    [InlineData("At least 5 years")]
    [InlineData("> 2 years")]
    [InlineData("7 days before the transplant")]
    [InlineData("4 weeks prior to screening")]
    [InlineData("3 times a week for 12 weeks")]
    [InlineData("1,5 years")]
    [InlineData("1/2 year")]
    [InlineData("eighteen months")]
    [InlineData("End of study")]
    [InlineData("Until progression")]
    [InlineData("AUC0-24h")]
    [InlineData("Day 1, Day 8 and Day 15")]
    [InlineData("Days 1, 8 and 15")]
    [InlineData("Day 1, 8, 15, 22")]
    [InlineData("Day 1, Week 4, Week 12")]
    [InlineData("Until 18 years of age")]
    [InlineData("At age 5 years")]
    [InlineData("30 days after the last dose")]
    [InlineData("Up to 28 days after the last dose")]
    [InlineData("From first dose to 30 days after last dose")]
    [InlineData("100 days following the end of treatment")]
    [InlineData("6 months post discontinuation")]
    [InlineData("January 2015 to December 2016")]
    public void A_text_that_is_not_one_time_has_no_time(string printed)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", printed).Reported();
        Assert.All(outcome.Results, result => Assert.Null(result.Months));
        Assert.Equal(printed, outcome.TimeFrame);
    }

    [Fact]
    public void A_class_with_a_time_of_its_own_goes_before_the_time_frame()
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Change from Baseline, Month 12");
        var later = outcome["classes"]![0]!.DeepClone();
        outcome.Set("classes.0.title", "Baseline").Append("classes", later);
        Assert.Equal([0, 0, 12, 12], outcome.Reported().Results.Select(result => result.Months));
        outcome.Set("classes.1.title", "Month 6");
        Assert.Equal([0, 0, 6, 6], outcome.Reported().Results.Select(result => result.Months));
        outcome.Set("classes.1.title", "Those of one site");
        Assert.Equal([0, 0, 12, 12], outcome.Reported().Results.Select(result => result.Months));
    }

    [Theory]
    [InlineData("Week 12: Standing (n=5, 6)", "2.76")]
    [InlineData("Sitting: Change at Month 6", "6")]
    [InlineData("Albumin, Baseline", "0")]
    [InlineData("Pre-dose", null)]
    [InlineData("Normal with abnormal at baseline", null)]
    [InlineData("30 minutes", null)]
    [InlineData("Week 12 of follow-up", null)]
    [InlineData("Period 2, Day 5", null)]
    [InlineData("Weeks 4 to 12", null)]
    [InlineData("Day 1: 15 to 30 minutes", null)]
    public void A_class_that_speaks_of_a_time_has_its_own_or_none(string title, string? months)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12").Set("classes.0.title", title);
        decimal? expected = months is null ? null : decimal.Parse(months, CultureInfo.InvariantCulture);
        Assert.All(outcome.Reported().Results, result => Assert.Equal(expected, result.Months));
    }

    [Theory]
    [InlineData("Time to Progression", "Month 12", "months", "MEAN")]
    [InlineData("Overall Survival", "Month 12", "months", "MEDIAN")]
    [InlineData("Average Seizure Frequency", "Month 12", "seizures", "MEAN")]
    [InlineData("Annualized Relapse Rate", "Month 12", "relapses per year", "NUMBER")]
    [InlineData("Number of Relapses Through Follow-up", "Month 12", "relapses", "NUMBER")]
    [InlineData("Abnormal Values", "Month 12", "Incidents", "NUMBER")]
    public void A_time_to_an_event_and_what_is_over_a_span_have_no_time(string title, string frame, string unit, string parameter)
    {
        var outcome = MadeRecord.Outcome(title, "1", "2").Set("timeFrame", frame).Set("unitOfMeasure", unit).Set("paramType", parameter);
        Assert.All(outcome.Reported().Results, result => Assert.Null(result.Months));
    }

    /// <summary>Day 0 is the day of the start, and Day 1 where a record says so; where it says neither, a numbered day is a day too uncertain.</summary>
    [Theory]
    [InlineData("Day 1 (Baseline) up to Day 11", null, "Day 8", "0.23")]
    [InlineData("Day 0 up to Day 11", null, "Day 8", "0.263")]
    [InlineData("Up to Day 11", "Day 1 is before the dose.", "SBP, Day 11", "0.329")]
    [InlineData("Up to Day 11", null, "Day 8", null)]
    [InlineData("Up to Day 11", null, "Day 1", null)]
    [InlineData("Days 1, 2 and 3", null, "Day 3", null)]
    [InlineData("Baseline, Day 1, Day 8", null, "Day 8", null)]
    [InlineData("Up to Day 11", "Baseline is the value on Day 1.", "Day 8", "0.23")]
    [InlineData("Up to Day 11", "Day 1 follows the first dose.", "Day 8", null)]
    [InlineData("Day 0, Day 1", null, "Day 1", "0.033")]
    [InlineData("Baseline, Day 1, Day 29, Day 85", null, "Day 851.43", null)]
    [InlineData("Baseline, Week 12, Week 24", null, "Week 240", null)]
    [InlineData("Baseline, Weeks 12, 24, and 36", null, "Week 36", "8.279")]
    [InlineData("Baseline, Weeks 12 and 24", null, "Week 36", null)]
    [InlineData("Week 4, 60 minutes", null, "Week 8", null)]
    [InlineData("baseline (Week 1), Week 13, Week 25", null, "Week 13", null)]
    public void A_numbered_day_is_counted_from_the_day_that_the_record_names(string frame, string? description, string title, string? months)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", frame).Set("classes.0.title", title);
        if (description is not null)
            outcome.Set("description", description);
        decimal? expected = months is null ? null : decimal.Parse(months, CultureInfo.InvariantCulture);
        Assert.All(outcome.Reported().Results, result => Assert.Equal(expected, result.Months));
    }

    [Theory]
    [InlineData("MEAN", "24")]
    [InlineData("COUNT_OF_PARTICIPANTS", null)]
    public void People_counted_in_a_later_year_may_be_those_of_that_year_alone(string parameter, string? months)
    {
        var outcome = MadeRecord.Counts("A score", "1", "2").Set("paramType", parameter).Set("timeFrame", "Years 1 and 2").Set("classes.0.title", "Year 2");
        decimal? expected = months is null ? null : decimal.Parse(months, CultureInfo.InvariantCulture);
        Assert.All(outcome.Reported().Results, result => Assert.Equal(expected, result.Months));
    }

    [Theory]
    [InlineData("Serious Adverse Events")]
    [InlineData("Mean of the Score")]
    [InlineData("Composite of the Maximum Score and Death")]
    [InlineData("Treatment Adherence by Pill Count")]
    [InlineData("Cmax")]
    [InlineData("Probability of Retaining the Response")]
    [InlineData("Hemoglobin over 12 g/dL During the Study")]
    [InlineData("Re-Admissions for Heart Failure")]
    [InlineData("Number of TEAEs")]
    [InlineData("Time in Target Range")]
    [InlineData("Cost of Care")]
    [InlineData("People Free of In-Hospital MACE")]
    [InlineData("Successful Lead Implant")]
    [InlineData("Weight at 2 Years of Age")]
    [InlineData("Score at 6 Months")]
    public void What_is_counted_or_measured_over_a_span_has_no_time_though_its_frame_is_one(string title) =>
        Assert.All(MadeRecord.Outcome(title, "1", "2").Set("timeFrame", "12 months").Reported().Results, result => Assert.Null(result.Months));

    [Theory]
    [InlineData("At 30 days or hospital discharge, whichever is longer.")]
    [InlineData("Value at day 85 or last visit.")]
    [InlineData("Antibodies found during the study.")]
    [InlineData("Highest value at any time point.")]
    [InlineData("Measured 12 months post-discharge.")]
    [InlineData("Complications through 30 days.")]
    [InlineData("The score at 6 months.")]
    [InlineData("Nine questions (NQ; 1 week).")]
    [InlineData("The score at a corrected age of one year.")]
    [InlineData("Trough of each cycle.")]
    public void A_description_of_a_span_or_of_another_start_leaves_no_time(string description) =>
        Assert.All(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "12 months").Set("description", description).Reported().Results, result => Assert.Null(result.Months));

    [Theory]
    [InlineData("18 years and older")]
    [InlineData("Aged 65 years")]
    [InlineData("Children under 12 years")]
    [InlineData("Disease duration over 5 years")]
    public void A_class_of_an_age_or_another_span_has_the_time_of_its_outcome(string title)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12").Set("classes.0.title", title);
        Assert.Equal([12, 12], outcome.Reported().Results.Select(result => result.Months));
    }

    [Fact]
    public void The_time_of_an_analysis_is_that_of_its_outcome() => Assert.Equal(
        12, MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12").Analysed(MadeRecord.Analysis("Mean Difference", "1")).Reported().Comparisons[0].Months);

    [Theory]
    [InlineData("Mean Difference", "ANCOVA", "At Month 12.", 12)]
    [InlineData("Mean Difference", "ANCOVA", "People lost by 52 weeks had none.", 12)]
    [InlineData("Mean Difference", "ANCOVA", "Curves to Month 36.", null)]
    [InlineData("Mean Difference", "Log Rank", null, null)]
    [InlineData("Mean Difference", "Repeated measures ANOVA", null, null)]
    [InlineData("Hazard Ratio (HR)", "Regression", null, null)]
    public void An_analysis_over_all_the_follow_up_or_of_another_time_has_no_time(string label, string method, string? remark, int? months)
    {
        var analysis = MadeRecord.Analysis(label, "1").Set("statisticalMethod", method).Set("groupDescription", remark);
        Assert.Equal(months, Assert.Single(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12").Analysed(analysis).Reported().Comparisons).Months);
    }

    [Theory]
    [InlineData(Titles + "officialTitle", "A second trial", 12)]
    [InlineData(Titles + "officialTitle", "Open-label extension of a trial", null)]
    [InlineData(Titles + "officialTitle", "Tablets in newborns", null)]
    [InlineData(Titles + "officialTitle", "Randomised withdrawal of tablets", null)]
    [InlineData(Design + "interventionModel", "CROSSOVER", null)]
    [InlineData(Design + "primaryPurpose", "TREATMENT", 12)]
    [InlineData(Design + "primaryPurpose", "SCREENING", 12)]
    [InlineData(Words + "briefSummary", "Those who complete trial AB-1301 go on with tablets.", null)]
    [InlineData(Words + "briefSummary", "This is a long, open extension.", null)]
    [InlineData(Words + "detailedDescription", "All of them completed the parent study.", null)]
    [InlineData(Words + "detailedDescription", "Whoever completes 100 days may go on.", 12)]
    [InlineData("protocolSection.eligibilityModule.eligibilityCriteria", "Inclusion Criteria: completed a previous trial of tablets", null)]
    [InlineData("protocolSection.eligibilityModule.eligibilityCriteria", "Exclusion Criteria: completed a previous trial of tablets", 12)]
    public void Times_are_read_where_a_study_starts_once(string path, string value, int? months)
    {
        var record = MadeRecord.Of(1).With(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12")).Set(path, value);
        Assert.All(record.Read().Reported().Results, result => Assert.Equal(months, result.Months));
    }

    [Fact]
    public void A_study_that_only_finds_out_who_is_ill_has_no_start()
    {
        var record = MadeRecord.Of(1).With(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12")).Set(Design + "primaryPurpose", "SCREENING").Set(Design + "allocation", "NA");
        Assert.All(record.Read().Reported().Results, result => Assert.Null(result.Months));
    }

    [Theory]
    [InlineData("baseline (Week 1), Week 5")]
    [InlineData("Month 1 (Baseline) and Month 7")]
    public void Where_one_outcome_calls_the_start_a_first_week_no_outcome_is_counted_from_0(string other)
    {
        var study = MadeRecord.Of(1).With(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Week 5"), MadeRecord.Outcome("Another score", "1", "2").Set("timeFrame", other)).Read();
        Assert.All(study.Outcomes.SelectMany(outcome => outcome.Results), result => Assert.Null(result.Months));
    }

    [Theory]
    [InlineData("Own cells", "100 days after the transplant", "3.285")]
    [InlineData("Capsules", "100 days after the transplant", null)]
    [InlineData("Capsules", "100 days after randomization", "3.285")]
    public void A_time_since_a_transplant_is_one_since_treatment_where_the_study_transplants(string intervention, string frame, string? months)
    {
        var record = MadeRecord.Of(1).With(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", frame)).Set("protocolSection.armsInterventionsModule.interventions.0.name", intervention)
            .Set(Titles + "officialTitle", "Treatment around a stem cell transplant");
        decimal? expected = months is null ? null : decimal.Parse(months, CultureInfo.InvariantCulture);
        Assert.All(record.Read().Reported().Results, result => Assert.Equal(expected, result.Months));
    }

    [Theory]
    [InlineData("Baseline", 0)]
    [InlineData("Day 1", null)]
    [InlineData("Pre-intervention", null)]
    [InlineData("Tablets, Extension", null)]
    [InlineData("Tablets (Weeks 12 to 24)", null)]
    [InlineData("Post-menopausal", 12)]
    public void A_group_that_is_a_time_has_not_that_of_its_outcome(string title, int? months)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "Month 12").Set("groups.0.title", title);
        Assert.Equal([months, 12], outcome.Reported().Results.Select(result => result.Months));
    }

    [Theory]
    [InlineData("The score (confirmed twice, 3 months apart) at 12 months.")]
    [InlineData("The score of the last 7 days.")]
    [InlineData("The score at 52 weeks.")]
    public void A_description_of_how_long_something_lasts_leaves_the_time(string description) =>
        Assert.All(MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", "12 months").Set("description", description).Reported().Results, result => Assert.Equal(12, result.Months));

    private static decimal? MonthsOf(string printed)
    {
        var months = MadeRecord.Outcome("A score", "1", "2").Set("timeFrame", printed).Reported().Results.Select(result => result.Months).Distinct();
        return Assert.Single(months);
    }
}
