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

    private readonly Dictionary<Statement, List<Piece>> names = new(ReferenceEqualityComparer.Instance);

    public TextContext(IEnumerable<IReadOnlyList<Statement>> sentences, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        if (Subject([.. sentences.Where(read => read.Count > 0).Select(read => read[0]).Distinct<Statement>(ReferenceEqualityComparer.Instance)]) is { } subject)
            pieces = [subject];
    }

    /// <summary>The one study that all names of a text may mean, when nothing else in the text describes another.</summary>
    private Piece? Subject(List<Statement> statements)
    {
        var named = statements.Where(IsNamed).Select(statement => Names(statement)).ToList();
        if (named.Count == 0 || named.Exists(names => names.Count == 0))
            return null;
        var common = named.Select(names => names[0].Values).Aggregate<IEnumerable<string>>((one, other) => one.Intersect(other)).ToList();
        if (common is not [var study])
            return null;
        var subject = new Piece(0, 0, PieceKind.STUDY, study);
        return statements.Exists(statement => !IsNamed(statement) && (StartsAnother(statement.Sentence)
            || StudyFinder.Find(statement with { Pieces = [.. Descriptions(statement), subject] }, lexicon).Mismatches.Count > 0)) ? null : subject;
    }

    /// <summary>"A second study", "another trial": what follows is not of the study before.</summary>
    private static bool StartsAnother(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.Fold(at) is not ("another" or "second" or "separate" or "different" or "other" or "late" or "one") )
                continue;
            for (var noun = at + 1; noun <= at + 4; noun++)
            {
                if (sentence.Fold(noun) is "study" or "trial" or "analysis" or "cohort" or "paper" or "research")
                    return true;
            }
        }
        return false;
    }

    /// <summary>Pieces without a place of their own, for sentences that describe no study.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    public void Add(IReadOnlyList<Statement> read)
    {
        if (read.Count > 0 && StartsAnother(read[0].Sentence) && !IsNamed(read[0]))
            pieces = [];
        if (read.Count == 0 || !StudyFinder.IsDescribed(read[0]))
            return;
        if (IsNamed(read[0]))
        {
            var names = Names(read[0]);
            if (!names.Select(piece => piece.Value).SequenceEqual(pieces.Select(piece => piece.Value)))
                pieces = names;
        }
        else if (!pieces.Any(piece => piece.Kind is PieceKind.STUDY or PieceKind.AUTHOR))
        {
            var more = Descriptions(read[0]).Where(piece => !pieces.Exists(known => known.Kind == piece.Kind && known.Value == piece.Value)).ToList();
            pieces = more.Count > 0 ? [.. pieces, .. more] : pieces;
        }
    }

    private static bool IsNamed(Statement statement) => statement.Has(PieceKind.STUDY) || statement.Has(PieceKind.AUTHOR);

    // A sentence that is there a thousand times is looked up once.
    private List<Piece> Names(Statement statement) => names.TryGetValue(statement, out var known) ? known : names[statement] = Find(statement);

    private List<Piece> Find(Statement statement) => StudyFinder.Find(statement, lexicon) is { IsConflict: false, Studies: { Count: > 0 and < 10 } studies }
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
