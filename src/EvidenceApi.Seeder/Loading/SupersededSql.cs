namespace EvidenceApi.Seeder.Loading;

internal static class SupersededSql
{
    // Of these studies, and of what belongs to none.
    private const string Written = """
        select kind, id, form, content
        from served_content
        where is_shared
           or study_id = any(@Ids)
        """;

    // On another day also what depends on the date of the dataset, of all curated studies. It takes as long to plan as the rest, so other days are without.
    private const string WrittenOnAnotherDay = $"""
        {Written}
        union all
        select kind, id, form, content
        from served_content
        where not is_shared
          and kind in ('TRIAL', 'GAP')
          and study_id = any(array(select curated_study.study_id from curated_study))
          and study_id <> all(@Ids)
        """;

    public const string IsAnotherDay = "select coalesce((select today.day from today) <> @Day, true)";

    private const string IntoBefore = """
        create temporary table if not exists served_before (kind text collate "C", id text collate "C", form text collate "C", content text) on commit delete rows;
        insert into served_before (kind, id, form, content)

        """;

    private const string IntoSuperseded = """
        insert into superseded_document (kind, id, form, first_version, last_version, content, sha256)
        select kind,
               id,
               form,
               coalesce(
                   (select max(earlier.last_version) + 1
                    from superseded_document as earlier
                    where (earlier.kind, earlier.id, earlier.form) = (ended.kind, ended.id, ended.form)),
                   (select kept_since.version from kept_since)),
               @Version - 1,
               ended.content::json,
               encode(sha256(convert_to(ended.content, 'UTF8')), 'hex')
        from (
            select kind, id, form, before.content
            from served_before as before
            full join written as after using (kind, id, form)
            where before.content is distinct from after.content) as ended
        """;

    public const string Note = $"{IntoBefore}{Written}";

    public const string NoteOnAnotherDay = $"{IntoBefore}{WrittenOnAnotherDay}";

    // Materialized: planned as it is for the note; within the join it would be planned for single rows, and take minutes.
    public const string Keep = $"with written as materialized ({Written}) {IntoSuperseded}";

    public const string KeepOnAnotherDay = $"with written as materialized ({WrittenOnAnotherDay}) {IntoSuperseded}";
}
