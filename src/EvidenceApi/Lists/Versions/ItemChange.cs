using EvidenceApi.Contract;

namespace EvidenceApi.Lists.Versions;

/// <summary>A changed item: its JSON in the earlier version and in the later one, null where it was not in the response.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Until">The later version.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
internal sealed record ItemChange(string Id, long Until, byte[]? Before, byte[]? After)
{
    public ListChangeKind Kind => Before is null ? ListChangeKind.ENTERED : After is null ? ListChangeKind.LEFT : ListChangeKind.CHANGED;
}

/// <summary>Writes changes one after the other.</summary>
internal interface IChangeWriter : IDisposable
{
    void Write(ItemChange change);

    /// <summary>Writes what comes after the last one.</summary>
    void End();
}
