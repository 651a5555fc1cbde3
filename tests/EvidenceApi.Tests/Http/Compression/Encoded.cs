using System.IO.Compression;
using System.Net;

namespace EvidenceApi.Tests.Http.Compression;

/// <summary>A response as it was sent, still in its encoding.</summary>
internal sealed record Encoded(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>The name of the encoding; null when the body came as it is.</summary>
    public string? Encoding => Headers.GetValueOrDefault("Content-Encoding");

    public string Text => System.Text.Encoding.UTF8.GetString(Decoded());

    private byte[] Decoded()
    {
        using Stream decoder = Encoding switch
        {
            "gzip" => new GZipStream(new MemoryStream(Bytes), CompressionMode.Decompress),
            "br" => new BrotliStream(new MemoryStream(Bytes), CompressionMode.Decompress),
            null => new MemoryStream(Bytes),
            _ => throw new InvalidDataException(Encoding),
        };
        using var decoded = new MemoryStream();
        decoder.CopyTo(decoded);
        return decoded.ToArray();
    }
}

internal static class AskingForEncodings
{
    public static Task<Encoded> AskForAsync(this HttpClient http, string url, string? encodings, string? tag = null, string method = "GET")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), url);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return http.AskForAsync(request, encodings);
    }

    public static async Task<Encoded> AskForAsync(this HttpClient http, HttpRequestMessage request, string? encodings)
    {
        using var asked = request;
        if (encodings is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        using var answer = await http.SendAsync(request);
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).Where(header => header.Key is not ("Date" or "Request-Id"))
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new Encoded(answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync());
    }
}
