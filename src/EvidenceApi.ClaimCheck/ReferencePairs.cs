namespace EvidenceApi.ClaimCheck;

/// <summary>Statements and contexts are the same when they are one object: a sentence that is there twice is judged once.</summary>
internal sealed class ReferencePairs : IEqualityComparer<(IReadOnlyList<Statement>, IReadOnlyList<Piece>)>
{
    public static ReferencePairs Instance { get; } = new();

    public bool Equals((IReadOnlyList<Statement>, IReadOnlyList<Piece>) one, (IReadOnlyList<Statement>, IReadOnlyList<Piece>) other) => ReferenceEquals(one.Item1, other.Item1)
        && ReferenceEquals(one.Item2, other.Item2);

    public int GetHashCode((IReadOnlyList<Statement>, IReadOnlyList<Piece>) pair) =>
        HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item1),
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2));
}
