using Dapper;

namespace EvidenceApi.Http;

/// <summary>The filter of a list that hangs below one document: its id in the path, where ids are listed, and whether it is a study, which has foreign ids too.</summary>
internal sealed record PartsOf(string Id, string List, bool OfStudy = false) : IFilter
{
    public void AddTo(DynamicParameters arguments) => arguments.Add(nameof(Id), Id);
}
