namespace EvidenceApi.ClaimCheck;

/// <summary>Reads words of comparison that several words make together: "compared … with", "did not reduce", "failed to show fewer".</summary>
internal static class EffectReader
{
    private const int LongestComparison = 12;

    private static readonly string[] Shows = ["show", "showed", "shown", "demonstrate", "find", "prove", "see", "seen", "detect", "produce", "have", "lead", "to", "result", "in",
        "a", "an", "any", "that", "there", "wa", "were", "reach", "of", "be", "clear", "lasting"];

    /// <summary>"Compared 146 people with 730 people": the second word is what separates them.</summary>
    public static void Comparisons(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind is PieceKind.COMPARES || IsMatched(sentence, piece) || (piece.Kind == PieceKind.VERSUS && sentence.Fold(piece.From) == "compared" && piece.Length == 1)).ToList())
        {
            for (var at = piece.Next; at < piece.Next + LongestComparison; at++)
            {
                var isWith = sentence.IsFree(at) && sentence.Fold(at) is "with" or "to";
                if (isWith)
                    sentence.Take(at, 1, PieceKind.VERSUS, "VERSUS");
                if (isWith || sentence.Is(at, PieceKind.VERSUS))
                {
                    sentence.Take(IsMatched(sentence, piece) ? piece : piece with { Kind = PieceKind.COMPARES, Value = "COMPARES" });
                    break;
                }
            }
        }
    }

    /// <summary>"Matched 110 people to 343 people".</summary>
    private static bool IsMatched(Sentence sentence, Piece piece) => piece.Kind == PieceKind.COUNT && sentence.Fold(piece.From) == "matched" && NumberWords.At(sentence, piece.Next) is not null;

    /// <summary>"AHSCT/alemtuzumab", of a ratio: not two parts of one treatment.</summary>
    public static void Slashes(Sentence sentence)
    {
        if (!sentence.Pieces.Any(piece => piece.Kind == PieceKind.EFFECT))
            return;
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence.Fold(at) == "/" && sentence.Is(at - 1, PieceKind.TREATMENT) && sentence.Is(at + 1, PieceKind.TREATMENT))
                sentence.Take(at, 1, PieceKind.VERSUS, "VERSUS");
        }
    }

    /// <summary>"Superior at preventing progression": of the two sides, and no one was spared for good.</summary>
    public static void Preventing(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.OTHER_OUTCOME, Value: "halted" }).ToList())
        {
            if (sentence.Is(piece.Next, PieceKind.EVENT) && sentence.Pieces.Any(other => other.Kind is PieceKind.BETTER or PieceKind.WORSE or PieceKind.NO_DIFFERENCE && other.From < piece.From))
                sentence.Take(piece with { Kind = PieceKind.PASSED_OVER, Value = "" });
        }
    }

    /// <summary>"Recruitment for the trial has finished": it is no longer recruiting, whether or not it is over.</summary>
    public static void Recruitment(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.IsFree(at) || sentence.Fold(at) is not ("recruitment" or "enrolment" or "enrollment")
                || sentence.Pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.STATUS, Value: "COMPLETED" } && piece.From > at) is not { } status)
                continue;
            sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
            sentence.Take(status with { Value = "ACTIVE_NOT_RECRUITING" });
        }
        // "Has finished recruiting", "has ended its recruiting": the two together are one status.
        foreach (var ended in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.STATUS, Value: "COMPLETED" or "TERMINATED" }).ToList())
        {
            if (sentence.Pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.STATUS, Value: "RECRUITING" } && piece.From == ended.Next) is not { } recruiting)
                continue;
            sentence.Take(ended with { Value = "ACTIVE_NOT_RECRUITING" });
            sentence.Take(recruiting with { Kind = PieceKind.PASSED_OVER, Value = "" });
        }
    }

    /// <summary>"Did not reduce", "did not significantly differ", "failed to show fewer": no difference was shown.</summary>
    public static void NoDifference(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind is PieceKind.LESS or PieceKind.MORE or PieceKind.BETTER or PieceKind.DIFFERENCE).ToList())
        {
            var at = piece.From - 1;
            var given = false;
            while (sentence.Is(at, PieceKind.SIGNIFICANT) || (sentence.Is(at, PieceKind.TREATMENT) && (given = true)) || (sentence.At(at) is null or { Kind: PieceKind.PASSED_OVER } && Shows.Contains(sentence.Fold(at))))
                at = (sentence.At(at)?.From ?? at) - 1;
            if (sentence.At(at) is not { Kind: PieceKind.FREE_OF or PieceKind.NEGATION } negation || !ReferenceEquals(sentence.At(piece.From), piece))
                continue;
            if (given && sentence.Fold(negation.Next) is not ("show" or "find" or "prove" or "demonstrate" or "see"))
                continue;
            if (given)
            {
                // "Failed to show that the cells lower …": what was given is said in between.
                sentence.Take(negation with { Kind = PieceKind.NO_DIFFERENCE, Value = "NO_DIFFERENCE" });
                sentence.Take(piece with { Kind = PieceKind.PASSED_OVER, Value = "" });
            }
            else
                sentence.Take(negation.From, piece.Next - negation.From, PieceKind.NO_DIFFERENCE, "NO_DIFFERENCE");
        }
    }
}
