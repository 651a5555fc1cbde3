using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace EvidenceApi.Http.Compression;

/// <summary>Brotli where the client takes it, then gzip. Nothing that is served is secret, so lengths may reveal it over TLS too.</summary>
internal static class CompressionSetup
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        services.AddSingleton<ContentEncodings>();
        services.AddSingleton<PreparedBodies>();
    }
}
