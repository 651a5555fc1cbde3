using EvidenceApi.Contract;
using Result = EvidenceApi.Contract.Result;

namespace EvidenceApi.Pages;

/// <summary>The front door: what this is, the finder, the evidence at a glance, the check of a sentence, and how to follow a trial.</summary>
internal static class FrontPage
{
    /// <summary>Ids of the single numbers of an overview.</summary>
    public static string[] Singles(Overview overview) =>
        [.. overview.Items.SelectMany(entry => entry.Benefits.Concat(entry.Harms)).Select(outcome => outcome.Single?.Id).OfType<string>().Distinct()];

    public static Page Of(Overview overview, IReadOnlyDictionary<string, Result> singles, DatasetSizeRow size) => new()
    {
        Title = "Stem cells for multiple sclerosis: trials and evidence",
        Description = "Which trials of stem-cell therapy for multiple sclerosis are open near a place, and what studies found: benefits beside harms, each number with its denominator, its uncertainty and its source.",
        Path = "/",
        Feed = "/v1/changes?format=atom",
        Content = $"""
            <h1>Stem cells for multiple sclerosis: trials and evidence</h1>
            <p class="lead">What studies of stem-cell therapy for multiple sclerosis found, and which trials are open. Every number says of how many people it is, how uncertain it is, and where it was read. What is not known is called unknown.</p>
            <p class="soft">{size.Studies} studies, {size.Trials} of them registered trials, {size.Results} numbers. Data of {size.DatasetDate ?? "an unknown day"}, dataset version {size.DatasetVersion}. This is no medical advice.</p>
            <section aria-labelledby="finder"><h2 id="finder">Find a trial</h2>
            {FinderForm}
            </section>
            <section aria-labelledby="evidence"><h2 id="evidence">The evidence at a glance</h2>
            <p>By type of MS, benefits beside harms. A pooled number counts each study once; where nothing can be pooled the number of one study is shown; where there is none it says so. <a href="/docs/guides/meta-analysis">How numbers are pooled</a>.</p>
            {EvidenceGlance.Of(overview, singles)}
            </section>
            <section aria-labelledby="check"><h2 id="check">Check a sentence</h2>
            {CheckForm}
            </section>
            <section aria-labelledby="follow"><h2 id="follow">Follow a trial</h2>
            {Follow}
            </section>
            """,
    };

    private static Html FinderForm => Html.Trusted($"""
        <p>A trial runs at places, and each place opens and closes by itself. Places come by distance from where you are; your words are sent to this service alone and are not kept.</p>
        <form id="finder-form" class="fields" action="/v1/trials">
        <p><label for="place">City and country</label> <input id="place" name="place" autocomplete="off" aria-describedby="place-hint"> <small id="place-hint">such as London,GB or Portland,OR,US</small></p>
        <p><label for="within">Within</label> <select id="within" name="within"><option value="">any distance</option><option>50km</option><option>100km</option><option>300km</option><option>1000km</option></select></p>
        <p><label for="age">Age in years</label> <input id="age" name="age" inputmode="numeric"></p>
        <p><label for="sex">Sex</label> <select id="sex" name="sex"><option value="">not said</option><option value="FEMALE">female</option><option value="MALE">male</option></select></p>
        <p><label for="phenotype">Type of MS</label> <select id="phenotype" name="phenotype"><option value="">any</option><option value="RRMS">relapsing-remitting (RRMS)</option><option value="SPMS">secondary progressive (SPMS)</option><option value="PPMS">primary progressive (PPMS)</option></select></p>
        <p class="check"><input id="openSites" name="openSites" type="checkbox" value="true" checked> <label for="openSites">Only trials with a place that is or may be open</label></p>
        <p><button>Find trials</button></p>
        </form>
        <noscript><p>The finder needs JavaScript here. Without it, <a href="/docs/guides/find-a-trial">ask the service itself</a>.</p></noscript>
        <p id="finder-status" role="status" aria-live="polite"></p>
        <div id="finder-results"></div>
        """);

    private static Html CheckForm => Html.Trusted("""
        <p>Paste what you read or heard. The sentence is compared with the data, and nothing is confirmed that was not wholly understood.</p>
        <form id="check-form" class="fields">
        <p class="wide"><label for="claim">Sentence</label> <textarea id="claim" name="text" rows="3" maxlength="20000" aria-describedby="claim-hint"></textarea> <small id="claim-hint">such as: 70 % relapse-free at 5 years in HALT-MS</small></p>
        <p><button>Check</button></p>
        </form>
        <noscript><p>The check needs JavaScript here. Without it, <a href="/docs/guides/check-an-article">ask the service itself</a>.</p></noscript>
        <p id="check-status" role="status" aria-live="polite"></p>
        <div id="check-results"></div>
        """);

    private static Html Follow => Html.Trusted("""
        <p>A feed is an address that a feed reader looks at for you. No e-mail address is needed.</p>
        <form class="fields" action="/v1/changes">
        <p><label for="follow-study">Trial</label> <input id="follow-study" name="study" required aria-describedby="follow-hint"> <small id="follow-hint">its name or number, such as starms or NCT04047628</small></p>
        <p><button name="format" value="atom">Feed of this trial</button></p>
        </form>
        <ul>
        <li><a href="/v1/changes?type=STATUS_CHANGED&amp;type=SITE_STATUS_CHANGED&amp;type=SITE_ADDED&amp;format=atom">Feed: a trial or a place opens or closes</a></li>
        <li><a href="/v1/changes?type=RESULTS_POSTED&amp;type=RESULT_ADDED&amp;type=VALUE_CORRECTED&amp;format=atom">Feed: new and corrected numbers</a></li>
        <li><a href="/v1/changes?format=atom">Feed: everything</a></li>
        </ul>
        """);
}
