namespace EvidenceApi.ClaimCheck;

/// <summary>Compares the sides of a sentence that has a number for each.</summary>
internal static class StatementPairs
{
    /// <summary>"0.10 after the transplant and 0.08 on ocrelizumab": of one measure, for two arms.</summary>
    private static bool IsOtherArm(Statement one, Statement other) => one.Treatments.Count > 0 && other.Treatments.Count > 0 && !one.Treatments.Intersect(other.Treatments).Any()
        && one.Measures is { Count: > 0 } && other.Measures is not null && one.Measures.SequenceEqual(other.Measures) && one.Effect is null && other.Effect is null;

    /// <summary>"6 % after the transplant versus 60 % on drugs": each side is compared with the other, and an effect behind them compares both.</summary>
    public static void Compare(Sentence sentence, List<Statement> statements, List<int> starts, List<bool> hasSides)
    {
        for (var index = 1; index < statements.Count; index++)
        {
            if (sentence.Is(starts[index], PieceKind.VERSUS) && statements[index - 1].Number?.Unit == statements[index].Number?.Unit && statements[index].Effect is null)
                (statements[index - 1], statements[index]) = (statements[index - 1] with { IsOfArm = true }, statements[index] with { IsOfArm = true });
            var (one, other) = (statements[index - 1], statements[index]);
            if (sentence.Is(starts[index], PieceKind.VERSUS) && other.Treatments.Count == 0)
            {
                // "0.028 vs 0.073 (AHSCT v ocrelizumab)": what is behind the second word of comparison is this side.
                IReadOnlyList<string> own = other.Comparators.Count > 0 ? other.Comparators : one.Comparators;
                statements[index] = other with { Treatments = own, Comparators = one.Treatments };
                statements[index - 1] = one with { Comparators = [.. one.Comparators.Union(own).Except(one.Treatments)] };
            }
            else if (sentence.Is(starts[index], PieceKind.VERSUS))
            {
                statements[index - 1] = one with { Comparators = [.. one.Comparators.Union(other.Treatments).Except(one.Treatments)] };
                statements[index] = other with { Comparators = [.. other.Comparators.Union(one.Treatments).Except(other.Treatments)] };
            }
            else if (sentence.Fold(starts[index]) is "and" or "," or "while" or "whereas" or "but" && IsOtherArm(one, other))
            {
                statements[index - 1] = one with { Comparators = [.. one.Comparators.Union(other.Treatments)] };
                statements[index] = other with { Comparators = [.. other.Comparators.Union(one.Treatments)] };
            }
            else if (other.Effect is not null && !hasSides[index])
            {
                var first = index - 1;
                while (first > 0 && sentence.Is(starts[first], PieceKind.VERSUS))
                    first--;
                statements[index] = other with { Treatments = statements[first].Treatments, Comparators = statements[first].Comparators, Favoured = statements[first].Favoured };
            }
        }
    }
}
