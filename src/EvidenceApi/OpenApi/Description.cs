using Microsoft.OpenApi;

namespace EvidenceApi.OpenApi;

/// <summary>What the document says of the service as a whole.</summary>
internal static class Description
{
    public static readonly OpenApiInfo Info = new()
    {
        Title = "EvidenceApi",
        Version = typeof(Description).Assembly.GetName().Version?.ToString(3),
        Description = """
            Clinical evidence on stem-cell therapy for multiple sclerosis: studies, outcomes with their numbers, and trial status. Every number has its definition,
            denominator, estimate type, interval with its level, and its place in a source. Absent is null, never zero. Unknown parameters and misspelt values are refused
            with the nearest match. A list returns `items` and `next`; following `next` visits every item once.

            Without `fields` every member of a record is present, null or not. Records and enumerations are open: ignore members and tolerate codes that you do not know.
            Every answer has the headers of the response Counts; GET with If-None-Match or If-Modified-Since returns 304. Tables have the headers Not-Coded and
            Ignored-Words for the members of that name. Descriptions are short: docs/records.md has them whole.
            """,
        Contact = new OpenApiContact { Name = "The EvidenceApi contributors" },
        License = new OpenApiLicense { Name = "Data CC-BY-4.0, software Apache-2.0", Url = new Uri(Http.LicenceLink.Data) },
    };

    /// <summary>Tags in the order of the page, with what each is about.</summary>
    public static readonly IReadOnlyList<(string Name, string Text)> Tags =
    [
        ("Index", "What the service holds."),
        ("Search", "Everything by words."),
        ("Studies", "Clinical studies of any design, with arms, populations, counts and limitations."),
        ("Outcomes", "What was measured in a study, by that study's definition."),
        ("Results", "Single numbers with their proof, across all studies."),
        ("Comparisons", "Effects between arms, with their proof, across all studies."),
        ("Adverse events", "Harms that registers report, group by group, across all studies."),
        ("Outcome changes", "Registered outcomes against reported ones, and against what was registered before."),
        ("Relations", "Which studies share people, and which follow up or include which."),
        ("Syntheses", "Pooled estimates with their working, or the reason for its absence."),
        ("Trials", "The status of registered studies, who says so, and how old that is."),
        ("Changes", "What happened, when it became true and when it was learnt."),
        ("Claims", "What articles say, compared with the evidence."),
        ("Gaps", "What evidence is missing."),
        ("Coverage", "What was searched, what belongs here, and how much of what is known is written down."),
        ("Quality", "Automatic checks over the dataset, and what they found."),
        ("Measures", "The dictionary of measures."),
        ("Sources", "The documents that facts are cited from."),
        ("Vocabulary", "What the codes mean."),
        ("Health", "For load balancers and monitors."),
    ];
}
