using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Compares an effect between two groups: its kind, the two sides, whom it favours, interval, p-value and significance.</summary>
internal static class Effects
{
    private static readonly EffectMeasure[] Ratios = [EffectMeasure.HAZARD_RATIO, EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO,
        EffectMeasure.RATE_RATIO, EffectMeasure.GEOMETRIC_MEAN_RATIO];

    public static bool IsRatio(EvidenceRow row) => row.Effect is { } effect && Ratios.Contains(effect);

    /// <summary>Whether the arm of the effect has less of what is measured than the other side; null when they are equal or it is not known.</summary>
    public static bool? IsLess(EvidenceRow row) => row.Value is not { } value ? null : IsRatio(row) ? (value == 1 ? null : value < 1) : value == 0
        ? null : value < 0;

    /// <summary>Whether the effect is significant at 5 %; null when neither interval nor p-value is known.</summary>
    public static bool? IsSignificant(EvidenceRow row)
    {
        if (row.PValue is { } p)
            return p.Operator == PValueOperator.GREATER_THAN && p.Value < 0.05m ? null : p.Operator == PValueOperator.GREATER_THAN
                ? false : p.Operator == PValueOperator.LESS_THAN ? p.Value <= 0.05m ? true : null : p.Value < 0.05m;
        var none = IsRatio(row) ? 1 : 0;
        return row.Interval is { Lower: { } lower, Upper: { } upper } ? lower > none || upper < none : null;
    }

    public static void Check(Statement claim, StudyProfile study, EvidenceRow row, List<Difference> differences)
    {
        if (claim.Effect is { } effect && effect != row.Effect)
            differences.Add(new(ClaimField.EFFECT, Name(row)));
        if (claim is { Effect: null, Number: not null } && !IsRatio(row))
            differences.Add(new(ClaimField.EFFECT, Name(row)));
        var isSwapped = Sides(claim, study, row, differences);
        Direction(claim, study, row, isSwapped, differences);
        if (claim.First(PieceKind.INTERVAL)?.Interval is { } interval)
            Interval(interval, row, differences);
        Certainty(claim, row, differences);
    }

    /// <summary>P-value and significance.</summary>
    public static void Certainty(Statement claim, EvidenceRow row, List<Difference> differences)
    {
        if (claim.First(PieceKind.P_VALUE)?.PValue is { } p)
            PValue(p, row, differences);
        Significance(claim, row, differences);
    }

    public static void Interval(Interval said, EvidenceRow row, List<Difference> differences)
    {
        if (row.Interval is not { } held)
            differences.Add(new(ClaimField.INTERVAL, "no interval", true));
        else if (said.Lower != held.Lower || said.Upper != held.Upper || (said.Level > 0 && said.Level != held.Level))
            differences.Add(new(ClaimField.INTERVAL, $"{Reasons.Number(held.Level)} % interval {Reasons.Number(held.Lower)} to {Reasons.Number(held.Upper)}"));
    }

    private static bool Sides(Statement claim, StudyProfile study, EvidenceRow row, List<Difference> differences)
    {
        if (row.Arm is null || row.ReferenceArm is null)
        {
            differences.Add(new(ClaimField.COMPARATOR, row.Contrast ?? "another comparison", true));
            return false;
        }
        var arm = study.ClassesOf(row.Arm);
        var reference = study.ClassesOf(row.ReferenceArm);
        if (claim.Treatments.All(arm.Contains) && claim.Comparators.All(reference.Contains))
            return false;
        if (claim.Treatments.All(reference.Contains) && claim.Comparators.All(arm.Contains))
            return true;
        differences.Add(new(ClaimField.COMPARATOR,
            $"{RowChecks.ArmOf(study, row)} against {study.Study.Arms.FirstOrDefault(item => item.Id == row.ReferenceArm)?.Label}"));
        return false;
    }

