namespace EvidenceApi.Database;

/// <summary>Codes as PostgreSQL has them: texts.</summary>
internal static class Codes
{
    public static T[] Of<T>(string[] texts)
        where T : struct, Enum => Array.ConvertAll(texts, Enum.Parse<T>);
}
