using EvidenceApi.Contract;
using EvidenceApi.Pictures;
using EvidenceApi.Trials;

namespace EvidenceApi.Pages;

/// <summary>The page of a trial: its status with its age, whom to ask, what is expected, what was said over time.</summary>
internal static class TrialPage
{
    public static Page Of(KnownTrial known)
    {
        var (trial, card) = (known.Trial, TrialCard.Of(known));
        var feed = $"/v1/changes?study={trial.Id}&format=atom";
        return new Page
        {
            Title = $"{known.Name}: {card.Headline}",
            Description = $"{trial.Title}. {card.Headline}. {string.Join(". ", card.Facts.Take(3))}.",
            Path = $"/trials/{trial.Id}",
            Feed = feed,
            Content = $"""
                <h1>{known.Name}</h1>
                <p class="lead">{trial.Title}</p>
                <section aria-labelledby="status"><h2 id="status">Status</h2>
                {CardHtml.Of(card)}
                </section>
                <section aria-labelledby="ask"><h2 id="ask">How to ask</h2>
                {Asking(trial)}
                </section>
                <section aria-labelledby="next"><h2 id="next">What is expected next</h2>
                {Expected(trial)}
                </section>
                <section aria-labelledby="who"><h2 id="who">Who could take part</h2>
                {Criteria(trial)}
                </section>
                <section aria-labelledby="time"><h2 id="time">What was said over time</h2>
                {CardHtml.Picture($"/v1/trials/{trial.Id}/timeline.svg", null, $"Timeline of {known.Name}; the table below has the same.")}
                {History(known)}
                </section>
                <section aria-labelledby="more"><h2 id="more">Follow, embed, go on</h2>
                <ul>
                <li><a href="{feed}">Feed of changes (Atom)</a>: put this address into a feed reader to hear of every change, without giving anybody your address</li>
                <li><a href="/v1/trials/{trial.Id}/card.html" class="snippet">HTML to put this status on your own page</a></li>
                <li><a href="/studies/{trial.Id}">The study: its design and its numbers</a></li>
                <li><a href="{trial.Links.Self}">The same as data (JSON)</a></li>
                </ul>
                </section>
                """,
        };
    }

    private static Html Asking(Trial trial) => trial.HowToAsk.Length == 0
        ? (Html)"<p>Not known: no page of a register is known, and no source says it. Whether anybody is taken is said by the status alone.</p>"
        : $"<ul>\n{trial.HowToAsk.Select(ask => (Html)$"<li>{ask.Statement} {Sources.Link(ask.Source)}</li>")}\n</ul>";

    private static Html Expected(Trial trial) => trial.Expected.Length == 0
        ? Html.Trusted("<p>Nothing is known: the trial has ended, or no source names a date. When results are due no source says.</p>")
        : $"<ul>\n{trial.Expected.Select(one => (Html)$"<li>{ListedTexts.Words(one.Kind)}: {one.Date}{Passed(one.HasPassed)}. {Sources.Link(one.Citation.Source)}</li>")}\n</ul>";

    private static string Passed(bool? hasPassed) => hasPassed switch
    {
        true => " – this date has passed, so it has happened unreported, or has slipped",
        false => " (planned)",
        null => " (whether it has passed is not known)",
    };

    // What several sources say alike is there once.
    private static Html Criteria(Trial trial) => trial.Eligibility.Length == 0
        ? Html.Trusted("<p>Not known.</p>")
        : $"<ul>\n{trial.Eligibility.DistinctBy(one => (one.Kind, one.Subject, one.Minimum, one.Maximum, one.Unit, one.Statement)).Select(one => (Html)$"<li>{ListedTexts.Words(one.Kind)}, {ListedTexts.Words(one.Subject).ToLowerInvariant()}: {Limits(one)}{one.Statement}</li>")}\n</ul>";

    private static string Limits(EligibilityCriterion one) => (one.Minimum, one.Maximum) switch
    {
        (null, null) => "",
        ({ } from, null) => $"{Sources.Number(from)} {ListedTexts.Unit(one.Unit ?? "")} or more. ",
        (null, { } to) => $"{Sources.Number(to)} {ListedTexts.Unit(one.Unit ?? "")} or less. ",
        ({ } from, { } to) => $"{Sources.Number(from)} to {Sources.Number(to)} {ListedTexts.Unit(one.Unit ?? "")}. ",
    };

    private static Html History(KnownTrial known) => known.History.Count == 0 ? Html.Trusted("<p>No statement of a status is held.</p>") : $"""
        <div class="scroll" tabindex="0" role="region" aria-label="Statements of the status"><table>
        <caption>Every statement that is held, the oldest first</caption>
        <thead><tr><th scope="col">As of</th><th scope="col">Status</th><th scope="col">Participants</th><th scope="col">Source</th></tr></thead>
        <tbody>
        {known.History.Select(Row)}
        </tbody></table></div>
        """;

    private static Html Row(StatusObservation said) => $"""
        <tr><th scope="row">{said.AsOf ?? "undated"}{(said.AsOfTo is { } to ? $" to {to}" : "")}</th><td>{(said.Status is { } status ? ListedTexts.Words(status) : "no status, numbers only")}{(said.Printed is { } printed ? $" (in its words: {printed})" : "")}</td><td>{People(said)}</td><td>{Sources.Link(said.Citation.Source)}{(ListedTexts.LessThanRead(said.Citation) is { } less ? $" ({less})" : "")}</td></tr>
        """;

    private static string People(StatusObservation said) => ListedTexts.Present(
        said.TargetEnrollment is { } target ? $"{target} aimed at" : null, said.ActualEnrollment is { } actual ? $"{actual} so far or in all" : null, said.UnspecifiedEnrollment is { } either ? $"{either}, planned or counted" : null) is { Count: > 0 } known
        ? string.Join(", ", known) : "not said";
}
