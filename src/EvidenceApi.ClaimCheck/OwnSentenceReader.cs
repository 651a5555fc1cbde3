namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Reads the sentences that the service itself writes: they begin with the title of an outcome, quote labels, repeat times and categories as the
/// source prints them, cite
/// the source and end with caveats. All of it is compared with the row; only the caveats are ignored.
/// </summary>
internal static class OwnSentenceReader
{
    private const int LongestLabel = 30;

    private static readonly string[] Quotes = ["\"", "“", "”", "„"];

    private static readonly string[] Units = ["point", "event", "lesion", "relapse", "therapie", "therapy", "scan"];

    public static void Read(Sentence sentence, Lexicon lexicon)
    {
        var years = sentence.Pieces.Where(piece => piece.Kind == PieceKind.YEAR).Select(piece => piece.Value).ToHashSet(StringComparer.Ordinal);
        var studies = sentence.Pieces.Where(piece => piece.Kind is PieceKind.STUDY or PieceKind.AUTHOR).SelectMany(piece => piece.Values).Distinct()
            .Select(id => lexicon.Studies[id]).OrderByDescending(study => study.OwnYears.Overlaps(years)).ToList();
        foreach (var study in studies)
        {
            if (Title(sentence, study) is { } title)
            {
                Rest(sentence, study, title);
                return;
            }
        }
        foreach (var study in studies)
            Quoted(sentence, study);
    }

    /// <summary>Takes the title that the sentence begins with, and returns where it ends; null when it begins with none.</summary>
    private static int? Title(Sentence sentence, StudyProfile study)
    {
        for (var next = Math.Min(LongestLabel, sentence.Count - 1); next > 0; next--)
        {
            if (sentence.Fold(next) is "(" or "," or ":" && Take(sentence, study, 0, next, "outcome"))
                return next;
        }
        return null;
    }

    private static void Rest(Sentence sentence, StudyProfile study, int title)
    {
        Quoted(sentence, study);
        for (var at = title + 1; at < sentence.Count; at++)
        {
            var before = sentence.Fold(at - 1);
            if (sentence.Fold(at) == "over" && sentence.IsFree(at) && Over(sentence, at))
                continue;
            if (sentence.Has(at - 2, "according", "to"))
                Longest(sentence, study, at, "publisher");
            else if (before is "," or "(" or ":" or ";")
                _ = Longest(sentence, study, at, "category", "time", "spread", "sign") || Longest(sentence, study, at, "journal");
            else if (before is "of" or "from" or "among" || sentence.Tokens[at - 1].Number is not null)
                Unit(sentence, study, at);
        }
        CaveatReader.Read(sentence);
    }

    /// <summary>"… over 314 scans", "… over 140 patient-years": what was counted over is the denominator.</summary>
    private static bool Over(Sentence sentence, int at)
    {
        if (at + 2 >= sentence.Count || sentence.Tokens[at + 1] is not { Number: { } number, Decimals: 0 } || number is < 0 or > 1_000_000)
            return false;
        var units = sentence.Has(at + 2, "patient", "year") || sentence.Has(at + 2, "person", "year") ? 2 : Units.Contains(sentence.Fold(at + 2)) ? 1 : 0;
        if (units == 0)
            return false;
        sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
        sentence.Take(new Piece(at + 1, 1, PieceKind.SIZE, "DENOMINATOR") { Number = NumberReader.Count((int)number) });
        for (var unit = at + 2; unit < at + 2 + units; unit++)
            sentence.Take(unit, 1, PieceKind.PASSED_OVER, "");
        return true;
    }

    /// <summary>What the denominator counts, and units after a number.</summary>
    private static void Unit(Sentence sentence, StudyProfile study, int at)
    {
        if (sentence.Tokens[at - 1].Number is null || Longest(sentence, study, at, "unit") || !sentence.IsFree(at) || !Units.Contains(sentence.Fold(at)))
            return;
        var isEach = sentence.Has(at + 1, "per", "person") || sentence.Has(at + 1, "per", "participant");
        if (isEach && sentence.Fold(at + 3) == "year")
            return;
        for (var next = at; next <= (isEach ? at + 2 : at); next++)
            sentence.Take(next, 1, PieceKind.PASSED_OVER, "");
    }

    private static void Quoted(Sentence sentence, StudyProfile study)
    {
        int? open = null;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!Quotes.Contains(sentence.Tokens[at].Text))
                continue;
            if (open is { } from)
            {
                string[] kinds = sentence.Fold(from - 2) == "arm" ? ["arm"] : ["population", "arm", "category"];
                _ = kinds.Any(kind => Take(sentence, study, from, at, kind));
            }
            open = open is null ? at + 1 : null;
        }
    }

    private static bool Longest(Sentence sentence, StudyProfile study, int from, params string[] kinds)
    {
        for (var next = Math.Min(sentence.Count, from + LongestLabel); next > from; next--)
        {
            if (kinds.Any(kind => (kind == "unit" || next == sentence.Count || sentence.IsMark(next)) && Take(sentence, study, from, next, kind)))
                return true;
        }
        return false;
    }

    private static bool Take(Sentence sentence, StudyProfile study, int from, int next, string kind)
    {
        if (next <= from || Enumerable.Range(from, next - from).Any(at => sentence.At(at) is { Kind: not PieceKind.YEAR }))
            return false;
        var words = string.Join(' ', Enumerable.Range(from, next - from).Where(at => !sentence.IsMark(at)).Select(sentence.Fold));
        if (!study.Labels.TryGetValue($"{kind}:{words}", out var value))
            return false;
        sentence.Take(from, next - from, kind == "journal" ? PieceKind.JOURNAL : PieceKind.LABEL, kind == "journal" ? value : $"{kind}:{value}");
        return true;
    }
}
