using System.Globalization;

namespace EvidenceApi.Model.Derivation;

/// <summary>The caveats of a number in words, in the order in which a reader needs them.</summary>
internal sealed class SentenceQualifiers(StudyContext study)
{
    private static readonly (Caveat Caveat, string Words)[] InWords =
    [
        (Caveat.SOURCES_CONFLICT, "another source gives another number"),
        (Caveat.INTERIM_REPORT, "from an interim report"),
        (Caveat.READ_IN_COPY, "read in a copy of the report"),
        (Caveat.DEFINITION_NOT_SEEN, "this study’s definition was not seen"),
        (Caveat.CROSSOVER, "from a crossover trial"),
        (Caveat.INTERVAL_NOT_REPORTED, "no confidence interval was found"),
    ];

    public IEnumerable<string> Of(Result result, IReadOnlyList<Caveat> caveats, bool isQuoted)
    {
        var words = new List<string?> { Estimate(result, caveats, isQuoted) };
        if (!isQuoted && caveats.Contains(Caveat.VALUE_NOT_PRINTED))
            words.Add($"read from “{result.Printed}”");
        if (!isQuoted && PrintedNumbers.ContradictedShare(result) is { } share)
            words.Add($"the source prints {share} %, which its counts do not give");
        if (caveats.Contains(Caveat.DENOMINATOR_UNKNOWN))
            words.Add(result.EstimateType == EstimateType.COUNT ? "out of how many is not reported" : "the number of people behind it is not reported");
        words.AddRange(InWords.Where(item => caveats.Contains(item.Caveat)).Select(item => item.Words));
        if (caveats.Contains(Caveat.BEYOND_MEDIAN_FOLLOW_UP))
            words.Add(string.Create(CultureInfo.InvariantCulture, $"later than the median follow-up of {study.MedianFollowUp(result):0.#} months"));
        if (caveats.Contains(Caveat.READ_IN_RETELLING) && study.IsOwn(result.Source))
            words.Add($"read in a retelling instead of the report itself{Holder(result)}");
        return words.OfType<string>();
    }

    private string Holder(Result result) =>
        study.Source(result.Source)?.Readings.FirstOrDefault(reading => reading.Address == result.ReadAt)?.Holder is { } holder ? $", {holder}" : "";

    private static string? Estimate(Result result, IReadOnlyList<Caveat> caveats, bool isQuoted) => result.EstimateType switch
    {
        EstimateType.KAPLAN_MEIER when isQuoted || caveats.Contains(Caveat.ESTIMATE_TYPE_ASSUMED) =>
            "which we take for a Kaplan-Meier estimate and not a head count; the source does not say",
        EstimateType.KAPLAN_MEIER => "a Kaplan-Meier estimate, not a head count",
        EstimateType.POOLED_PROPORTION => "an estimate pooled over several studies, not a head count",
        EstimateType.RATE => isQuoted ? null : "an estimated rate",
        EstimateType.NUMBER when result.Unit is "%" or "a" or "mo" or "{score}" => "how it was estimated is not stated",
        _ => null,
    };
}
