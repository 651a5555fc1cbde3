namespace EvidenceApi.Studies;

/// <summary>Whether states that are over are wanted too.</summary>
internal sealed record EarlierStates
{
    /// <summary>Whether earlier states of the records are wanted too.</summary>
    public bool? Earlier { get; init; }
}
