namespace EvidenceApi.Citations;

internal static class CitationsSql
{
    /// <summary>The version, and the reference of a source.</summary>
    public static readonly string[] Source = [Version, OfSource];

    /// <summary>The version, and the reference of a study.</summary>
    public static readonly string[] Study = [Version, OfStudy];

    public const string Version = "select dataset.version from current_dataset as dataset";

    public const string OfSource = $"""
        select {Reference.Columns}
        from reference as cited
        where cited.kind = 'SOURCE'
          and cited.id = @Id
          and cited.include_unverified = @IncludeUnverified
        """;

    public const string OfStudy = $"""
        select {Reference.Columns}
        from reference as cited
        where cited.kind = 'STUDY'
          and cited.id = @Id
          and cited.include_unverified = @IncludeUnverified
        """;
}
