using System.Reflection;

namespace EvidenceApi.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Whether documents that the tests guard are to be written again: set EVIDENCE_RENEW=1.</summary>
    public static bool Renews => Environment.GetEnvironmentVariable("EVIDENCE_RENEW") == "1";

    /// <summary>Compares a generated text with its file in the repository, or writes the file when it is to be renewed.</summary>
    public static void AssertIsFile(string generated, params string[] parts)
    {
        var path = PathOf(parts);
        var text = generated.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Renews)
            File.WriteAllText(path, text);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == text,
            $"{Path.Combine(parts)} is not what the code generates. Renew it: EVIDENCE_RENEW=1 scripts/test --filter Guards");
    }
}
