namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Distinguishes measured lengths of time from points in time: "a median follow-up of 5.5 years", "time to progression was 24 months". Follow-up is claimed for itself
/// where the sentence has no outcome, and else is what the outcome was counted over.
/// </summary>
internal static class DurationReader
{
    private const string FollowUp = "follow-up-duration";

    private static readonly string[] Durations = ["age", "disease-duration", "time-to-progression"];

    private static readonly string[] Links = ["of", "for", "was", "were", "is", "a", "an", "the", ":", ",", "(", "=", "at", "in", "group", "arm", "and", "to"];

    private static readonly string[] Observed = ["followed", "follow", "tracked", "monitored", "observed", "followup"];

    public static void Read(Sentence sentence)
    {
        foreach (var time in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.TIME, Months: > 0 }).ToList())
        {
            if ((Before(sentence, time) ?? After(sentence, time)) is { } duration)
                Take(sentence, time, duration);
        }
        Elliptic(sentence);
        // "The largest follow-up of transplants" has no length.
        foreach (var piece in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.MEASURE, Value: FollowUp } && sentence.Fold(piece.Next - 1) == "of"
            && sentence.At(piece.Next)?.Kind is PieceKind.TREATMENT or PieceKind.PEOPLE or PieceKind.PLACE or PieceKind.PHENOTYPE).ToList())
            sentence.Take(piece with { Kind = PieceKind.PASSED_OVER, Value = "" });
    }

    private static void Take(Sentence sentence, Piece time, Duration duration)
    {
        var qualifier = sentence.At(time.From - 1) is { Kind: PieceKind.QUALIFIER } said && said.From >= duration.From ? Enum.Parse<Qualifier>(said.Value) : Qualifier.EXACT;
        var number = NumberOf(sentence, time) with { Qualifier = qualifier };
        if (duration.Measure == FollowUp)
        {
            var spread = sentence.At(duration.Next) ?? sentence.At(duration.Next + 1);
            sentence.Take(new Piece(duration.From, duration.Next - duration.From, PieceKind.FOLLOW_UP, duration.Estimate) { Months = time.Months, Number = number,
                Spread = spread?.Spread, Interval = spread is { Kind: PieceKind.INTERVAL } ? spread.Interval : null });
        }
        else
            sentence.Take(time with { Kind = PieceKind.NUMBER, Number = number });
    }

    /// <summary>A length of time as a number in the unit of the words.</summary>
    public static ClaimNumber NumberOf(Sentence sentence, Piece time)
    {
        var isMonths = sentence.Fold(time.Next - 1) is "month" or "mo";
        var value = Math.Abs(isMonths ? time.Months : time.Months / 12);
        var written = Enumerable.Range(time.From, time.Length).Select(at => sentence.Tokens[at]).FirstOrDefault(token => token.Number is not null)?.Decimals ?? 0;
        return new() { Value = value, Decimals = value.Scale > 4 ? Math.Max(written, 1) : Math.Max(written, (value / 1.0000000m).Scale), Unit = isMonths ? "mo" : "a" };
    }

    private static Duration? Before(Sentence sentence, Piece time)
    {
        var (from, estimate, at) = (time.From, "", time.From - 1);
        for (; at >= 0; at--)
        {
            var piece = sentence.At(at);
            if (piece is { Kind: PieceKind.MEASURE } measure && (measure.Value == FollowUp || Durations.Contains(measure.Value)))
                return new(Estimated(sentence, measure.From), time.Next, measure.Value, EstimateOf(sentence, measure, estimate));
            if (piece is { Kind: PieceKind.ESTIMATE, Value: "MEDIAN" or "MEAN" })
                (from, estimate, at) = (piece.From, piece.Value, piece.From);
            else if (piece is not { Kind: PieceKind.TREATMENT or PieceKind.PEOPLE or PieceKind.PASSED_OVER or PieceKind.VERSUS } and not { Kind: PieceKind.QUALIFIER, Value: "ABOUT" or "ALMOST" or "JUST_OVER" } && !Links.Contains(sentence.Fold(at))
                && !(piece is null && sentence.Tokens[at].Number is not null && sentence.Is(at + 1, PieceKind.VERSUS)))
                break;
        }
        if (estimate.Length == 0)
            return null;
        var isOver = sentence.At(at) is { Kind: PieceKind.QUALIFIER } over && sentence.Fold(over.From) == "over";
        return isOver || sentence.Fold(at) == "after" || Enumerable.Range(0, sentence.Count).Any(token => Observed.Contains(sentence.Fold(token)))
            ? new(isOver ? at : from, time.Next, FollowUp, estimate) : null;
    }

    /// <summary>"5.5 years of follow-up", "24 months (median follow-up)".</summary>
    private static Duration? After(Sentence sentence, Piece time)
    {
        var at = time.Next;
        while (sentence.Fold(at) is "of" or "(" or "was" or "the")
            at++;
        var estimate = sentence.At(at) is { Kind: PieceKind.ESTIMATE } piece ? piece.Value : "";
        at = estimate.Length > 0 ? sentence.At(at)?.Next ?? at : at;
        return sentence.At(at) is { Kind: PieceKind.MEASURE, Value: FollowUp } or { Kind: PieceKind.PERIOD, Value: "LAST" } && sentence.At(at) is { } measure
            && (measure.Kind == PieceKind.MEASURE || sentence.TextOf(measure) == "follow-up")
            ? new(time.From, measure.Next, FollowUp, EstimateOf(sentence, measure, estimate))
            : null;
    }

    /// <summary>With "median" before it, and "over a" before that.</summary>
    private static int Estimated(Sentence sentence, int from)
    {
        from = sentence.At(from - 1) is { Kind: PieceKind.ESTIMATE } estimate ? estimate.From : from;
        var over = sentence.Fold(from - 1) == "a" ? from - 2 : from - 1;
        return sentence.Is(over, PieceKind.QUALIFIER) && sentence.Fold(over) == "over" ? over : from;
    }

    private static string EstimateOf(Sentence sentence, Piece measure, string estimate)
    {
        var text = sentence.TextOf(measure) + (sentence.At(measure.From - 1) is { Kind: PieceKind.ESTIMATE } before ? " " + sentence.TextOf(before) : "");
        return estimate.Length > 0 ? estimate
            : text.Contains("median", StringComparison.OrdinalIgnoreCase) ? "MEDIAN"
            : text.Contains("mean", StringComparison.OrdinalIgnoreCase) || text.Contains("average", StringComparison.OrdinalIgnoreCase) ? "MEAN" : "";
    }

    /// <summary>"… 43 months on alemtuzumab and 32 months on ocrelizumab": the second is what the first is.</summary>
    private static void Elliptic(Sentence sentence)
    {
        Piece? last = null;
        foreach (var piece in sentence.Pieces.ToList())
        {
            if (piece.Kind == PieceKind.FOLLOW_UP)
                last = piece;
            else if (piece.Kind is not (PieceKind.TIME or PieceKind.TREATMENT or PieceKind.PEOPLE or PieceKind.VERSUS or PieceKind.SPREAD or PieceKind.INTERVAL))
                last = null;
            else if (last is not null && piece is { Kind: PieceKind.TIME, Months: > 0 }
                && (sentence.Fold(piece.From - 1) is "and" or "," or "(" || sentence.Is(piece.From - 1, PieceKind.VERSUS)))
                last = sentence.Take(piece with { Kind = PieceKind.FOLLOW_UP, Value = last.Value, Number = NumberOf(sentence, piece) });
        }
    }

    private sealed record Duration(int From, int Next, string Measure, string Estimate);
}
