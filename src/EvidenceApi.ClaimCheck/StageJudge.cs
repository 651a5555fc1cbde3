using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges two head counts of one study: of each stage its own number.</summary>
internal static class StageJudge
{
    private static readonly CountKind[] Stages = [.. CountJudge.People, CountKind.ASSESSED, CountKind.SCREENED, CountKind.COMPLETED];

    /// <summary>"Of the 25 who were enrolled, 24 were transplanted": each number is of its own stage.</summary>
    public static Finding? OfTwoStages(Statement claim, StudyProfile study, int said)
    {
        var stages = claim.Pieces.Where(piece => piece.Kind == PieceKind.COUNT && Enum.TryParse<CountKind>(piece.Value, out var kind) && Stages.Contains(kind))
            .DistinctBy(piece => piece.Value).OrderBy(piece => piece.From).ToList();
        if (stages.Count < 2)
            return null;
        var counts = study.Study.Counts.Where(count => count.Arm is null && count.Population is null && stages.Exists(stage => stage.Value == count.Kind.ToString())).ToList();
        if (counts.Count == 0)
            return null;
        var why = CountJudge.Why(study, [.. counts.Select(count => count.Kind)], counts);
        var best = counts.Min(count => count.Basis);
        if (stages.Count > 2 || claim.Pieces.Where(piece => piece is { Kind: PieceKind.SIZE, Number.Numerator: not null }).ToList() is not [var size] || stages.Find(stage => stage.From > size.From) is not { } whole)
            return CountJudge.Unsettled(study, best, why);
        var (of, part) = (Counted(counts, whole), Counted(counts, stages.Find(stage => stage != whole)!));
        return !of.Contains(size.Number!.Numerator!.Value) || part.Count != 1 ? CountJudge.Unsettled(study, best, why) : FactJudge.Fact(study, part.Contains(said), best, why);
    }

    private static List<int> Counted(List<CountEvidence> counts, Piece stage) => [.. counts.Where(count => count.Kind.ToString() == stage.Value).Select(count => count.Count).Distinct()];
}
