namespace EvidenceApi.ClaimCheck;

/// <summary>A claim held against the results of one study.</summary>
internal sealed class StudyCheck
{
    private readonly ClaimReading claim;
    private readonly ClaimNumber number;
    private readonly IReadOnlyList<Candidate> study;

    public StudyCheck(ClaimReading claim, ClaimNumber number, IReadOnlyList<Candidate> study)
    {
        (this.claim, this.number, this.study) = (claim, number, [.. study.Where(result => result.Effect == claim.Effect)]);
        var groups = new PopulationGroups(study);
        bool IsGroup(Candidate result, IReadOnlyList<Candidate> rivals) => claim.Phenotypes.Count == 0 && groups.IsGroup(result, rivals);
        OfMeasure = [.. this.study.Where(result => claim.Measures.Contains(result.MeasureId, StringComparer.Ordinal))];
        var among = Narrowing.Among(Narrowing.At(OfMeasure, claim), claim);
        var first = Narrowing.First(among, claim);
        Groups = [.. first.Where(result => IsGroup(result, first))];
        var whole = first.Except(Groups).ToList();
        Preferred = [.. whole.Where(result => NumberFit.IsComparable(number, result)).OrderBy(result => result.Precedence)];
        Incomparable = [.. whole.Except(Preferred)];
        Wider = OfMeasure.FirstOrDefault(result => !IsGroup(result, OfMeasure));
        Fitting = Best(Preferred.Where(result => result.Press is null));
        FittingPress = Best(Preferred.Where(result => result.Press is not null));
        FittingOthers = Best(among.Except(whole).Except(claim.IsOfEverybody ? Groups : []));
    }

    /// <summary>Results of the claimed measures, at any time and in anybody.</summary>
    public IReadOnlyList<Candidate> OfMeasure { get; }

    /// <summary>Results that the claim means and that its number can be held against.</summary>
    public IReadOnlyList<Candidate> Preferred { get; }

    /// <summary>Results that the claim means, of another kind than its number: a count without a denominator for a percentage.</summary>
    public IReadOnlyList<Candidate> Incomparable { get; }

    /// <summary>Results for a group which the claim does not name.</summary>
    public IReadOnlyList<Candidate> Groups { get; }

    /// <summary>The nearest result of the claimed measures that is not for a group; null when there is none.</summary>
    public Candidate? Wider { get; }

    /// <summary>Preferred results that fit, the best first.</summary>
    public IReadOnlyList<Candidate> Fitting { get; }

    /// <summary>Preferred results that fit, but that only news articles print.</summary>
    public IReadOnlyList<Candidate> FittingPress { get; }

    /// <summary>What stands beside the fit for a group: a result that the claim means, else that of another group, else the nearest for the whole.</summary>
    public Candidate? Rival => Preferred.Concat(Groups.Where(result => result.Value != FittingOthers[0].Value)).FirstOrDefault() ?? Wider;

    /// <summary>Results that fit, but for a group, an arm or a time which the claim does not name.</summary>
    public IReadOnlyList<Candidate> FittingOthers { get; }

    /// <summary>Whether the words may mean two measures of which one fits and the other does not.</summary>
    public bool MeasuresDiffer => Preferred.Any(result => Fitting.All(fitting => fitting.MeasureId != result.MeasureId));

    public bool IsExact => Fitting.Count > 0 && NumberFit.Of(number, Fitting[0]) == Fit.EXACT;

    /// <summary>The same number of the claimed measure at another time.</summary>
    public Candidate? OtherTime => Best(Narrowing.Among(OfMeasure, claim)).FirstOrDefault(result => result.Months is not null && result.Months != claim.Months);

    /// <summary>
    /// Results of other measures with this very number. Zero, 100 % and counts alone stand in too many places to mean anything but a measure that is
    /// easily taken for the claimed one.
    /// </summary>
    public IReadOnlyList<Candidate> Elsewhere =>
        Best(Others(result => !claim.Measures.Contains(result.MeasureId, StringComparer.Ordinal) && (IsTelling || IsRelated(result.MeasureId))));

    /// <summary>Results of the complementary measure of which the number is the rest to 100 %.</summary>
    public IReadOnlyList<Candidate> ElsewhereComplement => IsTelling && Rest is { } rest ? Best(ComplementResults, rest) : [];

    /// <summary>Results of the complementary measure, whatever their number.</summary>
    public IReadOnlyList<Candidate> ComplementResults
    {
        get
        {
            var measures = Complements.Of(claim.Measures);
            return Others(result => measures.Contains(result.MeasureId, StringComparer.Ordinal));
        }
    }

    /// <summary>What is left to 100 %, or to all people; null when the number is no share.</summary>
    private ClaimNumber? Rest => number switch
    {
        { Unit: "%", Value: { } value } => number with { Value = 100 - value, Numerator = null },
        { Unit: "%", Numerator: { } n, Denominator: { } of } => number with { Numerator = of - n },
        _ => null,
    };

    private bool IsRelated(string measure) =>
        MeasureWords.Related.Any(pair => (pair.Other == measure && claim.Measures.Contains(pair.One)) || (pair.One == measure && claim.Measures.Contains(pair.Other)));

    private bool IsTelling => number.Qualifier is Qualifier.EXACT or Qualifier.ABOUT
        && number is { Unit: "%" } and not { Value: 0 or 100 } and not { Value: null, Numerator: 0 };

    private IReadOnlyList<Candidate> Others(Func<Candidate, bool> isOther) => Narrowing.Among(Narrowing.At(study.Where(isOther), claim), claim);

    private List<Candidate> Best(IEnumerable<Candidate> results) => Best(results, number);

    private static List<Candidate> Best(IEnumerable<Candidate> results, ClaimNumber number) =>
        [.. results.Select(result => (result, fit: NumberFit.Of(number, result)))
            .Where(pair => pair.fit != Fit.NONE)
            .OrderByDescending(pair => pair.fit)
            .ThenByDescending(pair => pair.result.Denominator is not null)
            .ThenByDescending(pair => pair.result.IsAllParticipants)
            .ThenBy(pair => pair.result.Precedence)
            .ThenBy(pair => pair.result.Press is not null)
            .Select(pair => pair.result)];
}
