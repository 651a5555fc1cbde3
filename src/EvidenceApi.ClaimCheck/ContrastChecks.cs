namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Compares what a claim says of two groups with the rows of both, where its number is that of one: whether they were compared at this time, who had less, and how
/// certain the difference is.
/// </summary>
internal static class ContrastChecks
{
    private static readonly PieceKind[] Certain = [PieceKind.P_VALUE, PieceKind.SIGNIFICANT, PieceKind.NO_DIFFERENCE];

    private static readonly PieceKind[] Directed = [PieceKind.LESS, PieceKind.MORE, PieceKind.BETTER, PieceKind.WORSE, PieceKind.FAVOUR];

    public static void Check(Statement claim, StudyProfile study, EvidenceRow row, List<Difference> differences)
    {
        if (claim.Has(PieceKind.EACH) && row.Arm is null)
            differences.Add(new(ClaimField.TREATMENT, "the whole study", IsUnsaid: true));
        if (claim.To is not null)
            return;
        var partners = Partners(claim, study, row).ToList();
        if (claim.Comparators.Count > 0 && partners.Count == 0 && study.Study.Rows.Any(other => other.Effect is null && other.Arm == row.Arm
            && other.Measure == row.Measure && Partners(claim, study, other).Any()))
            differences.Add(new(ClaimField.COMPARATOR, "another comparison"));
        if (Certain.Any(claim.Has))
            Certainty(claim, study, row, partners, differences);
        if (Directed.Any(claim.Has))
            Direction(claim, row, partners, differences);
    }

    /// <summary>Rows of the other side, of the same measure, time and people.</summary>
    private static IEnumerable<EvidenceRow> Partners(Statement claim, StudyProfile study, EvidenceRow row) => claim.Comparators.Count == 0 || row.Arm is null
        ? []
        : study.Study.Rows.Where(other => other.Effect is null && other.Arm is not null && other.Arm != row.Arm && IsSameThing(other, row)
            && claim.Comparators.All(study.ClassesOf(other.Arm).Contains));

    private static bool IsSameThing(EvidenceRow one, EvidenceRow other) => one.Measure == other.Measure && one.Outcome == other.Outcome && one.Months == other.Months
        && one.Population == other.Population && one.Category == other.Category;

    private static void Certainty(Statement claim, StudyProfile study, EvidenceRow row, List<EvidenceRow> partners, List<Difference> differences)
    {
        var effects = study.Study.Rows.Where(effect => effect.Effect is not null && (IsSameThing(effect, row) || IsOfGroups(effect, row))
            && IsBetween(claim, study, row, effect)).ToList();
        if (effects.Count == 1)
            Effects.Certainty(claim, effects[0], differences);
        else if (!(claim.Values(PieceKind.NO_DIFFERENCE) is ["NOT_BETTER"] && !claim.Has(PieceKind.P_VALUE) && !claim.Has(PieceKind.SIGNIFICANT) && IsNotBetter(claim, study, row, partners)))
            differences.Add(new(ClaimField.P_VALUE, "no such comparison", true));
    }

    /// <summary>"No benefit", of numbers that are on the wrong side: 33 % improved with the cells and 37 % without.</summary>
    private static bool IsNotBetter(Statement claim, StudyProfile study, EvidenceRow row, List<EvidenceRow> partners) => partners.Count == 1 && row.Direction != Model.Direction.NEITHER
        && study.Study.Arms.Count == 2 && Size(row) is { } own && Size(partners[0]) is { } other && own != other
        && ((own < other) == (row.Direction == Model.Direction.LOWER_IS_BETTER)) == study.IsComparator(row.Arm) && claim.Comparators.Count > 0;

    /// <summary>An effect between two groups of people is of neither group alone.</summary>
    private static bool IsOfGroups(EvidenceRow effect, EvidenceRow row) => effect.Contrast is not null && effect.Measure == row.Measure && effect.Outcome == row.Outcome
        && effect.Months == row.Months;

    private static bool IsBetween(Statement claim, StudyProfile study, EvidenceRow row, EvidenceRow effect) => claim.Comparators.Count > 0
        ? (effect.Arm == row.Arm && claim.Comparators.All(study.ClassesOf(effect.ReferenceArm).Contains))
            || (effect.ReferenceArm == row.Arm && claim.Comparators.All(study.ClassesOf(effect.Arm).Contains))
        : effect.Contrast is not null && row.Arm is null;

    private static void Direction(Statement claim, EvidenceRow row, List<EvidenceRow> partners, List<Difference> differences)
    {
        var isLess = partners.Count == 1 && Size(row) is { } own && Size(partners[0]) is { } other && own != other ? own < other : (bool?)null;
        var isBetter = isLess is null || row.Direction == Model.Direction.NEITHER ? (bool?)null : isLess == (row.Direction == Model.Direction.LOWER_IS_BETTER);
        var isSame = Directed.Where(claim.Has).Select(kind => kind switch
        {
            PieceKind.LESS => isLess, PieceKind.MORE => !isLess, PieceKind.BETTER => isBetter, PieceKind.WORSE => !isBetter, _ => null,
        }).ToList();
        if (isSame.Exists(same => same != true))
            differences.Add(new(ClaimField.DIRECTION, row.OutcomeTitle, isSame.TrueForAll(same => same != false)));
    }

    private static decimal? Size(EvidenceRow row) => row.Value ?? row.Share ?? row.Numerator;
}
