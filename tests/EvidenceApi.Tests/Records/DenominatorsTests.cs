using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>How many a number is about, and what it counts.</summary>
public sealed class DenominatorsTests
{
    [Fact]
    public void A_count_of_people_has_its_denominator_and_what_that_counts()
    {
        var result = MadeRecord.Counts("Relapses", "20", "8").Reported().Results[0];
        Assert.Equal((EstimateType.COUNT, 20m, 20, 50), (result.EstimateType, result.Value!.Value, result.Numerator!.Value, result.Denominator!.Value));
        Assert.Equal((DenominatorKind.ANALYZED, "Participants", "{person}"), (result.DenominatorKind, result.DenominatorUnit, result.Unit));
    }

    [Theory]
    [InlineData("51", "COUNT_ABOVE_DENOMINATOR")]
    [InlineData("12.5", "UNIT_CONTRADICTS_PARAMETER")]
    [InlineData("-3", "UNIT_CONTRADICTS_PARAMETER")]
    public void A_count_that_is_impossible_is_flagged_and_kept_as_printed_only(string printed, string code)
    {
        var outcome = MadeRecord.Counts("Relapses", printed, "8");
        var result = outcome.Reported().Results[0];
        Assert.Equal((null, null, printed), (result.Value, result.Numerator, result.Printed));
        Assert.NotNull(result.NotReportedReason);
        Assert.Equal([$"{code} {printed}"], outcome.Flags());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("50")]
    [InlineData("50.0")]
    public void A_count_may_be_no_one_or_everyone(string printed) => Assert.Empty(MadeRecord.Counts("Relapses", printed, "8").Flags());

    [Fact]
    public void No_people_means_no_denominator_and_no_interval()
    {
        var outcome = MadeRecord.Counts("Relapses", "0", "8").Set("denoms.0.counts.0.value", "0");
        var result = outcome.Reported().Results[0];
        Assert.Equal((0m, null, DenominatorKind.NOT_REPORTED, null), (result.Value!.Value, result.Denominator, result.DenominatorKind, result.ComputedInterval));
        Assert.Equal(["DENOMINATOR_IS_ZERO 0"], outcome.Flags());
    }

    [Fact]
    public void A_denominator_that_is_no_number_is_flagged_and_kept_as_printed_only()
    {
        var study = MadeRecord.Of(1).With(MadeRecord.Counts("Relapses", "20", "8").Set("denoms.0.counts.0.value", "NA")).Read();
        Assert.Null(study.Reported().Results[0].Denominator);
        Assert.Equal(["NUMBER_NOT_READ NA"], study.Flags());
        Assert.Equal(["NA", "40"], study.Records[0].Results.Denominators.Select(count => count.Printed));
    }

    [Theory]
    [InlineData("COUNT_OF_PARTICIPANTS", "years", true)]
    [InlineData("COUNT_OF_PARTICIPANTS", "percentage of participants", true)]
    [InlineData("MEAN", "participants", true)]
    [InlineData("MEDIAN", "Participants", true)]
    [InlineData("COUNT_OF_PARTICIPANTS", "Participants", false)]
    [InlineData("COUNT_OF_PARTICIPANTS", "somebodies", false)]
    [InlineData("NUMBER", "participants", false)]
    [InlineData("MEAN", "points", false)]
    public void A_unit_that_contradicts_the_parameter_is_flagged(string parameter, string unit, bool flagged)
    {
        var outcome = MadeRecord.Outcome("A score", "4", "5").Set("paramType", parameter).Set("unitOfMeasure", unit);
        Assert.Equal(flagged ? [$"UNIT_CONTRADICTS_PARAMETER {parameter} in {unit}"] : [], outcome.Flags());
        Assert.All(outcome.Reported().Results, result => Assert.Equal(unit, result.Registry!.PrintedUnit));
    }

    [Fact]
    public void A_class_with_denominators_of_its_own_has_those_and_the_others_those_of_the_outcome()
    {
        var outcome = MadeRecord.Counts("Relapses", "20", "8");
        outcome.Append("classes", outcome["classes"]![0]!.DeepClone());
        outcome.Set("classes.0.title", "Year 1").Set("classes.1.title", "Year 2");
        outcome.Set("classes.1.denoms", Denominators("Participants", "30", "20"));
        Assert.Equal([50, 40, 30, 20], outcome.Reported().Results.Select(result => result.Denominator));
    }

    [Fact]
    public void Of_several_units_the_number_has_the_one_that_the_outcome_selects()
    {
        var outcome = MadeRecord.Outcome("Lesions", "4", "5");
        outcome["denoms"]!.AsArray().Add(Denominators("Lesions", "300", "200")[0]!.DeepClone());
        Assert.Equal([("Participants", 50), ("Participants", 40)], Of(outcome));
        Assert.Equal([("Lesions", 300), ("Lesions", 200)], Of(outcome.Set("denomUnitsSelected", "Lesions")));
        Assert.Equal([("Lesions", 300), ("Lesions", 200)], Of(outcome.Cut("denomUnitsSelected").Set("typeUnitsAnalyzed", "Lesions").Set("paramType", "COUNT_OF_UNITS")));
    }

    [Fact]
    public void Units_other_than_people_are_reported_when_there_are_no_others() => Assert.Equal(
        [("Eyes", 100), ("Eyes", 80)], Of(MadeRecord.Outcome("Sharpness", "4", "5").Set("denoms", Denominators("Eyes", "100", "80"))));

    [Fact]
    public void A_group_without_a_denominator_has_none()
    {
        var outcome = MadeRecord.Outcome("A score", "4", "5").Set("denoms", Denominators("Participants", "50", "40"));
        outcome["denoms"]![0]!["counts"]!.AsArray().RemoveAt(1);
        Assert.Equal([50, null], outcome.Reported().Results.Select(result => result.Denominator));
        Assert.Equal(DenominatorKind.NOT_REPORTED, outcome.Reported().Results[1].DenominatorKind);
    }

    [Fact]
    public void A_baseline_measure_has_the_denominators_of_the_section_unless_it_has_its_own()
    {
        var measure = MadeRecord.Counts("Sex", "20", "8").Cut("denoms").Cut("groups").Cut("timeFrame").Cut("type").Cut("reportingStatus");
        var own = measure.DeepClone().AsObject().Set("title", "Age").Set("denoms", Denominators("Participants", "45", "35"));
        var section = MadeRecord.Counts("x", "1", "1");
        var study = MadeRecord.Of(1)
            .Set("resultsSection.baselineCharacteristicsModule.groups", section["groups"]!.DeepClone())
            .Set("resultsSection.baselineCharacteristicsModule.denoms", section["denoms"]!.DeepClone())
            .Set("resultsSection.baselineCharacteristicsModule.measures", new JsonArray(measure, own)).Read();
        var baseline = study.Outcomes.Where(outcome => outcome.Type == OutcomeType.BASELINE).ToList();
        Assert.Equal([50, 40, 45, 35], baseline.SelectMany(outcome => outcome.Results).Select(result => result.Denominator));
        Assert.All(baseline.SelectMany(outcome => outcome.Results), result => Assert.Equal(0, result.Months));
    }

    private static JsonArray Denominators(string units, string first, string second) => JsonNode.Parse(
        $$"""[{"units": "{{units}}", "counts": [{"groupId": "OG000", "value": "{{first}}"}, {"groupId": "OG001", "value": "{{second}}"}]}]""")!.AsArray();

    private static List<(string Units, int Count)> Of(JsonObject outcome) =>
        [.. outcome.Reported().Results.Select(result => (result.DenominatorUnit, result.Denominator!.Value))];
}
