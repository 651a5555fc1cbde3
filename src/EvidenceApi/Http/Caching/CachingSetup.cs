using EvidenceApi.Database;

namespace EvidenceApi.Http.Caching;

/// <summary>Middleware that responds without the database when the dataset version is known.</summary>
internal static class CachingSetup
{
    public static void AddCaching(this IServiceCollection services, EvidenceOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DatasetVersions>();
        services.AddHostedService<DatasetVersionWatch>();
        services.AddSingleton<ResponseCache>();
        services.AddSingleton<KnownTags>();
        services.AddSingleton<VersionedAnswers>();
    }
}
