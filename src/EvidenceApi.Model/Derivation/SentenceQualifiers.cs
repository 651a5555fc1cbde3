using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Model.Derivation;

/// <summary>The caveats of a number in words, in the order in which a reader needs them.</summary>
internal sealed partial class SentenceQualifiers(StudyContext study)
{
    // Mostly abstracts were read: what they leave out the report may well say.
    private const string NotFound = " was not found in what was read";

    private static readonly (Caveat Caveat, string Words)[] InWords =
    [
        (Caveat.SOURCES_CONFLICT, "another source gives another number"),
        (Caveat.INTERIM_REPORT, "from an interim report"),
        (Caveat.READ_IN_COPY, "read in a copy of the report"),
        (Caveat.DEFINITION_NOT_SEEN, "this study’s definition was not seen"),
        (Caveat.CROSSOVER, "from a crossover trial"),
        (Caveat.INTERVAL_NOT_REPORTED, "no confidence interval was found"),
    ];

    public IEnumerable<string> Of(Outcome outcome, Result result, IReadOnlyList<Caveat> caveats, bool isQuoted)
    {
        var words = new List<string?> { Estimate(result, isQuoted), Limits(result), Sign().Match(outcome.Definition ?? "") is { Success: true } sign ? sign.Value : null };
        if (!isQuoted && caveats.Contains(Caveat.VALUE_NOT_PRINTED))
            words.Add($"read from “{result.Printed}”");
        if (!isQuoted && PrintedNumbers.ContradictedShare(result) is { } share)
            words.Add($"the source prints {share} %, which its counts do not give");
        if (caveats.Contains(Caveat.DENOMINATOR_UNKNOWN))
            words.Add((result.EstimateType == EstimateType.COUNT ? "out of how many" : "the number of people behind it") + NotFound);
        if (study.Population(result.Population) is { } population && Denominators.ImpossibleWhole(population.Label, result) is { } whole)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"no number out of {whole} people gives this share"));
        words.AddRange(InWords.Where(item => caveats.Contains(item.Caveat)).Select(item => item.Words));
        if (caveats.Contains(Caveat.BEYOND_MEDIAN_FOLLOW_UP))
            words.Add(string.Create(CultureInfo.InvariantCulture, $"later than the median follow-up of {study.MedianFollowUp(result):0.#} months"));
        if (caveats.Contains(Caveat.READ_IN_RETELLING))
            words.Add($"read in a retelling instead of the report itself{Holder(result)}");
        return words.OfType<string>();
    }

    private string Holder(Result result) =>
        study.Source(result.Source)?.Readings.FirstOrDefault(reading => reading.Address == result.ReadAt)?.Holder is { } holder ? $", {holder}" : "";

    private string? Estimate(Result result, bool isQuoted) => (result.EstimateTypeBasis, result.EstimateType) switch
    {
        (EstimateTypeBasis.ASSUMED, _) => $"which we take for {Kind(result.EstimateType)}; what was read names no method",
        (_, EstimateType.KAPLAN_MEIER) when !study.IsOwn(result.Source) => "in the study’s own documents a Kaplan-Meier estimate, not a head count",
        (_, EstimateType.KAPLAN_MEIER) => "a Kaplan-Meier estimate, not a head count",
        (_, EstimateType.POOLED_PROPORTION) => "an estimate pooled over several studies, not a head count",
        (_, EstimateType.RATE) => isQuoted ? null : "an estimated rate",
        (_, EstimateType.NUMBER) when result.Unit is "%" or "a" or "mo" or "{score}" => "how it was estimated" + NotFound,
        _ => null,
    };

    private static string Kind(EstimateType type) => type switch
    {
        EstimateType.KAPLAN_MEIER => "a Kaplan-Meier estimate and not a head count",
        EstimateType.CRUDE_PROPORTION => "a share of people who were counted",
        _ => $"a {Words.Of(type)}",
    };

    private static string? Limits(Result result) => result switch
    {
        { Interval: { Level: var level } interval } when (interval.Lower ?? interval.Upper) is { } limit && (interval.Lower is null || interval.Upper is null) =>
            string.Create(CultureInfo.InvariantCulture, $"the source prints one limit of its {level:0.##} % confidence interval only, {limit}"),
        { Dispersion: { } spread } when !Spread.IsNamed(spread, result.Printed) => "what the limits are" + NotFound,
        _ => null,
    };

    // Which way a change points, as the definition has it.
    [GeneratedRegex(@"\bbelow 0 is [a-z ]+")]
    private static partial Regex Sign();
}
