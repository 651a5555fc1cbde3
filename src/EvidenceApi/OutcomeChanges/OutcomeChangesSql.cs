namespace EvidenceApi.OutcomeChanges;

internal static class OutcomeChangesSql
{
    /// <summary>Every record of the study, also one without a comparison.</summary>
    public const string Comparisons = """
        select record.nct_id as record,
               item.position,
               item.stage,
               item.from_update,
               item.to_update
        from registry_record as record
        left join outcome_comparison as item on item.study_id = record.study_id and item.nct_id = record.nct_id
        where record.study_id = @Id
        order by record.nct_id, item.position
        """;

    public const string Outcomes = """
        select item.nct_id as record,
               item.comparison_position,
               item.changes,
               item.before_id,
               item.before_title,
               item.before_type,
               item.before_time_frame,
               item.after_id,
               item.after_title,
               item.after_type,
               item.after_time_frame,
               item.same_words
        from outcome_change as item
        where item.study_id = @Id
        order by item.nct_id, item.comparison_position, item.position
        """;
}
