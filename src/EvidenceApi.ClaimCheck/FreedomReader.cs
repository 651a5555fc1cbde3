using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Turns events that people were spared into the measure of that: "no relapse", "had not progressed", "free of new lesions", "event-free survival". Without
/// another number in the sentence "no deaths" is the count 0. What negates anything else is left as a negation, which prevents a confirmation.
/// </summary>
internal static class FreedomReader
{
    private const int MostWordsBetween = 5;

    private static readonly FrozenSet<string> Between = new[]
    {
        "a", "an", "the", "any", "further", "new", "clinical", "having", "seen", "saw", "see", "become", "became", "had", "have", "been", "another", "more", "additional", "suffered", "suffer", "experienced",
        "experience", "confirmed", "of", "sign", "their", "ms", "patient", "people", "or", "developed", "show", "shown", "yet", "sustained", "single", "one",
    }.Select(Model.Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["disability-worsening"] = "disability-progression", ["new-t2-lesions"] = "mri-activity", ["gadolinium-enhancing-lesions"] = "mri-activity",
    }.ToFrozenDictionary();

    public static void Read(Sentence sentence)
    {
        var hasNumber = sentence.Pieces.Any(piece => piece.Kind is PieceKind.NUMBER or PieceKind.ZERO);
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind == PieceKind.EVENT).ToList())
        {
            if (!ReferenceEquals(sentence.At(piece.From), piece))
                continue;
            if (sentence.Fold(piece.Next) is "were" or "was" && sentence.IsFree(piece.Next) && sentence.Fold(piece.Next + 1) == "absent")
                Take(sentence, piece.From, piece.Next + 2, piece, [piece]);
            else if (sentence.Fold(piece.Next) == "free")
                Take(sentence, piece.From, After(sentence, piece.Next + 1), piece, [piece]);
            else if (Marker(sentence, piece) is { } marker)
                Read(sentence, marker, piece, hasNumber);
        }
    }

    private static void Read(Sentence sentence, Piece marker, Piece piece, bool hasNumber)
    {
        if (sentence.Fold(marker.Next - 1) is "no" or "without" or "any" && (!hasNumber || IsCountOfDeaths(sentence, marker, piece) || IsClause(sentence, marker, piece)))
        {
            sentence.Take(new Piece(marker.From, piece.From - marker.From, PieceKind.NUMBER, "0") { Number = NumberReader.Count(0) });
            return;
        }
        var events = new List<Piece> { piece };
        while (Listed(sentence, events[^1].Next) is { } next)
            events.Add(next);
        Take(sentence, marker.From, events[^1].Next, piece, events);
    }

    /// <summary>"68 % had a fever, and no deaths": the absence of deaths is a number of its own.</summary>
    private static bool IsCountOfDeaths(Sentence sentence, Piece marker, Piece piece) => piece.Values.Any(id => id is "death" or "transplant-related-mortality")
        && (sentence.Fold(marker.From) == "without" || sentence.Fold(marker.From - 1) is ";" or "," or "and" or "but" or "with" or "were" or "was" or ":");

    /// <summary>"No relapses after the transplant, and 69.6 % were free of MS activity": two clauses, each with an outcome of its own.</summary>
    private static bool IsClause(Sentence sentence, Piece marker, Piece piece)
    {
        if (marker.From > 0 && !(sentence.IsMark(marker.From - 1) || sentence.At(marker.From - 1) is { Kind: PieceKind.PASSED_OVER } || WordLists.PassedOver.Contains(sentence.Fold(marker.From - 1))))
            return false;
        if (sentence.Pieces.Any(other => other.Kind == PieceKind.NUMBER && other.From < marker.From))
            return false;
        var end = Enumerable.Range(piece.Next, sentence.Count - piece.Next).FirstOrDefault(at => sentence.Fold(at) is "and" or "while" or "but" or ";" && (sentence.Fold(at) == ";" || sentence.Fold(at - 1) == ","));
        var number = sentence.Pieces.FirstOrDefault(other => other.Kind == PieceKind.NUMBER && other.From > piece.Next);
        return end > 0 && number is not null && number.From > end
            && sentence.Pieces.Any(other => other.From > end && other.Kind is PieceKind.EVENT or PieceKind.MEASURE && other.Value != piece.Value);
    }

    private static int After(Sentence sentence, int at) => sentence.Fold(at) is "survival" or "rate" or "status" ? at + 1 : at;

    private static void Take(Sentence sentence, int from, int next, Piece first, List<Piece> events)
    {
        var kinds = events.Select(item => item.Values[0]).Select(id => Kinds.GetValueOrDefault(id, id)).Distinct().Order(StringComparer.Ordinal);
        var freedom = WordLists.Freedoms.GetValueOrDefault(string.Join('+', kinds));
        if (freedom is not null || events.Count > 1)
            sentence.Take(from, next - from, PieceKind.MEASURE, freedom ?? "none");
        else if (sentence.Fold(first.Next) == "free")
            sentence.Take(from, next - from, PieceKind.MEASURE, "none");
    }

    /// <summary>The word of sparing before an event, with nothing but small words between.</summary>
    private static Piece? Marker(Sentence sentence, Piece piece)
    {
        for (var at = piece.From - 1; at >= 0 && at >= piece.From - MostWordsBetween; at--)
        {
            if (sentence.At(at) is { } before)
            {
                if (before.Kind == PieceKind.FREE_OF)
                    return before;
                if (before is { Kind: PieceKind.MEASURE, Value: "edss" } && piece.Values[0].StartsWith("disability-", StringComparison.Ordinal))
                    continue; // "had not seen their disability get worse"
                if (before.Kind is not (PieceKind.PEOPLE or PieceKind.PHENOTYPE or PieceKind.PASSED_OVER))
                    return null;
            }
            if (!Between.Contains(sentence.Fold(at)))
                return null;
        }
        return null;
    }

    /// <summary>The next event of a list: ", relapse", "or new lesions".</summary>
    private static Piece? Listed(Sentence sentence, int at)
    {
        var isJoined = false;
        for (; at < sentence.Count && (sentence.Fold(at) is "," or "or" or "and" or "nor" or "/" or "no" or "of" or "from" || (isJoined
            && Between.Contains(sentence.Fold(at)))); at++)
        {
            if (sentence.At(at) is { Kind: not (PieceKind.FREE_OF or PieceKind.PASSED_OVER) } other && !(other.Kind == PieceKind.NEGATION && sentence.Fold(at) == "nor"))
                return other.Kind == PieceKind.EVENT && isJoined ? other : null;
            isJoined = true;
        }
        return isJoined && sentence.At(at) is { Kind: PieceKind.EVENT } next && next.From == at ? next : null;
    }
}
