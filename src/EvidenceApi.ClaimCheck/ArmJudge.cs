using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges how many an arm has, and whom a treatment was given.</summary>
internal static class ArmJudge
{
    /// <summary>"22 in the control arm took natalizumab": whom a treatment was given, where the data count them by treatment.</summary>
    public static Finding? Received(Statement claim, StudyProfile study, ClaimNumber number)
    {
        var named = claim.Treatments.Where(treatment => WordLists.Classes.GetValueOrDefault(treatment) == "DRUG" || treatment is "CYCLOPHOSPHAMIDE" or "RITUXIMAB" or "GLATIRAMER" or "INTERFERON" or "CORTICOSTEROIDS" or "DIMETHYL_FUMARATE").ToList();
        if (named is not [var drug] || claim.Comparators.Count > 0 || !claim.Treatments.Where(treatment => treatment != drug).All(treatment => treatment is "CONTROL" or "DRUG"))
            return null;
        var row = study.Study.Rows.FirstOrDefault(row => row.Measure == "therapy-received" && row.Category is not null && row.Numerator is not null
            && Model.Spelling.Squeeze(row.Category).StartsWith(Model.Spelling.Squeeze(drug), StringComparison.Ordinal));
        return row is null ? null : FactJudge.Fact(study, NumberFit.Fits(number, row.Numerator ?? 0), row.Basis, $"{Reasons.NameOf(study)} reports: “{row.OutcomeTitle}”, {row.Category}: {row.Numerator} people.") with { Matching = [row.Id] };
    }

    /// <summary>"Half got a transplant": the share of an arm among all who were randomised.</summary>
    public static Finding? ShareOfArm(Statement claim, StudyProfile study)
    {
        if (claim.Number is not { Unit: "%", IsFraction: true, Value: not null } number || claim.Treatments.Count == 0 || claim.Measures is not null
            || claim.Pieces.Any(piece => piece is { Kind: PieceKind.SIZE, Number.Numerator: { } size } && !StudyFinder.HasSize(study.Study, size)))
            return null;
        var arms = study.Study.Counts.Where(count => count.Kind == CountKind.RANDOMIZED && count.Arm is not null && count.Population is null && claim.Treatments.All(study.ClassesOf(count.Arm).Contains)).ToList();
        var whole = study.Study.Counts.FirstOrDefault(count => count.Kind == CountKind.RANDOMIZED && count.Arm is null && count.Population is null);
        return arms.Count != 1 || whole is null ? null
            : FactJudge.Fact(study, NumberFit.IsNear(number, 100m * arms[0].Count / whole.Count), arms[0].Basis, $"{Reasons.NameOf(study)} randomised {whole.Count} people, {arms[0].Count} of them to this arm.");
    }
}
