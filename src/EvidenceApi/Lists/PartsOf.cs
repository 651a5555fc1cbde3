namespace EvidenceApi.Lists;

/// <summary>
/// The filter of a list that hangs below one document: its id in the path, the field that holds it, the table in which it has to be, where ids are listed, and
/// whether it is a study, which has foreign ids too.
/// </summary>
internal sealed record PartsOf(string Id, string Column, string Table, string List, bool OfStudy = false) : IFilter
{
    public void AddTo(Conditions conditions)
    {
        var id = conditions.Value(Id);
        conditions.Know("id", Table, $"array[{id}]");
        conditions.And($"{Column} = {id}");
    }
}
