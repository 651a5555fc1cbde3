namespace EvidenceApi.Lists;

/// <summary>Only the first item of each group is meant.</summary>
/// <param name="Group">The columns of a group.</param>
/// <param name="Rank">The column that the items of a group are ordered by; items where it is null are never kept.</param>
internal sealed record FirstOfEach(IReadOnlyList<string> Group, string Rank);
