using EvidenceApi.Contract;
using EvidenceApi.Synthesis;
using EvidenceApi.Synthesis.Fragilities;

namespace EvidenceApi.Syntheses;

/// <summary>The rows that go into the engine and what came of them, whatever they are from.</summary>
/// <param name="Rows">In the order in which they are shown.</param>
/// <param name="Selected">The number behind each row, by id; nothing for rows of the caller's own.</param>
internal sealed record PooledStudies(IReadOnlyList<StudyRow> Rows, IReadOnlyDictionary<string, Selected> Selected, SynthesisOptions Options, SynthesisResult Result)
{
    /// <summary>Year of the dataset version; null for rows of the caller's own.</summary>
    public int? Year { get; init; }

    public double Factor => SynthesisUnits.Factor(Options.Measure);

    /// <summary>The studies that were pooled, or could have been, each with what the engine made of it.</summary>
    public IReadOnlyList<IncludedStudy> Included => [.. Rows.Zip(Result.Studies).Where(pair => pair.Second.Exclusion is null).Select(pair => Of(pair.First, pair.Second))];

    /// <summary>The studies that the engine can make nothing of.</summary>
    public IReadOnlyList<ExcludedNumber> Unusable => [.. Rows.Zip(Result.Studies).Where(pair => pair.Second.Exclusion is not null).Select(pair => Of(pair.First, pair.Second.Exclusion))];

    public static PooledStudies Run(IReadOnlyList<StudyRow> rows, IReadOnlyDictionary<string, Selected> selected, SynthesisOptions options) =>
        new(rows, selected, options, SynthesisEngine.Run(rows, options));

    private IncludedStudy Of(StudyRow row, StudyEffect effect)
    {
        var number = Selected.GetValueOrDefault(row.Id);
        return new IncludedStudy
        {
            Id = row.Id,
            Study = number is null ? null : ServedNumbers.Study(number.Number),
            Url = number?.Number.Url,
            Year = row.Year,
            Subgroup = row.Subgroup,
            Data = SynthesisUnits.Numbers(row.Data),
            Estimate = effect.Estimate * Factor,
            Lower = effect.Lower * Factor,
            Upper = effect.Upper * Factor,
            LimitsBy = effect.LimitsBy,
            Yi = effect.Effect,
            Vi = effect.Variance,
            WeightPercent = effect.WeightPercent,
            Corrected = effect.IsCorrected,
            Forced = number?.IsForced ?? false,
            ForcedAgainst = number?.ForcedAgainst ?? [],
            Fragility = FragilityIndex.Of(row.Data),
            Age = number is null || Year is not { } year ? null : ServedNumbers.Age(number.Number, year),
            Evidence = number is null ? null : ServedNumbers.Evidence(number.Number),
        };
    }

    private ExcludedNumber Of(StudyRow row, StudyExclusion? exclusion)
    {
        var number = Selected.GetValueOrDefault(row.Id);
        ExclusionReason[] reasons = [.. ServedNumbers.Reasons(exclusion)];
        return new ExcludedNumber
        {
            Id = row.Id,
            Study = number is null ? null : ServedNumbers.Study(number.Number),
            Url = number?.Number.Url,
            Code = reasons[0].Code,
            Sentence = reasons[0].Sentence,
            Reasons = reasons,
            InFavourOf = [],
            Data = SynthesisUnits.Numbers(row.Data),
            Evidence = number is null ? null : ServedNumbers.Evidence(number.Number),
        };
    }
}
