using EvidenceApi.Http;

namespace EvidenceApi.Pages;

/// <summary>A file of the pages, which is part of the program.</summary>
/// <param name="Path">Address from the root of the service.</param>
/// <param name="ContentType">Media type, as it is sent.</param>
/// <param name="Bytes">The whole file.</param>
internal sealed record SiteFile(string Path, string ContentType, byte[] Bytes)
{
    /// <summary>The address with a mark of the content, so that a page of another build never meets an older file.</summary>
    public string Link { get; } = $"{Path}?v={Digest.Of(Bytes):x16}";

    public static SiteFile Of(string path, string contentType, string resource)
    {
        using var stream = typeof(SiteFile).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not part of the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SiteFile(path, contentType, bytes);
    }
}
