namespace EvidenceApi.ClaimCheck;

/// <summary>Words that were understood and that no judge compares with anything; like words that were not understood, they prevent a confirmation.</summary>
internal static class NotCompared
{
    private static readonly PieceKind[] Never =
        [PieceKind.NEGATION, PieceKind.FREE_OF, PieceKind.QUALIFIER, PieceKind.EMPHASIS, PieceKind.OTHER_OUTCOME, PieceKind.UNIT, PieceKind.DIFFERENCE, PieceKind.POSTED];

    private static readonly PieceKind[] ByFacts =
    [
        PieceKind.TIME, PieceKind.CAUSE, PieceKind.ESTIMATE, PieceKind.EFFECT, PieceKind.RISK, PieceKind.LESS, PieceKind.MORE, PieceKind.BETTER, PieceKind.WORSE,
        PieceKind.NO_DIFFERENCE, PieceKind.SIGNIFICANT, PieceKind.FAVOUR, PieceKind.P_VALUE, PieceKind.INTERVAL, PieceKind.SPREAD, PieceKind.EVENT, PieceKind.MEASURE, PieceKind.HARM, PieceKind.SOURCE,
    ];

    private static readonly PieceKind[] ByChanges =
        [PieceKind.STATUS, PieceKind.CAUSE, PieceKind.EFFECT, PieceKind.RISK, PieceKind.NO_DIFFERENCE, PieceKind.SIGNIFICANT, PieceKind.P_VALUE, PieceKind.FAVOUR, PieceKind.INTERVAL];

    public static IEnumerable<string> Of(Statement claim, bool isFact) => claim.Pieces.Where(piece => IsIgnored(claim, piece, isFact) && !IsJudgedWithNext(claim, piece))
        .Select(claim.Sentence.TextOf);

    private static bool IsIgnored(Statement claim, Piece piece, bool isFact) => Never.Contains(piece.Kind)
        || (piece is { Kind: PieceKind.DATED } && !(isFact && claim.Number is null) && !(piece.Length == 1 && claim.Number is not null))
        || (isFact && claim.Number is not null && piece is { Kind: PieceKind.DESIGN, Value: "INTERIM" or "FINAL" })
        || (isFact && piece is { Kind: PieceKind.COUNT, Value: "SCREENED" or "ASSESSED" } && claim.Values(PieceKind.COUNT).Any(other => other is not ("SCREENED" or "ASSESSED" or "ANY" or "NUMBER")))
        || (isFact && claim.Number is null && piece is { Kind: PieceKind.COUNT, Value: not ("TREATMENTS" or "ANY") } && !(claim.Has(PieceKind.SPAN) && piece.Value is "TREATED" or "ENROLLED" or "RANDOMIZED"))
        || (isFact ? (ByFacts.Contains(piece.Kind) && piece is not { Kind: PieceKind.ESTIMATE, Value: "POOLED_PROPORTION" }) || piece is { Kind: PieceKind.PERIOD, Value: "BEFORE" or "YEAR_BEFORE" or "FIRST_YEAR" }
            : claim.To is not null ? ByChanges.Contains(piece.Kind)
            : piece is { Kind: PieceKind.STATUS } or { Kind: PieceKind.COUNT, Value: "SCREENED" or "ASSESSED" });

    /// <summary>"Not recruiting", "not cultured cells".</summary>
    private static bool IsJudgedWithNext(Statement claim, Piece piece) => piece.Kind is PieceKind.NEGATION or PieceKind.FREE_OF
        && claim.Pieces.Any(next => next.From == piece.Next && (next.Kind == PieceKind.STATUS || (claim.Number is null && next.Kind == PieceKind.TREATMENT)));
}
