using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>A field in which a claim and a result are compared.</summary>
public enum ClaimField { STUDY, MEASURE, TIME, PERIOD, POPULATION, DENOMINATOR, TREATMENT, COMPARATOR, CAUSE, ESTIMATE, EFFECT, DIRECTION, INTERVAL,
    P_VALUE, SIGNIFICANCE, SOURCE, NUMBER }

/// <summary>A field in which they are not known to be the same. Unknown is when the data do not say it, unsaid when the claim does not.</summary>
internal sealed record Difference(ClaimField Field, string Held, bool IsUnknown = false, bool IsUnsaid = false);

/// <summary>Compares every field of a statement with a row, except the number, which <see cref="NumberFit"/> compares.</summary>
internal static class RowChecks
{
    public static List<Difference> Of(Statement claim, StudyProfile study, EvidenceRow row)
    {
        var differences = new List<Difference>();
        Measure(claim, row, differences);
        TimeChecks.Check(claim, study, row, differences);
        Populations.Check(claim, study, row, differences);
        if (!claim.OfStudy.All(study.All.Contains))
            differences.Add(new(ClaimField.TREATMENT, ArmOf(study, row)));
        if (row.Effect is null)
        {
            Treatments(claim, study, row, differences);
            ContrastChecks.Check(claim, study, row, differences);
        }
        else
            Effects.Check(claim, study, row, differences);
        if (claim.Values(PieceKind.YEAR).Any(year => !study.OwnYears.Contains(year) && ((claim.Has(PieceKind.AUTHOR) && !claim.Has(PieceKind.LABEL)) || row.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) != year)))
            differences.Add(new(ClaimField.SOURCE, "another year", true));
        if (claim.Values(PieceKind.REGISTER).Any(register => register != row.Publisher))
            differences.Add(new(ClaimField.SOURCE, row.Publisher ?? "another source"));
        Cause(claim, row, differences);
        Estimate(claim, row, differences);
        if (claim.Label("outcome") is { } outcome && outcome != row.Outcome)
            differences.Add(new(ClaimField.MEASURE, row.OutcomeTitle));
        if (claim.Label("publisher") is { } publisher && publisher != row.Publisher)
            differences.Add(new(ClaimField.SOURCE, row.Publisher ?? "another source"));
        if (claim.Label("unit") is { } unit && unit != row.Counted)
            differences.Add(new(ClaimField.DENOMINATOR, row.Counted));
        if (claim.Label("sign") is { } sign && sign != row.Sign)
            differences.Add(new(ClaimField.DIRECTION, row.Sign ?? "no direction"));
        if (claim.Label("spread") is { } spread && spread != row.Spread)
            differences.Add(new(ClaimField.INTERVAL, row.Spread ?? "no spread"));
        if (claim.Label("category") is { } category && category != row.Category)
            differences.Add(new(ClaimField.POPULATION, row.Category ?? "everybody"));
        if (claim.Values(PieceKind.DESIGN).Contains("INTERIM") && row.Precedence != 2 && row.Basis == Basis.PRIMARY)
            differences.Add(new(ClaimField.SOURCE, "the final report"));
        if (claim.Values(PieceKind.DESIGN).Contains("FINAL") && row.Precedence is 2 or 6)
            differences.Add(new(ClaimField.SOURCE, "an interim report"));
        if (claim.Values(PieceKind.SOURCE).Any(source => !IsOf(row, source)))
            differences.Add(new(ClaimField.SOURCE, row.Publisher ?? "another source", true));
        SpreadReader.Check(claim, row, differences);
        return differences;
    }

    /// <summary>Deaths within 100 days count as deaths of the transplant: that is how the studies define them.</summary>
    public static bool IsMeasure(Statement claim, EvidenceRow row)
    {
        var measures = claim.Measures ?? [];
        if (measures.Contains(row.Measure) || (claim.Label("outcome") == row.Outcome && claim.Measures is null or ["annualized-relapse-rate"] or ["death", ..]))
            return true;
        var isHundredDays = claim.Months is > 3 and < 3.5m;
        return row.Measure is "transplant-related-mortality" or "mortality-100d" && measures.Contains("death")
            && (isHundredDays || claim.Values(PieceKind.CAUSE).Contains("TREATMENT"));
    }

    /// <summary>A meeting is a source where its abstract was read, or where a number is from before the final report; any other source is a publisher.</summary>
    private static bool IsOf(EvidenceRow row, string source) => source == "CONFERENCE"
        ? row.SourceKind == SourceKind.CONFERENCE_ABSTRACT || row.IsSuperseded || row.OutcomeTitle.Contains("interim", StringComparison.OrdinalIgnoreCase)
        : row.Publisher == source;

    public static bool IsResult(EvidenceRow row) => row is { IsSuperseded: false, IsBaseline: false } && row.OutcomeType is not (OutcomeType.BASELINE or OutcomeType.FOLLOW_UP);

    private static void Measure(Statement claim, EvidenceRow row, List<Difference> differences)
    {
        if (claim.Measures is null && claim.IsEffect)
        {
            differences.Add(new(ClaimField.MEASURE, row.OutcomeTitle, IsUnsaid: true));
            return;
        }
        var harms = claim.Has(PieceKind.HARM) ? claim.Pieces.Where(piece => piece.Kind == PieceKind.HARM).ToList() : [];
        var category = row.Category is null || harms.Count == 0 ? [] : ClaimText.Words(row.Category);
        if (claim.Has(PieceKind.OTHER_OUTCOME) || !IsMeasure(claim, row) || (row.Category is not null && !harms.TrueForAll(harm => harm.CategoryWords.All(category.Contains))))
            differences.Add(new(ClaimField.MEASURE, row.OutcomeTitle));
        else if (row.Category is not null ? harms.Count == 0 && IsPart(claim, row) : harms.Exists(harm => !harm.CategoryWords.All(word => row.Measure.Contains(word, StringComparison.Ordinal))))
            differences.Add(new(ClaimField.MEASURE, row.Category ?? row.OutcomeTitle, row.Category is null, row.Category is not null));
    }

    /// <summary>Whether the row counts a part of its measure that the claim does not name.</summary>
    private static bool IsPart(Statement claim, EvidenceRow row) => row.Measure is "infection" or "adverse-events" or "autoimmune-thyroid-disease" or "therapy-received" or "edss"
        && claim.Label("category") != row.Category;

    private static void Treatments(Statement claim, StudyProfile study, EvidenceRow row, List<Difference> differences)
    {
        var classes = study.ClassesOf(row.Arm);
        var others = claim.Treatments.Where(treatment => !classes.Contains(treatment)).ToList();
        if (others.Count > 0)
            differences.Add(new(ClaimField.TREATMENT, ArmOf(study, row)));
        if (claim.Comparators.Any(treatment => !study.All.Contains(treatment)) || (claim.Comparators.Count > 0 && study.Study.Arms.Count < 2))
            differences.Add(new(ClaimField.COMPARATOR, "another comparison"));
    }

    public static string ArmOf(StudyProfile study, EvidenceRow row) =>
        study.Study.Arms.FirstOrDefault(arm => arm.Id == row.Arm)?.Label ?? string.Join(", ", study.Study.Interventions.Select(item => item.Label).Take(2));

    private static void Cause(Statement claim, EvidenceRow row, List<Difference> differences)
    {
        var causes = claim.Values(PieceKind.CAUSE);
        foreach (var cause in causes)
        {
            var isSame = cause switch
            {
                "TREATMENT" => row.Measure is "transplant-related-mortality" or "mortality-100d" or "serious-adverse-events" or "adverse-events" or "treatment-failure",
                "DISEASE" => row.Category?.Contains("disease", StringComparison.OrdinalIgnoreCase) == true,
                _ => row.Category?.Contains(cause, StringComparison.OrdinalIgnoreCase) == true,
            };
            if (!isSame)
                differences.Add(new(ClaimField.CAUSE, row.OutcomeTitle, row.Category is null && cause is not ("TREATMENT" or "DISEASE")));
        }
        if (causes.Count == 0 && row.Measure == "death" && row.Category is not null && claim.Label("category") != row.Category)
            differences.Add(new(ClaimField.CAUSE, row.Category));
    }

    private static void Estimate(Statement claim, EvidenceRow row, List<Difference> differences)
    {
        foreach (var estimate in claim.Values(PieceKind.ESTIMATE).Where(_ => claim.FollowUp is null))
        {
            var isSame = estimate switch
            {
                "MEDIAN" => row.EstimateType == EstimateType.MEDIAN,
                "MEAN" => row.EstimateType is EstimateType.MEAN or EstimateType.RATE or EstimateType.LEAST_SQUARES_MEAN,
                "KAPLAN_MEIER" => row.EstimateType is EstimateType.KAPLAN_MEIER or EstimateType.POOLED_PROPORTION,
                _ => row.EstimateType == EstimateType.POOLED_PROPORTION,
            };
            if (!isSame)
                differences.Add(new(ClaimField.ESTIMATE, row.EstimateType.ToString().ToLowerInvariant().Replace('_', ' '),
                    row.EstimateType is EstimateType.NUMBER or EstimateType.NOT_STATED));
        }
    }
}
