namespace EvidenceApi.Database;

/// <summary>Ids that a misspelt filter value may have meant.</summary>
internal static class KnownIdsSql
{
    public const string Studies = "select id from study order by id limit 10000";

    public const string Measures = "select id from measure order by id limit 10000";

    public const string Sources = "select id from source order by id limit 10000";

    public const string Outcomes = "select id from outcome order by id limit 10000";

    public static string? For(string parameter) => parameter switch
    {
        "study" => Studies,
        "measure" => Measures,
        "source" => Sources,
        "outcome" => Outcomes,
        _ => null,
    };
}
