namespace EvidenceApi.Tests.Seeds;

/// <summary>Seeds whose titles, definitions, printed numbers and denominators would mislead a reader who quotes them.</summary>
public sealed class WordsOfOutcomesTests
{
    private const string Title = "title: No disease activity";

    private const string Registration = """
            registrations:
              - registry: ISRCTN
                number: ISRCTN00000001
                source: register
                place: record
                verification: VERIFIED

        """;

    private const string Deaths = """
            outcomes:
              - id: deaths
                measure: nedap
                title: Deaths related to the treatment
                definitionClass: ATTRIBUTED_WITHIN_100_DAYS
                type: NOT_STATED
                reportingStatus: POSTED
                results:
                  - ▲id: all
                    population: all
                    estimateType: COUNT
                    value: 0
                    unit: "{person}"
                    numerator: 0
                    denominator: 110
                    denominatorKind: ENROLLED
                    printed: no treatment-related deaths
                    source: paper
                    place: table 1
                    verification: VERIFIED
        """;

    private const string Count = "numerator: 44\n            denominator: 55\n            denominatorKind: RANDOMIZED\n            printed: 44 of 55 (80%)";

    private const string OtherCount = """
                  - id: whole
                    population: all
                    months: 36
                    estimateType: COUNT
                    value: 44
                    unit: "{person}"
                    numerator: 44
                    denominator: ▲60
                    denominatorKind: RANDOMIZED
                    printed: "44"
                    source: register
                    place: results
                    verification: VERIFIED
                comparisons:
        """;

    private const string Baseline = """
            outcomes:
              - id: women
                measure: nedap
                title: Women
                type: BASELINE
                reportingStatus: POSTED
                results:
                  - ▲id: all
                    population: all
                    estimateType: CRUDE_PROPORTION
                    value: 66
                    unit: "%"
                    denominatorKind: NOT_REPORTED
                    printed: 66 %
                    source: paper
                    place: table 1
                    verification: VERIFIED
        """;

    [Theory]
    [InlineData("title: ▲No disease activity at 3 years", "says 'at 3 years', which its numbers say; allowed: a title without time, category and group")]
    [InlineData("title: ▲No disease activity within the first year", "says 'within the first year'")]
    [InlineData("title: ▲Activity before and after the transplant", "says 'before and after'")]
    [InlineData("title: ▲Deaths related to the transplant\n        definitionClass: ANY_CAUSE", "does not say that it is of class ANY_CAUSE; allowed: a title with 'any cause'")]
    [InlineData("title: ▲Deaths\n        definitionClass: ATTRIBUTED_TO_TREATMENT", "does not say that it is of class ATTRIBUTED_TO_TREATMENT")]
    [InlineData("title: ▲Response\n        definitionClass: STABLE_OR_BETTER", "does not say that it is of class STABLE_OR_BETTER; allowed: a title with 'stable' or 'unchanged'")]
    [InlineData("title: Change in activity\n        definition: ▲Difference since the start.", "a change whose definition does not say which way it points; allowed: 'below 0 is an improvement'")]
    public async Task A_title_says_what_was_counted_and_no_time(string after, string words) => await BrokenSeeds.AssertComplaintAsync(Title, after, words);

