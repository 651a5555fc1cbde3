namespace EvidenceApi.ClaimCheck;

/// <summary>A number that a sentence claims, and for a change what it became.</summary>
internal sealed record ClaimedNumber(Piece Piece, ClaimNumber Number, ClaimNumber? To = null);

/// <summary>Settles which numbers of a sentence are claimed: two ways to say one number are one, "from … to …" is one, and a length of time is one
/// when the measure is a length of time.</summary>
internal static class Numbers
{
    private static readonly string[] Durations = ["age", "follow-up-duration", "disease-duration", "time-to-progression"];

    private static readonly PieceKind[] Outcomes = [PieceKind.EVENT, PieceKind.MEASURE, PieceKind.HARM, PieceKind.EFFECT, PieceKind.OTHER_OUTCOME, PieceKind.LABEL];

    public static IReadOnlyList<ClaimedNumber> Of(Sentence sentence)
    {
        var numbers = new List<ClaimedNumber>();
        var isFollowUpClaimed = !sentence.Pieces.Any(piece => Outcomes.Contains(piece.Kind));
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind == PieceKind.NUMBER
            || (piece.Kind == PieceKind.FOLLOW_UP && isFollowUpClaimed)).ToList())
        {
            if (piece.Number is not { } number)
                continue;
            if (numbers.Count > 0 && Joined(sentence, numbers[^1], piece, number) is { } joined)
                numbers[^1] = joined;
            else
                numbers.Add(new(piece, number));
        }
        return numbers.Count > 0 ? numbers : (Duration(sentence) ?? Size(sentence)) is { } one ? [one] : [];
    }

    private static ClaimedNumber? Joined(Sentence sentence, ClaimedNumber before, Piece piece, ClaimNumber number)
    {
        var between = Enumerable.Range(before.Piece.Next, piece.From - before.Piece.Next).ToList();
        var whole = before.Piece with { Length = piece.Next - before.Piece.From };
        if (between.Count > 0 && between.Any(at => sentence.Fold(at) == "to") && between.All(at => sentence.Fold(at) == "to"
            || sentence.At(at)?.Kind is PieceKind.MEASURE or PieceKind.EVENT or PieceKind.PERIOD or PieceKind.UNIT)
            && before.To is null && before.Number.Unit == number.Unit
            && (sentence.Fold(before.Piece.From - 1) == "from" || IsEdss(sentence)))
            return new(whole, before.Number, number);
        var isAside = between.All(at => sentence.Fold(at) is "(" or "," or "or" or "-"
            || sentence.At(at)?.Kind is PieceKind.PEOPLE or PieceKind.PHENOTYPE or PieceKind.SIZE or PieceKind.PLACE or PieceKind.TREATMENT or PieceKind.GROUP)
            && between.Any(at => sentence.Fold(at) is "(" or ",");
        var isEvent = sentence.Fold(piece.From - 1) == "(" && number is { Unit: "%", Numerator: null } && before.Number.Numerator is not null;
        var isBare = before.Number is { Unit: null, Numerator: null } || number is { Unit: null, Numerator: null };
        return (isAside && !(isBare && !between.Any(at => sentence.Fold(at) == "("))) || isEvent ? Same(whole, before.Number, number) : null;
    }

    /// <summary>"8 of 281 (2.8 %)", "20 (11 %)", "54 % (80 of 149)", "nearly half (46 %)".</summary>
    private static ClaimedNumber? Same(Piece whole, ClaimNumber one, ClaimNumber other)
    {
        var (percent, count) = one is { Unit: "%", Numerator: null, IsFraction: false } ? (one, other) : (other, one);
        if (percent is not { Unit: "%", Numerator: null, IsFraction: false, Value: { } value })
            return null;
        if (count.IsFraction)
            return Math.Abs(value - (count.Value ?? (100m * (count.Numerator ?? 0) / (count.Denominator ?? 1)))) <= 5 ? new(whole, percent) : null;
        if (count is { Numerator: { } n, Denominator: { } of })
            return Math.Abs(value - (100m * n / of)) <= 1 ? new(whole, percent with { Numerator = n, Denominator = of }) : null;
        return count is { IsShare: false, Unit: null, Decimals: 0, Value: >= 0 and < 1_000_000 } && (int?)count.Value is { } people
            ? new(whole, percent with { Numerator = people }) : null;
    }

    private static bool IsEdss(Sentence sentence) => sentence.Pieces.Any(piece => piece.Kind == PieceKind.MEASURE
        && piece.Value.StartsWith("edss", StringComparison.Ordinal));

    private static ClaimedNumber? Duration(Sentence sentence)
    {
        // In the service's own sentences the times between title and number are labels, so a time that is left is the number.
        if (!sentence.Pieces.Any(piece => (piece.Kind == PieceKind.MEASURE && Durations.Contains(piece.Value))
            || (piece.Kind == PieceKind.LABEL && piece.Value.StartsWith("outcome:", StringComparison.Ordinal))))
            return null;
        var times = sentence.Pieces.Where(piece => piece.Kind == PieceKind.TIME).ToList();
        if (times.Count != 1)
            return null;
        if (sentence.At(times[0].From - 1) is { Kind: PieceKind.EMPHASIS } total && sentence.Fold(total.Next - 1) is "of" or "total")
            return null; // no total of ages is an age
        return new(sentence.Take(times[0] with { Kind = PieceKind.NUMBER }), DurationReader.NumberOf(sentence, times[0]));
    }

    /// <summary>"A study of 210 Italians" claims its size when there is no other number.</summary>
    private static ClaimedNumber? Size(Sentence sentence)
    {
        var sizes = sentence.Pieces.Where(piece => piece.Kind == PieceKind.SIZE).ToList();
        return sizes.Count == 1 && sizes[0].Number is { } number && !sentence.Pieces.Any(piece => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT)
            ? new(sentence.Take(sizes[0] with { Kind = PieceKind.NUMBER }), number)
            : null;
    }
}
