namespace EvidenceApi.ClaimCheck;

/// <summary>
/// What the sentences of a text so far say of the study that they speak of: its name, or else its place, journal and size. Before anything was said,
/// the one study that
/// the text names at all. A new name begins again.
/// </summary>
internal sealed class TextContext
{
    private List<Piece> pieces = [];

    private readonly Lexicon lexicon;

    public TextContext(IEnumerable<IReadOnlyList<Statement>> sentences, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        var described = sentences.Where(read => read.Count > 0 && StudyFinder.IsDescribed(read[0])).ToList();
        var named = described.Where(read => IsNamed(read[0])).ToList();
        if (named.Count > 0 && ReferenceEquals(named[0], described[0]) && named.Select(read => string.Join('|', Names(read[0])
            .Select(piece => piece.Value).Order())).Distinct().Count() == 1)
            pieces = Names(named[0][0]);
    }

    /// <summary>Pieces without a place of their own, for sentences that describe no study.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    public void Add(IReadOnlyList<Statement> read)
    {
        if (read.Count == 0 || !StudyFinder.IsDescribed(read[0]))
            return;
        if (IsNamed(read[0]))
        {
            var names = Names(read[0]);
            if (!names.Select(piece => piece.Value).SequenceEqual(pieces.Select(piece => piece.Value)))
                pieces = names;
        }
        else if (!pieces.Any(piece => piece.Kind is PieceKind.STUDY or PieceKind.AUTHOR))
            pieces = [.. pieces, .. Descriptions(read[0]).Where(piece => !pieces.Any(known => known.Kind == piece.Kind && known.Value == piece.Value))];
    }

    private static bool IsNamed(Statement statement) => statement.Has(PieceKind.STUDY) || statement.Has(PieceKind.AUTHOR);

    private List<Piece> Names(Statement statement) => StudyFinder.Find(statement, lexicon) is { IsConflict: false, Studies: { Count: > 0 and < 10 } studies }
        ? [new Piece(0, 0, PieceKind.STUDY, string.Join(',', studies.Select(study => study.Study.Id)))]
        : [];

    private static IEnumerable<Piece> Descriptions(Statement statement)
    {
        foreach (var piece in statement.Pieces.Where(piece =>
            piece.Kind is PieceKind.PLACE or PieceKind.TOWN or PieceKind.JOURNAL or PieceKind.ORGANIZATION || piece is { Kind: PieceKind.SIZE, Value: "STUDY" }))
            yield return piece with { From = 0, Length = 0 };
        if (statement is { Measures: null, Number: { IsCount: true } count })
            yield return new Piece(0, 0, PieceKind.SIZE, "STUDY") { Number = count };
    }
}
