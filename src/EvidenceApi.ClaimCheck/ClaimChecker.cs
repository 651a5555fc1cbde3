namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Checks claims against the evidence of one dataset version: read, make statements, compare, judge. Build it once a version: it keeps the lexicon, whose
/// size goes with the curated studies alone. It never throws, whatever the text.
/// </summary>
public sealed class ClaimChecker(KnownEvidence evidence)
{
    /// <summary>Longest text that is read, in characters.</summary>
    public const int LongestText = 20_000;

    private const int MostNumbers = 12;

    // No article of this length has as many; a text that was made to keep the service busy has.
    private const int MostNumbersOfText = 200;

    private readonly Lexicon lexicon = new(evidence);

    /// <summary>The statements of a text, sentence by sentence. A sentence without a study is read of the one that the text names, or named last.</summary>
    public CheckedText Check(string text)
    {
        // A sentence that is there twice is read once.
        var known = new Dictionary<string, IReadOnlyList<Statement>>(StringComparer.Ordinal);
        var sentences = TextSplitter.Split(text.Length > LongestText ? text[..LongestText] : text)
            .Select(range => (Range: range, Statements: Read(text[range.Start..range.End], known))).ToList();
        var context = new TextContext(sentences.Select(sentence => sentence.Statements), lexicon);
        var statements = new List<CheckedStatement>();
        var judged = new Dictionary<(IReadOnlyList<Statement>, IReadOnlyList<Piece>), List<CheckedStatement>>(ReferencePairs.Instance);
        var numbers = 0;
        foreach (var (range, read) in sentences)
        {
            if (numbers >= MostNumbersOfText)
            {
                statements.AddRange(read.Select(statement => Unjudged(statement, range)));
                continue;
            }
            if (!judged.TryGetValue((read, context.Pieces), out var found))
                found = judged[(read, context.Pieces)] = [.. OfOneStudy(read, [.. read.Select(statement => Check(statement, range, context.Pieces))])];
            numbers += read.Count(statement => statement.Number is not null);
            statements.AddRange(found.Select(item => item with { Start = range.Start, End = range.End }));
            context.Add(read);
        }
        return new() { Statements = statements, Finding = Overall([.. statements.Select(statement => statement.Finding)]) };
    }

    /// <summary>A sentence speaks of one study: where one of its numbers is confirmed of a study, another that could be of several is of that one, if it fits.</summary>
    private IEnumerable<CheckedStatement> OfOneStudy(IReadOnlyList<Statement> read, List<CheckedStatement> found)
    {
        var studies = found.Where(item => item.Finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO).Select(item => item.Finding.Study).OfType<string>().Distinct().ToList();
        foreach (var (statement, item) in read.Zip(found))
        {
            var isOpen = studies.Count == 1 && item.Finding is { Verdict: Verdict.AMBIGUOUS, Study: null } && StudyFinder.IsDescribed(statement);
            var finding = isOpen ? Judge.Of(statement with { Pieces = [.. statement.Pieces, new Piece(0, 0, PieceKind.STUDY, studies[0])] }, lexicon) : item.Finding;
            yield return finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO ? item with { Finding = finding } : item;
        }
    }

    public CheckedText Check(ClaimFields fields)
    {
        var statement = FieldReader.Read(fields, lexicon);
        var result = new CheckedStatement { Start = 0, End = 0, Text = "", Understanding = ClaimUnderstanding.Of(statement),
            NotUnderstood = statement.Unread, Finding = Judge.Of(statement, lexicon) };
        return new() { Statements = [result], Finding = result.Finding };
    }

    private IReadOnlyList<Statement> Read(string sentence, Dictionary<string, IReadOnlyList<Statement>> known) =>
        known.TryGetValue(sentence, out var statements) ? statements : known[sentence] = Read(sentence.Length > ClaimText.MaximumLength ? "" : sentence);

    internal IReadOnlyList<Statement> Read(string sentence) => StatementBuilder.Build(Readers.Read(sentence, lexicon));

    private CheckedStatement Check(Statement statement, (int Start, int End) range, IReadOnlyList<Piece> context)
    {
        var fromContext = context.Count > 0 && !StudyFinder.IsDescribed(statement);
        var asked = fromContext ? statement with { Pieces = [.. statement.Pieces, .. context] } : statement;
        var isTooLong = range.End - range.Start > ClaimText.MaximumLength;
        var finding = isTooLong || statement.Index >= MostNumbers
            ? new() { Verdict = Verdict.NOT_FULLY_UNDERSTOOD, Why = "The sentence is too long, or has too many numbers, to be read as a whole." }
            : Judge.Of(asked, lexicon);
        // That an earlier sentence named the study is likely and no more.
        if (fromContext && finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS)
            finding = finding with { Verdict = Verdict.AMBIGUOUS,
                Why = $"The sentence names no study; if it is the one named elsewhere in the text: {finding.Why}" };
        return new()
        {
            Start = range.Start, End = range.End, Text = statement.Sentence.Text, Understanding = ClaimUnderstanding.Of(asked),
                NotUnderstood = [.. statement.Unread.Except(finding.Described)], Finding = finding,
            IsStudyFromContext = fromContext && finding.Study is not null,
        };
    }

    private static CheckedStatement Unjudged(Statement statement, (int Start, int End) range) => new()
    {
        Start = range.Start, End = range.End, Text = statement.Sentence.Text, Understanding = ClaimUnderstanding.Of(statement), NotUnderstood = statement.Unread,
        Finding = new() { Verdict = Verdict.NOT_FULLY_UNDERSTOOD, Why = $"Only the first {MostNumbersOfText} numbers of a text are judged." },
    };

    /// <summary>The worst of the parts: a text is confirmed when each claim in it is.</summary>
    private static Finding Overall(IReadOnlyList<Finding> findings)
    {
        var claims = findings.Where(finding => finding.Verdict != Verdict.NO_CLAIM).ToList();
        if (claims.Count == 0)
            return findings.Count > 0 ? findings[0] : new() { Verdict = Verdict.NO_CLAIM, Why = "The text is empty." };
        var worst = claims.OrderByDescending(finding => Rank(finding.Verdict)).First();
        return claims.Count == 1 ? worst : worst with
        {
            Matching = [.. claims.SelectMany(finding => finding.Matching).Distinct().Take(10)],
            By = claims.Max(finding => finding.By),
            Why = claims.All(finding => finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO) ? string.Join(" ", claims
                .Select(finding => finding.Why).Distinct().Take(3)) : worst.Why,
        };
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.CONTRADICTED => 8, Verdict.DIFFERS => 7, Verdict.NOT_FULLY_UNDERSTOOD => 6, Verdict.AMBIGUOUS => 5, Verdict.NOT_IN_DATA => 4,
            Verdict.DIFFERENT_MEASURE => 3,
        Verdict.NO_CLAIM => 2, Verdict.ROUNDS_TO => 1, _ => 0,
    };
}
