namespace EvidenceApi.Pages;

/// <summary>Every code of the vocabulary with its meaning.</summary>
internal static class CodesPage
{
    public static Page Of(IReadOnlyList<CodeRow> terms) => new()
    {
        Title = "Codes and their meanings",
        Description = "What the codes of the data mean, scheme by scheme.",
        Path = "/docs/codes",
        Content = $"""
            <h1>Codes and their meanings</h1>
            <p>The vocabulary, as <a href="/v1/vocabulary">/v1/vocabulary</a> serves it. Which field has which codes is in <a href="/docs/fields">fields of lists</a>.</p>
            <ul>
            {terms.Select(term => term.Scheme).Distinct().Select(scheme => (Html)$"<li><a href=\"#{scheme}\">{scheme}</a></li>")}
            </ul>
            {terms.GroupBy(term => term.Scheme).Select(Scheme)}
            """,
    };

    private static Html Scheme(IGrouping<string, CodeRow> scheme) => $"""
        <h2 id="{scheme.Key}">{scheme.Key}</h2>
        <dl>
        {scheme.Select(term => (Html)$"<dt id=\"{scheme.Key}-{term.Code}\"><code>{term.Code}</code> {term.Label}</dt><dd>{term.Definition}</dd>")}
        </dl>
        """;
}
