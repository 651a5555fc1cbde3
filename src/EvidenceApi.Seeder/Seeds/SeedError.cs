using EvidenceApi.Seeder.Validation;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>One thing wrong in a seed file, with its place: <c>file:line:column: what is wrong; allowed: …; nearest: …</c>.</summary>
internal sealed record SeedError(string File, long Line, long Column, Complaint Complaint)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Complaint}";
}
