namespace EvidenceApi.Database;

/// <summary>
/// What tells one state of the answers from another. The views are made anew as a set whenever one of them changes, so the oid of one names the set.
/// </summary>
internal static class DatasetVersionSql
{
    /// <summary>No row before the first load.</summary>
    public const string Current = """
        select version as number,
               created_at,
               'current_dataset'::regclass::oid::bigint as view_set
        from current_dataset
        where version > 0
        """;

    // As the view reckons it: the latest time up to this version, should a clock have gone back between two loads.
    public const string ByNumber = """
        select @Number::bigint as number,
               max(created_at) as created_at,
               'current_dataset'::regclass::oid::bigint as view_set
        from dataset_version
        where version <= @Number
        having max(version) = @Number
        """;
}
