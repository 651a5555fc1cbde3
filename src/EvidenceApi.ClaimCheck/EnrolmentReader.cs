namespace EvidenceApi.ClaimCheck;

/// <summary>Separates people who were enrolled from a study that is enrolling: "terminated after enrolling one patient", "withdrawn before recruiting anyone".</summary>
internal static class EnrolmentReader
{
    private static readonly string[] Before = ["after", "before", "without", "since", "by", "despite", "upon", "having", "following"];

    private static readonly string[] Now = ["is", "are", "still", "currently", "now", "been", "be", "actively", "not", "longer"];

    private static readonly string[] Anybody = ["anyone", "anybody", "any", "single", "participant", "patient", "people", "person"];

    public static void Read(Sentence sentence)
    {
        Clauses(sentence);
        foreach (var piece in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.STATUS, Value: "RECRUITING" } or { Kind: PieceKind.COUNT, Value: "ENROLLED" or "TREATED" }).ToList())
        {
            if (Without(sentence, piece.From) is { } before && before < piece.From - 1)
                NoOneEnrolled(sentence, piece, before);
            if (!sentence.Fold(piece.From).EndsWith("ing", StringComparison.Ordinal))
                continue;
            var isAside = Before.Contains(sentence.Fold(piece.From - 1));
            var isCounted = sentence.Is(piece.Next, PieceKind.NUMBER) && !Now.Contains(sentence.Fold(piece.From - 1));
            if (piece.Kind == PieceKind.STATUS && (isAside || isCounted))
                sentence.Take(piece with { Kind = PieceKind.COUNT, Value = "ENROLLED", Length = 1 });
            if (isAside && sentence.Fold(piece.From - 1) is "before" or "without")
                NoOneEnrolled(sentence, piece, piece.From - 1);
        }
    }

    /// <summary>"… enrolled only one before it was terminated": one clause after the other.</summary>
    private static void Clauses(Sentence sentence)
    {
        foreach (var status in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.STATUS, Value: not "RECRUITING" }).ToList())
        {
            var at = status.From - 1;
            while (sentence.Fold(at) is "it" or "they" or "the" or "trial" or "study" or "being")
                at--;
            if (sentence.IsFree(at) && sentence.Fold(at) == "before" && at > 0)
                sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
        }
    }

    /// <summary>"Before it had enrolled": where the word is.</summary>
    private static int? Without(Sentence sentence, int verb)
    {
        var at = verb - 1;
        while (sentence.Fold(at) is "it" or "they" or "had" or "ever" or "even" or "could" or "having" or "has" || sentence.Is(at, PieceKind.COUNT))
            at--;
        return sentence.IsFree(at) && sentence.Fold(at) is "before" or "without" ? at : null;
    }

    /// <summary>"Before enrolling anyone": no one was enrolled, which is a count of 0.</summary>
    private static void NoOneEnrolled(Sentence sentence, Piece verb, int before)
    {
        var at = verb.From + 1;
        var next = at;
        while (next < sentence.Count && (Anybody.Contains(sentence.Fold(next)) || sentence.Fold(next) is "a" or "one")
            && sentence.At(next)?.Kind is null or PieceKind.PEOPLE or PieceKind.NUMBER)
            next++;
        if (next == at)
            return;
        sentence.Take(before, 1, PieceKind.PASSED_OVER, "");
        sentence.Take(new Piece(at, next - at, PieceKind.NUMBER, "0") { Number = NumberReader.Count(0) });
    }
}
