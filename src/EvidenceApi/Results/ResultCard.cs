using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using Result = EvidenceApi.Contract.Result;
using EvidenceApi.Pictures;

namespace EvidenceApi.Results;

/// <summary>A number as a card, with its denominator, its uncertainty, its time and its place in a source.</summary>
internal static class ResultCard
{
    public static Card Of(Result result, long datasetVersion) => new()
    {
        Name = result.Study.Acronym ?? result.Study.Id,
        Title = result.Outcome.Title,
        Headline = Headline(result),
        Facts = ListedTexts.Present([.. Facts(result)]),
        Warnings = ListedTexts.Present([.. Warnings(result)]),
        Source = ListedTexts.Source(result.Citation),
        Proof = Proof(result),
        DatasetVersion = datasetVersion,
    };

    /// <summary>The page that a card leads to.</summary>
    public static string Proof(Result result) => $"/results/{result.Id}";

    public static string Headline(Result result) => result.Value is { } value ? $"{Text($"{value}")}{Unit(result)}" : "No value";

    /// <summary>Of how many, how uncertain, of whom and when.</summary>
    public static IEnumerable<string?> Facts(Result result) =>
    [
        result.Value is null ? $"Why there is none: {result.NotReportedReason ?? "not known"}" : null,
        $"{DrawnResult.Kind(result.EstimateType)}{(result.EstimateTypeBasis == EstimateTypeBasis.ASSUMED ? ", as a curator inferred" : "")}",
        Denominator(result),
        Exposure(result),
        Uncertainty(result),
        Dispersion(result.Dispersion),
        $"Of: {Group(result)}",
        $"When: {result.Time ?? "not stated"}",
        result.Printed is { } printed ? $"As printed: {printed}" : null,
    ];

    public static string Group(Result result) => string.Join(", ", ListedTexts.Present(result.Population.Label, result.Arm?.Label, result.Stratum, result.Category));

    public static IEnumerable<string?> Warnings(Result result) =>
    [
        ListedTexts.LessThanRead(result.Citation),
        result.SupersededBy is { } later ? $"superseded by a later report: {later}" : null,
        result.Conflict is { } conflict ? $"sources disagree: {conflict}" : null,
        result.SentenceRefusal,
        result.Caveats.Length == 0 ? null : $"caveats: {string.Join(", ", result.Caveats.Select(caveat => ListedTexts.Words(caveat).ToLowerInvariant()))}",
    ];

    private static string Unit(Result result) => result switch
    {
        { Unit: "1" } => "",
        { Unit: "{person}", Value: not 1 } => " people",
        { Unit: { } unit } => $" {ListedTexts.Unit(unit)}",
        { PrintedUnit: { } printed } => $" {printed} (unit as printed)",
        _ => " (unit not known)",
    };

    public static string Denominator(Result result) => result switch
    {
        { Numerator: { } n, Denominator: { } all } => Text($"{n} of {all} {result.DenominatorUnit} ({Kind(result)})"),
        { Denominator: { } all } => Text($"Of {all} {result.DenominatorUnit} ({Kind(result)})"),
        { Numerator: { } n } => Text($"{n} {result.DenominatorUnit}; of how many is not reported"),
        _ => "Of how many: not reported",
    };

    private static string Kind(Result result) => ListedTexts.Words(result.DenominatorKind).ToLowerInvariant();

    private static string? Exposure(Result result)
    {
        var known = ListedTexts.Present(
            result.Events is { } events ? Text($"{events} events") : null, result.PersonYears is { } years ? Text($"{years} person-years") : null, result.AtRisk is { } people ? Text($"{people} people still observed") : null);
        return known.Count == 0 ? null : string.Join(", ", known);
    }

    public static string Uncertainty(Result result) => result switch
    {
        { Interval: { } reported } => $"{Text($"{reported.Level}")} % confidence interval: {Limit(reported.Lower)} to {Limit(reported.Upper)}",
        { ComputedInterval: { } computed } => $"No interval is reported; computed here from n and N: {Text($"{computed.Level}")} % interval {Text($"{computed.Lower}")} to {Text($"{computed.Upper}")} % ({computed.Formula})",
        _ => "How uncertain: no interval is reported",
    };

    private static string? Dispersion(DispersionAnswer? spread) => spread is null ? null
        : $"{ListedTexts.Words(spread.Type)}: {(spread.Value is { } value ? Text($"{value}") : $"{Limit(spread.Lower)} to {Limit(spread.Upper)}")}";

    private static string Limit(decimal? limit) => limit is { } known ? Text($"{known}") : "no limit";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
