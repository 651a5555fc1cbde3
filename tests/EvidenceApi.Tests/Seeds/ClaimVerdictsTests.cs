namespace EvidenceApi.Tests.Seeds;

/// <summary>Verdicts on claims that go beyond what was read.</summary>
public sealed class ClaimVerdictsTests
{
    [Theory]
    [InlineData("verdict: ▲AGREES", "AGREES with nothing to compare it with that was read; allowed: a study, or evidence that was read")]
    [InlineData("verdict: ▲SUPERSEDED", "SUPERSEDED with nothing to compare it with that was read")]
    [InlineData("study: trial\n    measure: nedap\n    months: 12\n    verdict: ▲AGREES\n    results: [trial.no-activity.cells-36]",
        "AGREES at 12 months, and the evidence is of other times; allowed: evidence of the same time; else PARTLY or UNCHECKED")]
    [InlineData("study: trial\n    measure: nedap\n    verdict: ▲AGREES_SECONDARY\n    results: [trial.no-activity.cells-36]",
        "AGREES_SECONDARY, and evidence was read first hand; allowed: AGREES")]
    [InlineData("study: trial\n    verdict: ▲AGREES\n    differsIn: [FACT]", "AGREES and differsIn: [FACT] contradict each other; allowed: differsIn with DIFFERS")]
    [InlineData("study: trial\n    verdict: ▲UNCHECKED\n    differsIn: [FACT]", "UNCHECKED and differsIn: [FACT] contradict each other")]
    [InlineData("study: trial\n    verdict: ▲DIFFERS", "DIFFERS and differsIn: [] contradict each other")]
    [InlineData("study: trial\n    measure: nedap\n    number: { value: 80, unit: \"%\", printed: 80 % }\n    verdict: PARTLY\n    results: [trial.no-activity.cells-36]\n    differsIn: ▲[NUMBER]",
        "80 is also what the evidence has; allowed: MEASURE, TIME or PEOPLE")]
    public async Task A_verdict_goes_no_further_than_what_was_read(string claim, string words) => await BrokenSeeds.AssertComplaintAsync(
        "measures:\n  - id: nedap",
        $"claims:\n  - id: \"000-01\"\n    source: register\n    kind: STATEMENT\n    statement: Cells work.\n    reason: As the paper has it.\n    {claim}\nmeasures:\n  - id: nedap",
        words);
}
