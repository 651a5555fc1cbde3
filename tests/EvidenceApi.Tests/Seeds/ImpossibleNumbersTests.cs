namespace EvidenceApi.Tests.Seeds;

/// <summary>Seeds that can be read and whose numbers cannot be true.</summary>
public sealed class ImpossibleNumbersTests
{
    [Theory]
    [InlineData("            denominator: 54", "            numerator: ▲55\n            denominator: 54",
        "numerator 55 is greater than denominator 54; allowed: 0 to 54")]
    [InlineData("            denominator: 54", "            numerator: ▲-1\n            denominator: 54",
        "the numerator is below zero; allowed: 0 or more")]
    [InlineData("value: 80", "value: ▲78.9", "78.9 % is not 44/55; allowed: the fraction in percent, rounded by at most 1")]
    [InlineData("value: 80", "value: ▲0.8", "0.8 % is not 44/55")]
    [InlineData("CRUDE_PROPORTION\n            value: 80", "POOLED_PROPORTION\n            value: ▲100.5",
        "100.5 is not a percentage; allowed: 0 to 100")]
    [InlineData("            unit: \"%\"\n            denominator: 54", "            unit: ▲\"1\"\n            denominator: 54",
        "a KAPLAN_MEIER is not in '1'; allowed: %")]
    [InlineData("CRUDE_PROPORTION\n            value: 80", "COUNT\n            value: ▲45",
        "count 45 is not the numerator 44; allowed: the same number")]
    [InlineData("denominatorKind: TREATED", "denominatorKind: ▲NOT_REPORTED",
        "the denominator and its kind do not agree; allowed: NOT_REPORTED without a denominator")]
    [InlineData("            denominator: 54\n            denominatorKind: TREATED", "            denominatorKind: ▲TREATED",
        "the denominator and its kind do not agree")]
    [InlineData("44\n            denominator: 55\n            denominatorKind: RANDOMIZED\n",
        "▲44\n            denominatorKind: NOT_REPORTED\n", "a numerator without its denominator; allowed: a denominator, or")]
    [InlineData("            printed: 44 of", "            notReportedReason: ▲lost\n            printed: 44 of",
        "a value or the reason why there is none; allowed: exactly one")]
    public async Task A_fraction_is_whole(string before, string after, string words) => await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("value: 40.5", "value: ▲51.6", "51.6 is outside its interval; allowed: 30 to 51.5")]
    [InlineData("value: 40.5", "value: ▲29", "29 is outside its interval; allowed: 30 to 51.5")]
    [InlineData("{lower: 30, upper: 51.5, level: 95}", "▲{level: 95}", "an interval without limits; allowed: lower, upper or both")]
    [InlineData("{lower: 30, upper: 51.5, level: 95}", "▲{lower: 30, upper: 51.5, level: 0}",
        "the level of an interval is a percentage; allowed: above 0 and below 100")]
    [InlineData("{lower: 30, upper: 51.5, level: 95}", "▲{lower: 30, upper: 51.5, level: 100}", "the level of an interval is a percentage")]
    [InlineData("{lower: 30, upper: 51.5, level: 95}", "▲{lower: 30, upper: 101, level: 95}",
        "an interval of a percentage goes beyond 0 to 100")]
    [InlineData("interval: {lower: 30, upper: 51.5, level: 95}", "dispersion: ▲{type: STANDARD_DEVIATION, lower: 1, upper: 2}",
        "the dispersion does not fit its type; allowed: value")]
    [InlineData("interval: {lower: 30, upper: 51.5, level: 95}", "dispersion: ▲{type: FULL_RANGE, lower: 2, upper: 1}",
        "the dispersion does not fit its type")]
    public async Task An_interval_has_a_level_and_holds_its_value(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    private const string Effect = """
        id: cells-drugs
                    arm: cells
                    referenceArm: drugs
                    population: all
                    months: 36
                    effectMeasure: HAZARD_RATIO
                    value: 0.25
                    unit: "1"
                    interval: {lower: 0.1, upper: 0.6, level: 95}
                    pValue: {operator: LESS_THAN, value: 0.001}
        """;

    private const string PValueOnly = """
        ▲id: cells-drugs
                    arm: cells
                    referenceArm: drugs
                    population: all
                    effectMeasure: P_VALUE_ONLY
                    unit: "1"
        """;

    private const string PValueWithInterval = """
        id: cells-drugs
                    arm: cells
                    referenceArm: drugs
                    population: all
                    effectMeasure: P_VALUE_ONLY
                    unit: "1"
                    interval: ▲{lower: 0.1, upper: 0.6, level: 95}
                    pValue: {operator: LESS_THAN, value: 0.001}
        """;

    [Theory]
    [InlineData(Effect, PValueOnly, "P_VALUE_ONLY without a p-value; allowed: a pValue")]
    [InlineData(Effect, PValueWithInterval, "an interval without the value that it holds; allowed: a value, or no interval")]
    [InlineData("value: 40.5\n            unit: \"%\"\n            denominator: 54\n            denominatorKind: TREATED\n            interval: ",
        "notReportedReason: A curve only.\n            unit: \"%\"\n            denominator: 54\n            denominatorKind: TREATED\n            interval: ▲",
        "an interval without the value that it holds")]
    [InlineData("value: 0.25", "value: ▲0.7", "0.7 is outside its interval; allowed: 0.1 to 0.6")]
    [InlineData("value: 0.25\n            unit: \"1\"\n            interval: {lower: 0.1,", "value: ▲0\n            unit: \"1\"\n            interval: {lower: 0,",
        "a ratio is not above zero; allowed: a number above 0")]
    [InlineData("{lower: 0.1, upper: 0.6, level: 95}", "▲{lower: -0.1, upper: 0.6, level: 95}",
        "an interval of a ratio goes below zero; allowed: limits of 0 or more")]
    [InlineData("unit: \"1\"", "unit: ▲\"%\"", "a ratio has no unit; allowed: 1")]
    [InlineData("{operator: LESS_THAN, value: 0.001}", "▲{operator: EQUAL, value: 1.001}", "this is not a p-value; allowed: 0 to 1")]
    [InlineData("HAZARD_RATIO\n            value: 0.25", "P_VALUE_ONLY\n            value: ▲0.25",
        "the effect and its measure do not agree; allowed: a value, or")]
    public async Task An_effect_is_what_its_measure_says(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("maximum: 55", "maximum: ▲17", "the maximum is below the minimum; allowed: minimum")]
    [InlineData("minimum: 18\n        maximum: 55\n        unit: a", "unit: ▲a\n        statement: Adults",
        "a limit and its unit go together; allowed: a UCUM unit")]
    [InlineData("amount: 2", "amount: ▲0", "a dose is not above zero; allowed: a number above 0")]
    [InlineData("count: 110", "count: ▲-1", "a count is below zero; allowed: 0 or more")]
    [InlineData("targetEnrollment: 120", "targetEnrollment: ▲-1", "an enrolment is below zero; allowed: 0 or more")]
    [InlineData("asOf: 2018", "asOf: ▲2015-12-31",
        "2015-12-31 comes after 2016-02-29 in the list; allowed: observations in order of time, oldest first")]
    [InlineData("id: begun\n        status: RECRUITING\n        asOf: 2016-02-29\n", "▲id: begun\n        status: RECRUITING\n        asOf: 2016-02-29\n        unspecifiedEnrollment: 120\n",
        "an enrolment that is planned or counted is no unspecified one")]
    [InlineData("        label: Transplantation\n", "        typeBasis: ▲FROM_RECORD\n        label: Transplantation\n",
        "no label of the record says AHSCT; allowed: FROM_TITLE where it takes words of a title, CURATED where a curator read it")]
    [InlineData("asOf: 2018", "asOf: 2018\n        registration: ▲ISRCTN00000001", "'ISRCTN00000001' is not one of several registrations of the study in one register")]
    [InlineData("    statusHistory:\n", "    dates:\n      - kind: COMPLETION\n        date: 2031-03\n        type: ▲ACTUAL\n        source: register\n        place: record\n"
        + "        readOn: 2031-02-28\n        verification: VERIFIED\n    statusHistory:\n", "2031-03 is ACTUAL in a document that was read or published on 2031-02-28; allowed: ESTIMATED, or no type")]
    public async Task A_study_is_described_with_sense(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);
}
