namespace EvidenceApi.Database;

/// <summary>
/// What identifies one state of the responses. The views are replaced as a set whenever one of them changes, so the oid of one identifies the set.
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

    // As in the view: the latest time up to this version, in case a clock went back between two loads.
    public const string ByNumber = """
        select @Number::bigint as number,
               max(created_at) as created_at,
               'current_dataset'::regclass::oid::bigint as view_set
        from dataset_version
        where version <= @Number
        having max(version) = @Number
        """;
}
