using EvidenceApi.Lists.Exports;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Lists;

internal static class ListsSetup
{
    public static void AddLists(this IServiceCollection services)
    {
        services.AddSingleton<SearchRelaxation>();
        services.AddSingleton<RequestReader>();
        services.AddSingleton<ListAnswer>();
        services.AddSingleton<ListExport>();
        services.AddSingleton<FacetAnswer>();
        services.AddSingleton<ListChangesAnswer>();
        services.AddSingleton<UnknownIds>();
    }
}
