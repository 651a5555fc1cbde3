using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Database;

/// <summary>A group of a register's results section, as a row of <c>registry_group</c>: once for each place that uses it.</summary>
internal sealed record RegistryGroupRow
{
    public required string Record { get; init; }

    public required string Section { get; init; }

    /// <summary>Whether a list of groups holds it; else only numbers name it.</summary>
    public bool IsListed => Section != "UNLISTED";

    public string? Code { get; init; }

    public required string GroupId { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public required bool DescribedOtherwise { get; init; }

    public string? ArmId { get; init; }

    public ArmLink? ArmLink { get; init; }

    public RegistryGroupAnswer Served() => new()
    {
        Id = GroupId, Code = Code, Listed = IsListed, Title = Title, Description = Description, DescribedOtherwiseElsewhere = DescribedOtherwise, Arm = ArmId, ArmLink = ArmLink,
    };

    /// <summary>The groups that one record lists, and those that its numbers name beside them.</summary>
    public static RegistryGroupAnswer[] Served(IEnumerable<RegistryGroupRow> rows, string record, IEnumerable<string?> named)
    {
        var ids = named.ToHashSet();
        return [.. rows.Where(row => row.Record == record && (row.IsListed || ids.Contains(row.GroupId))).Select(row => row.Served())];
    }
}
