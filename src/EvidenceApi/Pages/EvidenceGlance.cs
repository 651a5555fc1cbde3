using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Pictures;
using EvidenceApi.Results;
using Result = EvidenceApi.Contract.Result;

namespace EvidenceApi.Pages;

/// <summary>Benefits beside harms, for each type of MS and treatment.</summary>
internal static class EvidenceGlance
{
    public static Html Of(Overview overview, IReadOnlyDictionary<string, Result> singles) =>
        Html.Join(overview.Items.GroupBy(entry => entry.Phenotype).Select(course => (Html)$"""
            <h3>{Course(course.Key)}</h3>
            {course.Select(entry => Entry(entry, singles))}
            """));

    private static string Course(Phenotype? course) => course is { } known ? $"{ListedTexts.Words(known)} MS" : "Any type of MS";

    private static string Treatment(InterventionType type) => type switch
    {
        InterventionType.AHSCT => "Transplant of one's own blood stem cells (AHSCT)",
        _ => ListedTexts.Words(type),
    };

    private static Html Entry(OverviewEntry entry, IReadOnlyDictionary<string, Result> singles) => $"""
        <details{(entry is { Phenotype: null, Intervention: InterventionType.AHSCT } ? Html.Trusted(" open") : Html.None)}>
        <summary><h4>{Treatment(entry.Intervention)}, {Course(entry.Phenotype).ToLowerInvariant().Replace("ms", "MS", StringComparison.Ordinal)}</h4></summary>
        <div class="beside">
        <div><h5>Benefits</h5>
        <ul>
        {entry.Benefits.Select(outcome => Outcome(outcome, singles))}
        </ul></div>
        <div><h5>Harms</h5>
        <ul>
        {entry.Harms.Select(outcome => Outcome(outcome, singles))}
        </ul></div>
        </div>
        <p>{entry.OpenTrials.Count} trials recruit or are announced, by their overall status: <a href="{entry.OpenTrials.Url}">as data</a>.</p>
        {(entry.Recommendations.Count == 0 ? Html.None : (Html)$"<h5>What bodies recommend</h5>\n<ul>\n{entry.Recommendations.Select(one => (Html)$"<li>{ListedTexts.Words(one.Direction)}: {one.Statement} <a href=\"{one.Url}\">{one.Title}</a></li>")}\n</ul>")}
        </details>
        """;

    private static Html Outcome(OverviewOutcome outcome, IReadOnlyDictionary<string, Result> singles) =>
        $"<li>{outcome.Measure.Name}: {Number(outcome, singles)}</li>";

    private static Html Number(OverviewOutcome outcome, IReadOnlyDictionary<string, Result> singles) => outcome switch
    {
        { Estimate: { } pooled } => (Html)$"<span class=\"number\">{pooled.Sentence}</span> <a href=\"{Table(outcome)}\">Proof<span class=\"hidden\"> of {outcome.Measure.Name}: the pooled studies</span></a> {Warnings(outcome)}",
        { Single: { } single } when singles.TryGetValue(single.Id, out var result) => Single(result),
        _ => (Html)$"<span class=\"unknown\">Unknown: no number that can be used is held.</span> <small>Missing: {outcome.Missing}</small>",
    };

    private static Html Single(Result result) => $"""
        <span class="number">{ResultCard.Headline(result)}</span>, one study{(ListedTexts.LessThanRead(result.Citation) is { } less ? $" ({less})" : "")}. {ResultCard.Denominator(result)}. {ResultCard.Uncertainty(result)}. {ResultCard.Group(result)}; {result.Time ?? "time not stated"}. <a href="/results/{result.Id}">Proof<span class="hidden"> of {result.Outcome.Title}</span></a> in <a href="/studies/{result.Study.Id}">{result.Study.Acronym ?? result.Study.Id}</a>
        """;

    private static Html Warnings(OverviewOutcome outcome) => outcome.Warnings.Count == 0 ? Html.None
        : $"<details class=\"small\"><summary>{outcome.Warnings.Count} {(outcome.Warnings.Count == 1 ? "warning" : "warnings")}<span class=\"hidden\"> about {outcome.Measure.Name}</span></summary><ul>{outcome.Warnings.Select(warning => (Html)$"<li>{warning.Sentence}</li>")}</ul></details>";

    private static string Table(OverviewOutcome outcome) => outcome.Url.Replace("/v1/syntheses?", "/v1/syntheses/table.html?", StringComparison.Ordinal);
}
