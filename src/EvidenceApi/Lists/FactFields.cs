using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>Fields that lists of facts share: the outcome, interval and caveats of a number, and the place of any fact in a source.</summary>
internal static class FactFields
{
    public static readonly Field Outcome = Field.Id("outcome", "item.outcome_id", "outcome") with { IsRequired = true };

    public static readonly Field OutcomeType = Field.Code<OutcomeType>("outcomeType", "item.outcome_type") with { IsRequired = true };

    public static readonly Field Verification = Field.Code<Verification>("verification", "item.verification") with { IsRequired = true };

    /// <summary>What was read of the source.</summary>
    public static readonly Field ReadKind = Field.Code<ReadKind>("readKind", "item.read_kind") with { IsRequired = true };

    /// <summary>Whether a later report replaces a number.</summary>
    public static readonly Field Superseded = Field.Boolean("superseded", "item.superseded") with { IsRequired = true };

    /// <summary>What a number is about: its study and outcome, as lists of numbers begin.</summary>
    public static readonly IReadOnlyList<Field> OfNumber =
    [
        Field.Id("id", "item.id") with { IsRequired = true },
        SharedFields.Study,
        Field.Text("studyTitle", "item.study_title"),
        SharedFields.Design,
        SharedFields.Status,
        SharedFields.StatusAsOf,
        SharedFields.LastKnownStatus,
        SharedFields.Country,
        Outcome,
        Field.Text("outcomeTitle", "item.outcome_title"),
        OutcomeType,
        Field.Text("definition", "item.definition"),
        SharedFields.Measure,
    ];

    /// <summary>How lists of numbers are searched: all words in the outcome, or all of them in the study.</summary>
    public static readonly ListSearch SearchOfNumbers = new()
    {
        Found = """
            (item.outcome_id = any(array(select outcome.id::text from outcome where outcome.search @@ {0}))
              or item.study_id = any(array(select study.study_id::text from study_document as study where study.search @@ {0})))
            """,
        Rank = """
            greatest(
                (select ts_rank(outcome.search, {0}) from outcome where outcome.id = item.outcome_id),
                (select ts_rank(study.search, {0}) from study_document as study where study.study_id = item.study_id))
            """,
        Named = "item.study_id = any({0})",
    };

    /// <summary>Texts of lists of numbers in which words are found.</summary>
    public static readonly IReadOnlyList<Field> HighlightedOfNumber =
    [
        Field.Text("outcomeTitle", "item.outcome_title"), Field.Text("definition", "item.definition"), Field.Text("studyTitle", "item.study_title"),
    ];

    /// <summary>The confidence interval of a number.</summary>
    public static readonly IReadOnlyList<Field> Interval =
    [
        Field.Number("intervalLower", "item.interval_lower"),
        Field.Number("intervalUpper", "item.interval_upper"),
        Field.Number("intervalLevel", "item.interval_level"),
    ];

    /// <summary>The place of a fact in a source and what was read of it, after its source.</summary>
    public static readonly IReadOnlyList<Field> Reading =
    [
        Field.Text("place", "item.place"),
        Field.Text("readAt", "item.read_at"),
        ReadKind,
        Field.Date("readOn", "item.read_on"),
        Verification,
    ];

    /// <summary>Whether a later report replaces a number, and which number does.</summary>
    public static readonly IReadOnlyList<Field> Supersession = [Superseded, Field.Id("supersededBy", "item.superseded_by")];

    /// <summary>What to know before using a number.</summary>
    public static readonly Field Caveats = Field.CodeList<Caveat>("caveats", "item.caveats");
}
