using Dapper;

namespace EvidenceApi.Http;

/// <summary>A filter as the query string gives it, turned into the arguments of its SQL.</summary>
internal interface IFilter
{
    void AddTo(DynamicParameters arguments);
}

/// <summary>Repeated parameters as PostgreSQL takes them: an array that is empty when the parameter is absent.</summary>
internal static class Codes
{
    public static string[] Of<T>(T[]? values)
        where T : struct, Enum => [.. (values ?? []).Select(value => value.ToString())];

    public static string[] Of(string[]? values) => values ?? [];
}
