namespace EvidenceApi.Lists;

/// <summary>A filter as the query string gives it, turned into conditions.</summary>
internal interface IFilter
{
    void AddTo(Conditions conditions);
}
