namespace EvidenceApi.Bench.Generator.Words;

/// <summary>Parts of plain sentences about studies; <c>{0}</c> is a topic of the study.</summary>
internal static class SentenceParts
{
    public static readonly string[] Subjects =
    [
        "Participants", "Eligible adults", "The investigators", "Patients in both groups", "Site staff", "Trained nurses", "Volunteers",
        "The study team", "Families", "Outpatients",
        "People with {0}", "Patients who receive {0}", "An independent committee", "The coordinating center", "Most of the participants",
        "Two assessors", "Those with severe {0}", "Each site",
    ];

    public static readonly string[] Verbs =
    [
        "will be asked about", "received", "were followed for", "recorded", "were assessed for", "completed", "will compare", "reported",
        "were observed after", "continued",
        "may benefit from", "were informed about", "did not change", "reviewed", "were randomly allocated to", "will start", "collected", "repeated",
    ];

    public static readonly string[] Objects =
    [
        "the study treatment", "{0}", "a daily diary", "symptoms of {0}", "blood samples", "the effect of {0}", "a short questionnaire",
        "all scheduled visits", "the safety of {0}", "vital signs",
        "changes in {0}", "their usual medication", "a supervised programme", "an imaging examination", "adverse events", "the dose of {0}",
        "a physical examination", "quality of life", "laboratory values", "the time to recovery",
    ];

    public static readonly string[] Endings =
    [
        "at each visit", "for 12 weeks", "until the end of the study", "over six months", "at baseline and at week 24", "before and after treatment",
        "within 30 days", "by telephone", "once daily",
        "under supervision", "in a blinded manner", "as described in the protocol", "for up to 2 years", "at the discretion of the physician",
        "with a margin of ≤ 2 days", "according to local practice", "if tolerated", "in the morning",
    ];

    public static readonly string[] Criteria =
    [
        "Age ≥ 18 years", "Diagnosis of {0}", "Written informed consent", "Stable treatment for at least 4 weeks", "Willing to attend all visits",
        "Body mass index between 18 and 40 kg/m^2", "Life expectancy > 6 months",
        "Pregnancy or breastfeeding", "Known allergy to {0}", "Participation in another study within 30 days", "Severe kidney disease",
        "Current use of {0}", "Alcohol or drug misuse", "Surgery planned within 3 months",
        "Uncontrolled high blood pressure", "History of {0} within the last year", "Inability to answer questionnaires",
        "Adequate function of liver and kidneys", "Able to walk without help", "Any condition that the investigator judges unsafe",
    ];
}
