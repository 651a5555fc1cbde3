namespace EvidenceApi.Tests.Http.Fuzz;

/// <summary>One made request. What is printed of it is enough to send it again.</summary>
internal sealed record MadeRequest(Operation Operation, string Method, string Target, string? Accept, string? Body, string ContentType, bool IsOdd)
{
    public override string ToString() => $"{Method} {Target} Accept: {Accept} {(Body is null ? "" : $"{ContentType}: {(Body.Length > 200 ? Body[..200] + "…" : Body)}")}";
}
