using EvidenceApi.Tests.Lists;
using EvidenceApi.Tests.Lists.Exports;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http.Fuzz;

/// <summary>What the service itself returns, so that requests reach what is deep: ids by the resource of a path, values by list and field.</summary>
internal sealed class KnownValues
{
    private readonly Dictionary<(string Path, string Field), IReadOnlyList<string>> values = [];

    public static async Task<KnownValues> ReadAsync(RunningService service)
    {
        var known = new KnownValues();
        foreach (var (path, listing) in PublishedLists.ByPath)
        {
            var url = path.Replace("{id}", "mist", StringComparison.Ordinal) + (path == "/v1/search" ? "?q=relapse&format=csv" : "?format=csv");
            var rows = TableReader.Read(await service.Http.GetStringAsync(new Uri(url, UriKind.Relative)));
            foreach (var field in listing.Fields)
                known.values[(path, field.Name)] = [.. rows.Select(row => row[field.Name]).Where(value => value.Length is > 0 and < 100).SelectMany(value => field.IsList ? value.Split('|') : [value]).Distinct()];
        }
        return known;
    }

    /// <summary>Ids of the items of a resource: /v1/studies/{id}/outcomes takes ids of /v1/studies.</summary>
    public IReadOnlyList<string> IdsFor(string path) => Of(path[..path.IndexOf("/{", StringComparison.Ordinal)], "id");

    /// <summary>Values of a field, in this list or else in any.</summary>
    public IReadOnlyList<string> Of(string path, string field) => values.GetValueOrDefault((path, field)) is { Count: > 0 } own
        ? own
        : values.FirstOrDefault(item => item.Key.Field == field && item.Value.Count > 0).Value ?? [];
}
