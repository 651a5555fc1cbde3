namespace EvidenceApi.Pages;

internal static class PagesSql
{
    /// <summary>Numbers by their ids, as JSON.</summary>
    public const string Results = """
        select shown.document::text
        from served_document as shown
        where shown.kind = 'RESULT'
          and shown.id = any(@Ids::text[])
        """;

    public const string Size = """
        select dataset.version as dataset_version,
               to_char(dataset.created_at at time zone 'utc', 'YYYY-MM-DD') as dataset_date,
               size.studies,
               size.trials,
               size.listed_results as results
        from current_dataset as dataset
        cross join dataset_size as size
        """;

    /// <summary>Codes with their meanings.</summary>
    public const string Codes = """
        select item.scheme,
               item.code,
               item.label,
               item.definition
        from list_term as item
        order by item.scheme, item.position
        """;
}

/// <summary>How much the dataset has, and of when it is.</summary>
internal sealed record DatasetSizeRow
{
    public required long DatasetVersion { get; init; }

    public string? DatasetDate { get; init; }

    public required long Studies { get; init; }

    public required long Trials { get; init; }

    public required long Results { get; init; }
}

/// <summary>A code and what it means.</summary>
internal sealed record CodeRow
{
    public required string Scheme { get; init; }

    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Definition { get; init; }
}