    [Theory]
    [InlineData("value: 40.5", "value: ▲40.50", "40.50 has other decimals than '40.5% (95% CI 30-51.5)'; allowed: the number as it is printed")]
    [InlineData("{lower: 30, upper: 51.5, level: 95}", "▲{lower: 30.0, upper: 51.5, level: 95}", "a limit of the interval has other decimals than")]
    [InlineData(Count, "numerator: ▲44\n            denominator: 55\n            denominatorKind: RANDOMIZED\n            printed: 43 (80 %)",
        "'43 (80 %)' prints a count that the numerator does not have; allowed: numerator: 43")]
    [InlineData(Count, "numerator: 44\n            denominator: ▲55\n            denominatorKind: RANDOMIZED\n            printed: 44 (80 %)\n            note: The 55 is ours.",
        "a denominator that the note calls ours; allowed: no denominator where the source gives none")]
    public async Task A_number_is_as_it_is_printed(string before, string after, string words) => await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Fact]
    public async Task A_count_is_replaced_by_the_final_report_of_its_study() => await BrokenSeeds.AssertComplaintAsync(
        "        count: 110\n", "        count: 110\n        supersededBySource: ▲register\n", "no final report of this study has the id 'register'; allowed: paper");

    [Theory]
    [InlineData("", "▲none", "'none' does not say what there was none of; allowed: the words of the source, with the event")]
    [InlineData("\n        definitionClass: ATTRIBUTED_TO_TREATMENT", "▲no deaths", "'no deaths' does not say what there was none of; allowed: the words of the source, with what the event was put down to")]
    public async Task A_zero_in_words_says_of_what(string definitionClass, string printed, string words)
    {
        const string Outcome = "title: No disease activity\n        type: PRIMARY\n        timeFrame: three years\n        reportingStatus: POSTED\n        results:\n          - id: cells-36\n            arm: cells\n            population: all\n            months: 36\n            estimateType: CRUDE_PROPORTION\n            value: 80\n            unit: \"%\"\n            numerator: 44";
        await BrokenSeeds.AssertComplaintAsync(Outcome + "\n            denominator: 55\n            denominatorKind: RANDOMIZED\n            printed: 44 of 55 (80%)",
            Outcome.Replace("No disease activity", "Deaths from the treatment", StringComparison.Ordinal).Replace("\n        type:", definitionClass + "\n        type:", StringComparison.Ordinal)
                .Replace("value: 80", "value: 0", StringComparison.Ordinal).Replace("numerator: 44", "numerator: 0", StringComparison.Ordinal)
            + $"\n            denominator: 55\n            denominatorKind: RANDOMIZED\n            printed: {printed}", words);
    }

    [Fact]
    public async Task A_length_of_follow_up_is_no_time_point() => await BrokenSeeds.AssertComplaintAsync(
        "            months: 36\n            estimateType: KAPLAN_MEIER", "            months: ▲36\n            window: { kind: OVER_FOLLOW_UP }\n            estimateType: KAPLAN_MEIER",
        "a follow-up of differing length is no time point; allowed: the length in the time or the window, and no months");

    [Fact]
    public async Task A_note_of_the_original_speaks_of_no_copy() => await BrokenSeeds.AssertComplaintAsync(
        "printed: 0.25 (0.1-0.6)", "printed: 0.25 (0.1-0.6)\n            note: ▲The copy breaks off here.", "the note speaks of a copy, and the original was read");

    [Fact]
    public async Task The_same_events_out_of_other_people_are_a_conflict() => await BrokenSeeds.AssertComplaintAsync(
        "        comparisons:", OtherCount, "44 of 60, but 'cells-36' has 44 of 55 by another source; allowed: one denominator, or a conflict");

    [Fact]
    public async Task A_baseline_number_of_the_whole_group_has_its_denominator() => await BrokenSeeds.AssertComplaintAsync(
        "    outcomes:", Baseline, "a number of the whole group without a denominator, though 'paper' counts 110; allowed: denominator: 110");

    [Fact]
    public async Task A_number_of_a_class_with_a_window_is_of_that_window() => await BrokenSeeds.AssertComplaintAsync("    outcomes:", Deaths,
        "the class ATTRIBUTED_WITHIN_100_DAYS is of 100 days, and the number is of no months; allowed: months: 3.3 where the source says 100 days; otherwise an outcome of another class");

    [Fact]
    public async Task Someone_named_an_outcome_primary() => await BrokenSeeds.AssertComplaintAsync("type: PRIMARY", "type: ▲PRIMARY",
        "PRIMARY in a study that no register knows, and nothing says who named it so; allowed: NOT_STATED, or a note", without: Registration);

    [Fact]
    public async Task A_limit_of_a_period_is_no_day_on_which_it_happened() => await BrokenSeeds.AssertComplaintAsync(
        "    outcomes:", "    dates:\n      - kind: FIRST_TREATED\n        date: 2015-06\n        type: ▲ACTUAL\n        note: The paper says after June 2015.\n        source: paper\n        place: methods\n        verification: VERIFIED\n    outcomes:",
        "2015-06 is ACTUAL, but its note says that it is a limit");
}
