namespace EvidenceApi.AdverseEvents;

internal static class AdverseEventsSql
{
    public const string Records = """
        select item.nct_id as record,
               item.adverse_event_time_frame as time_frame,
               item.adverse_event_description as description,
               item.adverse_event_threshold as frequency_threshold,
               item.all_cause_mortality_comment
        from registry_record as item
        where item.study_id = @Id
        order by item.nct_id
        """;

    public const string Groups = """
        select *
        from registry_group as item
        where item.study_id = @Id
          and item.section in ('ADVERSE_EVENTS', 'UNLISTED')
        order by item.record, item.section, item.position
        """;

    public const string Totals = """
        select item.nct_id as record, item.group_id, item.kind, item.affected, item.at_risk
        from adverse_event_total as item
        where item.study_id = @Id
        order by item.nct_id, item.position
        """;

    public const string Events = """
        select item.nct_id as record, item.position, item.kind, item.term, item.organ_system, item.vocabulary, item.assessment, item.notes
        from adverse_event as item
        where item.study_id = @Id
        order by item.nct_id, item.position
        """;

    public const string Counts = """
        select item.nct_id as record, item.event_position, item.group_id, item.events, item.affected, item.at_risk
        from adverse_event_count as item
        where item.study_id = @Id
        order by item.nct_id, item.event_position, item.position
        """;

    /// <summary>Texts, groups, totals, events and their numbers, in this order.</summary>
    public static readonly string[] OfStudy = [Records, Groups, Totals, Events, Counts];
}
