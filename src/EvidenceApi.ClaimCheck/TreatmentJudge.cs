namespace EvidenceApi.ClaimCheck;

/// <summary>Judges what a study is said to have given or compared.</summary>
internal static class TreatmentJudge
{
    private static readonly string[] Tissues = ["AHSCT", "MSC", "BONE_MARROW", "ADIPOSE", "UMBILICAL"];

    /// <summary>What a class of cells cannot be, when it is one of these.</summary>
    private static readonly Dictionary<string, string[]> Excluded = new(StringComparer.Ordinal)
    {
        ["MSC"] = ["AHSCT", "BONE_MARROW"], ["AHSCT"] = ["MSC", "ALLOGENEIC", "ADIPOSE", "UMBILICAL", "BONE_MARROW"], ["BONE_MARROW"] = ["ADIPOSE", "UMBILICAL"], ["UMBILICAL"] = ["AHSCT", "AUTOLOGOUS", "BONE_MARROW", "ADIPOSE", "MSC"],
        ["ADIPOSE"] = ["AHSCT", "BONE_MARROW", "UMBILICAL"], ["ALLOGENEIC"] = ["AUTOLOGOUS", "AHSCT"], ["AUTOLOGOUS"] = ["ALLOGENEIC"], ["EMBRYONIC"] = Tissues, ["IPS"] = Tissues,
    };

    private static readonly string[] Products = ["MSC", "BONE_MARROW", "UMBILICAL", "ADIPOSE", "ALLOGENEIC", "AHSCT", "EMBRYONIC", "IPS"];

    public static Finding Of(Statement claim, StudyProfile study)
    {
        var all = claim.Treatments.Concat(claim.Comparators).ToList();
        var negated = Negated(claim).ToList();
        var why = $"{Reasons.NameOf(study)} gave: {string.Join("; ", study.Study.Interventions.Select(item => item.Label))}.";
        var isAbout = claim.Measures is null && (claim.Has(PieceKind.GIVES) || claim.Has(PieceKind.COMPARES) || claim.Has(PieceKind.VERSUS)
            || claim.Has(PieceKind.DESIGN));
        if (!isAbout)
            return new() { Verdict = claim.Has(PieceKind.STATUS) && all.TrueForAll(study.All.Contains) ? Verdict.CONFIRMED : Verdict.AMBIGUOUS, By = Basis.PRIMARY, Study = study.Study.Id, Why = why };
        if (IsCounted(claim, all) && Compares(study, [.. claim.Treatments.Except(negated)], [.. claim.Comparators.Except(negated)]) && all.Except(negated).All(study.All.Contains) && !negated.Any(study.Whole.Contains))
            return FactJudge.Fact(study, true, Basis.PRIMARY, why);
        var isProduct = claim.Comparators.Count == 0 && all.Except(negated).Any(treatment => IsOther(study, treatment));
        return new() { Verdict = isProduct ? Verdict.CONTRADICTED : Verdict.NOT_IN_DATA, By = Basis.PRIMARY, Study = study.Study.Id,
            Differs = [ClaimField.TREATMENT], Why = why };
    }

    /// <summary>Cells that the study is known not to have given, since it gave others: from fat and from the cord, a donor's and one's own.</summary>
    private static bool IsOther(StudyProfile study, string treatment) => !study.All.Contains(treatment)
        && Excluded.GetValueOrDefault(treatment, []).Any(study.All.Contains);

    /// <summary>"MESEMS tested umbilical cord cells in 144 people": they were given something else.</summary>
    public static Finding? OtherProduct(Statement claim, StudyProfile study) => claim.Has(PieceKind.STUDY) && claim.Has(PieceKind.GIVES) && claim.Comparators.Count == 0
        && claim.Treatments.Any(treatment => IsOther(study, treatment))
        ? FactJudge.Fact(study, false, Basis.PRIMARY, $"{Reasons.NameOf(study)} gave: {string.Join("; ", study.Study.Interventions.Select(item => item.Label))}.") with { Differs = [ClaimField.TREATMENT] }
        : null;

    /// <summary>Whether a study has arms of one side and arms of the other: one treatment is not compared with another that the same people were given.</summary>
    public static bool Compares(StudyProfile study, List<string> one, List<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return true;
        var arms = study.Study.Arms.Select(arm => study.ClassesOf(arm.Id)).ToList();
        return one.TrueForAll(treatment => arms.Exists(arm => arm.Contains(treatment) && !other.TrueForAll(arm.Contains)))
            && other.TrueForAll(treatment => arms.Exists(arm => arm.Contains(treatment) && !one.Exists(product => Products.Contains(product) && arm.Contains(product))));
    }

    /// <summary>"Four drugs" are as many as are listed.</summary>
    private static bool IsCounted(Statement claim, List<string> all)
    {
        var counted = claim.Pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.COUNT, Value: "TREATMENTS" })?.Number?.Numerator;
        return counted is null || counted == all.Count(treatment => treatment != "DRUG" && WordLists.Classes.GetValueOrDefault(treatment) == "DRUG");
    }

    /// <summary>"… and not cultured stem cells": a treatment after a negation or "rather than".</summary>
    private static IEnumerable<string> Negated(Statement claim) => claim.Pieces.Where(piece => piece.Kind == PieceKind.TREATMENT
        && claim.Pieces.Any(other => other.Kind is PieceKind.NEGATION or PieceKind.FREE_OF && other.Next == piece.From)).Select(piece => piece.Value);
}
