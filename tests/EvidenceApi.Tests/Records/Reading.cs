using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>What the reader made of a record, in the few words that tests compare.</summary>
internal static class Reading
{
    /// <summary>The only reported outcome of a record that has the given one.</summary>
    public static Outcome Reported(this JsonObject outcome) => MadeRecord.Of(1).With(outcome).Read().Reported();

    public static Outcome Reported(this Study study) => Assert.Single(study.Outcomes, outcome => outcome.Registry?.Stage == OutcomeStage.REPORTED);

    /// <summary>What was flagged in a record that has the given outcome: code and printed text.</summary>
    public static IReadOnlyList<string> Flags(this JsonObject outcome) => MadeRecord.Of(1).With(outcome).Read().Flags();

    public static IReadOnlyList<string> Flags(this Study study) => [.. study.Records.Single().Flags.Select(flag => $"{flag.Code} {flag.Printed}")];

    public static string? Words(this PValue? p) => p is null ? null : p.Operator switch
    {
        PValueOperator.LESS_THAN => $"< {p.Value}",
        PValueOperator.GREATER_THAN => $"> {p.Value}",
        _ => $"= {p.Value}",
    };

    public static string? Words(this Interval? interval) => interval is null ? null : $"{interval.Lower} to {interval.Upper}, {interval.Level} %";

    public static string? Words(this Dispersion? dispersion) =>
        dispersion is null ? null : $"{dispersion.Type} {dispersion.Value}{(dispersion.Value is null ? $"{dispersion.Lower} to {dispersion.Upper}" : "")}";
}
