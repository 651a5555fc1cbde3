namespace EvidenceApi.Model.ClaimCheck;

/// <summary>A claim held against the results of one study.</summary>
internal sealed class StudyCheck
{
    private readonly ClaimReading claim;
    private readonly ClaimNumber number;
    private readonly IReadOnlyList<Candidate> study;

    public StudyCheck(ClaimReading claim, ClaimNumber number, IReadOnlyList<Candidate> study)
    {
        (this.claim, this.number, this.study) = (claim, number, study);
        OfMeasure = [.. study.Where(result => claim.Measures.Contains(result.MeasureId, StringComparer.Ordinal))];
        var among = Narrowing.Among(Narrowing.At(OfMeasure, claim.Months), claim);
        Preferred = Narrowing.Preferred(among, study, claim);
        Fitting = Best(Preferred);
        FittingOthers = Best(among.Except(Preferred));
    }

    /// <summary>Results of the claimed measures, at any time and in anybody.</summary>
    public IReadOnlyList<Candidate> OfMeasure { get; }

    /// <summary>Results that the claim means.</summary>
    public IReadOnlyList<Candidate> Preferred { get; }

    /// <summary>Those of them that fit, the best first.</summary>
    public IReadOnlyList<Candidate> Fitting { get; }

    /// <summary>Results that fit, but for a subgroup or an arm which the claim does not name.</summary>
    public IReadOnlyList<Candidate> FittingOthers { get; }

    /// <summary>Whether the words may mean two measures of which one fits and the other does not.</summary>
    public bool MeasuresDiffer => Preferred.Any(result => Fitting.All(fitting => fitting.MeasureId != result.MeasureId));

    public bool IsExact => Fitting.Count > 0 && NumberFit.Of(number, Fitting[0]) == Fit.EXACT;

    /// <summary>The same number of the claimed measure at another time.</summary>
    public Candidate? OtherTime => Best(Narrowing.Among(OfMeasure, claim)).FirstOrDefault(result => result.Months is not null);

    /// <summary>Results of other measures with this very number. Zero, 100 % and counts alone stand in too many places to mean anything.</summary>
    public IReadOnlyList<Candidate> Elsewhere => IsTelling
        ? Best(Others(result => !claim.Measures.Contains(result.MeasureId, StringComparer.Ordinal)))
        : [];

    /// <summary>Results of the complementary measure of which the number is the rest to 100 %.</summary>
    public IReadOnlyList<Candidate> ElsewhereComplement => number is { Unit: "%", Value: { } value } && IsTelling
        ? Best(ComplementResults, number with { Value = 100 - value, Numerator = null })
        : [];

    /// <summary>Results of the complementary measure, whatever their number.</summary>
    public IReadOnlyList<Candidate> ComplementResults
    {
        get
        {
            var measures = Complements.Of(claim.Measures);
            return Others(result => measures.Contains(result.MeasureId, StringComparer.Ordinal));
        }
    }

    private bool IsTelling => number.Qualifier is Qualifier.EXACT or Qualifier.ABOUT
        && number is { Unit: "%" } and not { Value: 0 or 100 } and not { Value: null, Numerator: 0 };

    private IReadOnlyList<Candidate> Others(Func<Candidate, bool> isOther) => Narrowing.Among(Narrowing.At(study.Where(isOther), claim.Months), claim);

    private List<Candidate> Best(IEnumerable<Candidate> results) => Best(results, number);

    private static List<Candidate> Best(IEnumerable<Candidate> results, ClaimNumber number) =>
        [.. results.Select(result => (result, fit: NumberFit.Of(number, result)))
            .Where(pair => pair.fit != Fit.NONE)
            .OrderByDescending(pair => pair.fit)
            .ThenByDescending(pair => pair.result.Denominator is not null)
            .ThenByDescending(pair => pair.result.IsAllParticipants)
            .Select(pair => pair.result)];
}