    /// <summary>A ratio read from the other side would be another number; words say who is better off, or who had less.</summary>
    private static void Direction(Statement claim, StudyProfile study, EvidenceRow row, bool isSwapped, List<Difference> differences)
    {
        var held = $"{RowChecks.ArmOf(study, row)} against {study.Study.Arms.FirstOrDefault(item => item.Id == row.ReferenceArm)?.Label}";
        if (isSwapped && claim.Effect is not null && !claim.IsMutual)
            differences.Add(new(ClaimField.DIRECTION, held));
        var less = IsLess(row) is { } isLess ? isLess != isSwapped : (bool?)null;
        var isClaimed = claim.Has(PieceKind.LESS) || claim.Has(PieceKind.MORE) || claim.Has(PieceKind.BETTER) || claim.Has(PieceKind.WORSE) || claim.Has(PieceKind.FAVOUR);
        if (claim.Has(PieceKind.LESS) && less != true)
            differences.Add(new(ClaimField.DIRECTION, held, less is null));
        if (claim.Has(PieceKind.MORE) && less != false)
            differences.Add(new(ClaimField.DIRECTION, held, less is null));
        if (isClaimed && IsSignificant(row) == false && !claim.Has(PieceKind.NO_DIFFERENCE) && !claim.Has(PieceKind.SIGNIFICANT))
            differences.Add(new(ClaimField.SIGNIFICANCE, "not significant", true));
        var better = less is null || row.Direction == Model.Direction.NEITHER ? (bool?)null : less == (row.Direction == Model.Direction.LOWER_IS_BETTER);
        if (claim.Has(PieceKind.BETTER) && better != true)
            differences.Add(new(ClaimField.DIRECTION, held, better is null));
        if (claim.Has(PieceKind.WORSE) && better != false)
            differences.Add(new(ClaimField.DIRECTION, held, better is null));
        if (claim.Has(PieceKind.FAVOUR) && claim.Favoured.Count == 0)
            differences.Add(new(ClaimField.DIRECTION, held, true));
        if (claim.Favoured.Count > 0)
        {
            var armIsBetter = better is null ? (bool?)null : better != isSwapped;
            var side = study.ClassesOf(armIsBetter == true ? row.Arm : row.ReferenceArm);
            if (armIsBetter is null || !claim.Favoured.All(side.Contains))
                differences.Add(new(ClaimField.DIRECTION, held, armIsBetter is null));
        }
    }

    private static void PValue(PValue said, EvidenceRow row, List<Difference> differences)
    {
        if (row.PValue is not { } held)
            differences.Add(new(ClaimField.P_VALUE, "no p-value", true));
        else if (!(said.Operator == held.Operator && said.Value == held.Value)
            && !(said.Operator == PValueOperator.LESS_THAN && held.Value < said.Value && (held.Operator == PValueOperator.EQUAL
                || (held.Operator == PValueOperator.LESS_THAN && said.Value == 0.05m))))
            differences.Add(new(ClaimField.P_VALUE,
                $"p {(held.Operator == PValueOperator.LESS_THAN ? "<" : held.Operator == PValueOperator.GREATER_THAN ? ">" : "=")} {Reasons.Number(held.Value)}"));
    }

    private static void Significance(Statement claim, EvidenceRow row, List<Difference> differences)
    {
        var isSignificant = IsSignificant(row);
        if (claim.Has(PieceKind.SIGNIFICANT) && isSignificant != true)
            differences.Add(new(ClaimField.SIGNIFICANCE, isSignificant is null ? "nothing about significance" : "not significant", isSignificant is null));
        if (claim.Has(PieceKind.NO_DIFFERENCE) && isSignificant != false)
            differences.Add(new(ClaimField.SIGNIFICANCE, isSignificant is null ? "nothing about significance" : "significant", isSignificant is null));
    }

    public static string Name(EvidenceRow row) => row.Effect?.ToString().ToLowerInvariant().Replace('_', ' ') ?? "number of one group";
}
