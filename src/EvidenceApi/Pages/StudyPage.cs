using EvidenceApi.Contract;
using EvidenceApi.Pictures;

namespace EvidenceApi.Pages;

/// <summary>The page of a study: what it is, whom it is about, its numbers with what they must not travel without, and its weaknesses.</summary>
internal static class StudyPage
{
    private const int MostNumbers = 300;

    public static Page Of(Study study, StudyNumbers numbers)
    {
        var name = study.Acronym ?? study.Id;
        var feed = $"/v1/changes?study={study.Id}&format=atom";
        return new Page
        {
            Title = $"{name}: {study.Title}",
            Description = $"{study.Title}. {ListedTexts.Words(study.Design)}, {numbers.Outcomes.Sum(outcome => outcome.Results.Length)} numbers with denominators, intervals and sources.",
            Path = $"/studies/{study.Id}",
            Feed = feed,
            Content = $"""
                <h1>{name}</h1>
                <p class="lead">{study.Title}</p>
                <dl class="facts">
                <dt>Design</dt><dd>{ListedTexts.Words(study.Design)}{(study.DesignNote is { } note ? $". {note}" : "")}</dd>
                <dt>Status</dt><dd>{(study.Status is { } status ? $"{ListedTexts.Words(status)}, {(study.StatusAsOf is { } day ? $"as of {day}" : "undated")}" : "not known")}{(study.Links.Trial is null ? Html.None : (Html)$" – <a href=\"/trials/{study.Id}\">the trial's status, its age and whom to ask</a>")}</dd>
                <dt>People</dt><dd>{(study.Populations.Length == 0 ? "not known" : string.Join("; ", study.Populations.Select(population => population.Label)))}</dd>
                <dt>Head counts</dt><dd>{Counts(study)}</dd>
                <dt>Countries</dt><dd>{(study.Countries.Length == 0 ? "not known" : string.Join(", ", study.Countries.Select(country => country.Name)))}</dd>
                <dt>Registrations</dt><dd>{(study.Registrations.Length == 0 ? "none known" : string.Join(", ", study.Registrations.Select(registration => registration.Number)))}</dd>
                <dt>Risk of bias</dt><dd>{(study.RiskOfBias.Length == 0 ? study.RiskOfBiasReason ?? "not judged by any source that was read" : string.Join("; ", study.RiskOfBias.Select(one => $"{one.Tool}{(one.Domain is { } domain ? $", {domain}" : "")}: {one.Printed} ({one.Assessor})")))}</dd>
                <dt>Retraction</dt><dd>{ListedTexts.Words(study.Retraction)}{(study.RetractionReason is { } reason ? $". {reason}" : "")}</dd>
                </dl>
                {Limitations(study)}
                <section aria-labelledby="numbers"><h2 id="numbers">Numbers</h2>
                {Numbers(study, numbers)}
                </section>
                <section aria-labelledby="reports"><h2 id="reports">Reports</h2>
                {(study.Reports.Length == 0 ? (Html)"None known." : (Html)$"<ul>\n{study.Reports.Select(report => (Html)$"<li>{ListedTexts.Words(report.Role)}: {Sources.Link(report.Source)}</li>")}\n</ul>")}
                </section>
                <section aria-labelledby="more"><h2 id="more">Go on</h2>
                <ul>
                <li><a href="{feed}">Feed of changes (Atom)</a></li>
                <li><a href="{study.Links.Self}">The study as data (JSON)</a>, <a href="{study.Links.Numbers}">its numbers</a></li>
                <li><a href="/v1/studies/{study.Id}/citation?format=ris">Citation for a reference manager (RIS)</a></li>
                </ul>
                </section>
                """,
        };
    }

    private static string Counts(Study study) => study.Counts.Length == 0 ? "not known"
        : string.Join("; ", study.Counts.Where(count => count.SupersededBySource is null).Select(count => $"{ListedTexts.Words(count.Kind).ToLowerInvariant()} {count.Count}{(count.AsOf is { } day ? $" (as of {day})" : "")}"));

    private static Html Limitations(Study study) => study.Limitations.Length == 0 ? Html.None
        : $"<h2>Known weaknesses</h2>\n<ul>\n{study.Limitations.Select(one => (Html)$"<li>{one.Statement}</li>")}\n</ul>";

    private static Html Numbers(Study study, StudyNumbers numbers)
    {
        var all = numbers.Outcomes.SelectMany(outcome => outcome.Results.Select(result => (outcome, result))).ToList();
        if (all.Count == 0)
            return Html.Trusted("<p>None is held.</p>");
        var populations = study.Populations.ToDictionary(population => population.Id, population => population.Label);
        var rest = all.Count - MostNumbers;
        return $"""
            <div class="scroll" tabindex="0" role="region" aria-label="Numbers of the study"><table>
            <caption>Each with how many people, how uncertain it is, and its proof. A retold, unverified or superseded number says so.</caption>
            <thead><tr><th scope="col">What</th><th scope="col">Of whom, when</th><th scope="col">Number</th><th scope="col">Of how many</th><th scope="col">Interval</th><th scope="col">Proof</th></tr></thead>
            <tbody>
            {all.Take(MostNumbers).Select(one => Row(one.outcome, one.result, populations))}
            </tbody></table></div>
            {(rest > 0 ? (Html)$"<p>{rest} more are <a href=\"{study.Links.Numbers}\">in the data</a>.</p>" : Html.None)}
            """;
    }

    private static Html Row(OutcomeOfStudy outcome, NumberOfOutcome number, Dictionary<string, string> populations) => $"""
        <tr id="{number.Id}"><th scope="row">{outcome.Title}</th><td>{string.Join(", ", ListedTexts.Present(populations.GetValueOrDefault(number.Population, number.Population), number.Arm, number.Stratum, number.Category, number.Time ?? "time not stated"))}</td><td>{NumberTexts.Value(number)}{Marks(number)}</td><td>{NumberTexts.Denominator(number)}</td><td>{NumberTexts.Interval(number)}</td><td><a href="/results/{number.Id}">proof<span class="hidden"> of {outcome.Title}, {number.Time}, {NumberTexts.Value(number)}</span></a></td></tr>
        """;

    private static Html Marks(NumberOfOutcome number)
    {
        var marks = ListedTexts.Present(
            number.Preferred ? "the study's number to use" : null, NumberTexts.LessThanRead(number.Verification), number.SupersededBy is null ? null : "superseded by a later report", number.Conflict is { } conflict ? $"sources disagree: {conflict}" : null);
        return marks.Count == 0 ? Html.None : $"<br><small>{string.Join("; ", marks)}</small>";
    }
}
