using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Rows;

/// <summary>The permanent ids of the parts of a study. What comes from a register carries the number of the record and keeps it, whatever study it is merged into.</summary>
internal static class PartId
{
    public static string Of(Study study, StatusObservation observation) => $"{observation.Record?.ToLowerInvariant() ?? study.Id}.{observation.Id}";

    public static string Of(Study study, Outcome outcome) => $"{outcome.Registry?.Record.ToLowerInvariant() ?? study.Id}.{outcome.Id}";

    /// <summary>Id of a result, comparison or effect, from its id within the outcome.</summary>
    public static string Of(Study study, Outcome outcome, string part) => $"{Of(study, outcome)}.{part}";

    /// <summary>Id of an outcome of a record, from its id within it.</summary>
    public static string? Of(RegistryRecord record, string? outcome) => outcome is null ? null : $"{record.NctId.ToLowerInvariant()}.{outcome}";
}
