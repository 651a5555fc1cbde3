using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EvidenceApi.Database;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// The strong tag of an answer, for instance <c>"7-yd5LSatGJ2ThgePb"</c>: the dataset version, and a digest of what else decides about its bytes. It can be
/// made without the answer, and every instance of the service makes the same.
/// </summary>
internal static class EntityTag
{
    private const int DigestLength = 12;

    // Another build may write the same version otherwise.
    private static readonly string Build = typeof(EntityTag).Module.ModuleVersionId.ToString("N");

    public static string Of(DatasetVersion version, string mediaType, string encoding, string target)
    {
        var about = string.Create(
            CultureInfo.InvariantCulture, $"{Build}\n{version.Row.CreatedAt.Ticks}\n{version.Row.ViewSet}\n{mediaType}\n{encoding}\n{target}");
        return $"\"{version.NumberText}-{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(about)).AsSpan(0, DigestLength))}\"";
    }
}
