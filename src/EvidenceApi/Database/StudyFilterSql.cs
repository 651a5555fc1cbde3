namespace EvidenceApi.Database;

/// <summary>Conditions on the study that several lists share; each is true when its parameter is absent. The outer query names the study <c>item.study_id</c>.</summary>
internal static class StudyFilterSql
{
    public const string Conditions = """
        (cardinality(@Status::text[]) = 0 or exists (
              select from study_document as shown
              where shown.study_id = item.study_id
                and case when @IncludeUnverified then coalesce(shown.unverified_status, shown.status) else shown.status end = any(@Status)))
          and (cardinality(@Country::text[]) = 0 or exists (
              select from study_country as place
              where place.study_id = item.study_id
                and place.country_code = any(@Country)))
          and (cardinality(@Design::text[]) = 0 or item.design = any(@Design))
        """;

    /// <summary>For lists of whole studies or outcomes: any population and any intervention of the study.</summary>
    public const string AnyPart = """
        (cardinality(@Intervention::text[]) = 0 or exists (
              select from intervention
              where intervention.study_id = item.study_id
                and intervention.type = any(@Intervention)))
          and (cardinality(@Phenotype::text[]) = 0 or exists (
              select from population_phenotype as course
              join phenotype_closure as closure on closure.narrower = course.phenotype
              where course.study_id = item.study_id
                and closure.phenotype = any(@Phenotype)))
        """;
}
