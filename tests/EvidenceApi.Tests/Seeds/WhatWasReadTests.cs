namespace EvidenceApi.Tests.Seeds;

/// <summary>Seeds whose marks say more than was read, or whose notes say what a code should.</summary>
public sealed class WhatWasReadTests
{
    private const string Fact = "place: table 3\n            verification: VERIFIED";

    [Theory]
    [InlineData("readAt: https://forum.example/copy", "VERIFIED", "VERIFIED contradicts what was read: the address holds a copy; allowed: VERIFIED_COPY")]
    [InlineData("readAt: https://forum.example/copy", "VERIFIED_SECONDARY", "VERIFIED_SECONDARY contradicts what was read: the address holds a copy; allowed: VERIFIED_COPY")]
    [InlineData("readAt: https://news.example/retelling", "VERIFIED", "VERIFIED contradicts what was read: the address holds a retelling; allowed: VERIFIED_SECONDARY")]
    [InlineData("readAt: https://news.example/retelling", "VERIFIED_COPY", "VERIFIED_COPY contradicts what was read: the address holds a retelling; allowed: VERIFIED_SECONDARY")]
    [InlineData("readOn: 2026-01-13", "VERIFIED_COPY", "VERIFIED_COPY contradicts what was read: the source itself; allowed: VERIFIED")]
    [InlineData("readOn: 2026-01-13", "VERIFIED_SECONDARY", "VERIFIED_SECONDARY contradicts what was read: the source itself; allowed: VERIFIED")]
    public async Task A_mark_says_no_more_than_was_read(string reading, string mark, string words) =>
        await BrokenSeeds.AssertComplaintAsync(Fact, $"place: table 3\n            {reading}\n            verification: ▲{mark}", words);

    [Fact]
    public async Task An_address_is_registered_with_its_source() => await BrokenSeeds.AssertComplaintAsync(
        Fact, "place: table 3\n            readAt: ▲https://forum.example/coppy\n            verification: VERIFIED_COPY",
        "'https://forum.example/coppy' is not among the readings of the source 'paper'; allowed: https://forum.example/copy, https://news.example/retelling; nearest: https://forum.example/copy");

    [Theory]
    [InlineData("table 3, read in a mirror")]
    [InlineData("table 3, read on 2026-01-13")]
    [InlineData("record as of 2026-01-13")]
    [InlineData("a copy of the abstract")]
    [InlineData("paper, news summary")]
    public async Task A_place_is_the_place_in_the_source_and_nothing_else(string place) => await BrokenSeeds.AssertComplaintAsync(
        "place: table 3", $"place: ▲{place}", $"the place '{place}' says how it was read; allowed: the place in the source");

    [Theory]
    [InlineData("table 3", "UNVERIFIED", "UNVERIFIED and the place 'table 3' contradict each other; allowed: 'not read' with UNVERIFIED")]
    [InlineData("not read", "VERIFIED", "VERIFIED and the place 'not read' contradict each other")]
    public async Task What_was_recalled_has_no_place(string place, string mark, string words) =>
        await BrokenSeeds.AssertComplaintAsync(Fact, $"place: ▲{place}\n            verification: {mark}", words);

    [Fact]
    public async Task A_note_that_assumes_the_kind_of_estimate_comes_with_the_code() => await BrokenSeeds.AssertComplaintAsync(
        "          - id: drugs-36", "          - ▲note: The method is taken as Kaplan-Meier.\n            id: drugs-36",
        "the basis STATED of the estimate type and the notes contradict each other; allowed: ASSUMED where");

    [Fact]
    public async Task The_code_of_an_assumption_comes_with_a_note() => await BrokenSeeds.AssertComplaintAsync(
        "estimateType: KAPLAN_MEIER", "estimateType: KAPLAN_MEIER\n            estimateTypeBasis: ▲ASSUMED", "the basis ASSUMED of the estimate type and the notes contradict each other");

    [Fact]
    public async Task A_superseded_number_names_a_number_of_the_final_report() => await BrokenSeeds.AssertComplaintAsync(
        "            printed: 0.25 (0.1-0.6)", "            supersededBy: ▲trial.no-activity.cells-36\n            printed: 0.25 (0.1-0.6)",
        "no comparison of the final report has the id 'trial.no-activity.cells-36'");
}
