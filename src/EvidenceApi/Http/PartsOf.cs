using Dapper;

namespace EvidenceApi.Http;

/// <summary>The filter of a list that hangs below one document: its id in the path, and where ids are listed.</summary>
internal sealed record PartsOf(string Id, string List) : IFilter
{
    public void AddTo(DynamicParameters arguments) => arguments.Add(nameof(Id), Id);
}
