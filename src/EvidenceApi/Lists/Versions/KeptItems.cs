namespace EvidenceApi.Lists.Versions;

/// <summary>How the items of a list are kept when a load supersedes them.</summary>
/// <param name="Kind">The kind in <c>superseded_document</c>.</param>
/// <param name="Key">The id there, as an expression over <c>item</c>.</param>
internal sealed record KeptItems(string Kind, string Key = "item.id");
