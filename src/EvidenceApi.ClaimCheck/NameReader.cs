using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads the names of studies: registration numbers, ids, acronyms, authors, and names that the data do not know.</summary>
internal static partial class NameReader
{
    private const int LongestName = 6;

    private const int LongestWord = 5;

    public static void Names(Sentence sentence, Lexicon lexicon)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && !sentence.IsMark(at))
                Name(sentence, lexicon, at);
        }
    }

    /// <summary>A title in quotation marks is read as a whole: its words mean too much otherwise.</summary>
    public static void Titles(Sentence sentence, Lexicon lexicon)
    {
        foreach (Match quoted in Quoted().Matches(sentence.Text))
        {
            if (lexicon.Titles.TryGetValue(Spelling.Squeeze(quoted.Groups["title"].Value), out var studies)
                && sentence.Within(quoted.Index, quoted.Index + quoted.Length) is var (from, next))
                sentence.Take(from, next - from, PieceKind.STUDY, string.Join(',', studies));
        }
    }

    /// <summary>"DUOC-01", "NG01": a product that one study's titles or treatments name; its number is not a count of people.</summary>
    public static void Products(Sentence sentence, Lexicon lexicon)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            var isPair = at + 1 < sentence.Count && sentence.Tokens[at + 1] is { AfterHyphen: true } && sentence.IsFree(at + 1);
            if (!sentence.IsFree(at) || sentence.Tokens[at] is not { Kind: TokenKind.WORD, IsCapitalised: true })
                continue;
            if (isPair && lexicon.Products.TryGetValue(sentence.NameAt(at) + sentence.NameAt(at + 1), out var pair))
                sentence.Take(at, 2, PieceKind.ORGANIZATION, string.Join(',', pair));
            else if (lexicon.Products.TryGetValue(sentence.NameAt(at), out var one))
                sentence.Take(at, 1, PieceKind.ORGANIZATION, string.Join(',', one));
        }
    }

    /// <summary>"NCT02403947 in Toulouse", "… by Hope Biosciences": words of the names of those who ran the study that is named.</summary>
    public static void Organizations(Sentence sentence, Lexicon lexicon)
    {
        var named = sentence.Pieces.Where(piece => piece.Kind == PieceKind.STUDY).ToList();
        if (named.Count != 1)
            return;
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && sentence.Tokens[at] is { Kind: TokenKind.WORD, IsCapitalised: true, Text.Length: > 3 }
                && named[0].Values.Where(id => lexicon.Studies[id].OrganizationWords.Contains(sentence.Fold(at))).ToList() is { Count: > 0 } ids)
                sentence.Take(at, 1, PieceKind.ORGANIZATION, string.Join(',', ids));
        }
    }

    public static void Authors(Sentence sentence, Lexicon lexicon)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            var isDouble = at + 1 < sentence.Count && sentence.Tokens[at + 1].AfterHyphen;
            if (isDouble && sentence.IsFree(at, 2) && lexicon.Authors.TryGetValue(sentence.NameAt(at) + sentence.NameAt(at + 1), out var both))
                sentence.Take(at, 2, PieceKind.AUTHOR, string.Join(',', both));
            else if (sentence.IsFree(at) && sentence.Tokens[at].IsCapitalised && lexicon.Authors.TryGetValue(sentence.NameAt(at), out var ids))
            {
                var from = at > 0 && sentence.IsFree(at - 1) && sentence.Tokens[at - 1] is { Kind: TokenKind.WORD, IsCapitalised: true } given
                    && !WordLists.PassedOver.Contains(given.Fold) && !WordLists.Reporters.Contains(given.Fold) ? at - 1 : at;
                sentence.Take(from, at - from + 1, PieceKind.AUTHOR, string.Join(',', ids));
            }
        }
    }

    /// <summary>"Smith 2019", "Smith et al", "Smith and colleagues", NCT numbers and "the XYZ trial" that no study here is called by.</summary>
    public static void Unknown(Sentence sentence, Lexicon lexicon)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.IsFree(at) || sentence.Tokens[at] is not { Kind: TokenKind.WORD, IsCapitalised: true } token)
                continue;
            var isNumber = token.Text.Length == 11 && token.Text.StartsWith("NCT", StringComparison.Ordinal);
            var isAcronym = token.Text.Length > 2 && token.Text.Count(char.IsUpper) > 1 && !WordLists.PassedOver.Contains(token.Fold);
            var isAuthor = at + 1 < sentence.Count && token.Text.Length > 1 && !WordLists.PassedOver.Contains(token.Fold) && !WordLists.Reporters.Contains(token.Fold)
                && (sentence.Has(at + 1, "et", "al") || sentence.Has(at + 1, "and", "colleague") || sentence.Tokens[at + 1].Year is not null);
            if (lexicon.Initials.TryGetValue(token.Text, out var publisher))
                sentence.Take(at, 1, PieceKind.SOURCE, publisher);
            else if (isNumber || isAcronym || isAuthor)
                sentence.Take(at, isAcronym && sentence.Has(at + 1, "ms") && sentence.Tokens[at + 1].AfterHyphen ? 2 : 1, PieceKind.UNKNOWN_STUDY, token.Text);
        }
    }

    /// <summary>"Terminated because of the investigator's sabbatical": words of the reason that the register gives for stopping.</summary>
    public static void WhyStopped(Sentence sentence, Lexicon lexicon)
    {
        var studies = sentence.Pieces.Where(piece => piece.Kind == PieceKind.STUDY).SelectMany(piece => piece.Values).ToList();
        if (studies.Count != 1 || !sentence.Pieces.Any(piece => piece.Kind == PieceKind.STATUS))
            return;
        var reasons = lexicon.Studies[studies[0]].Study.Statuses.Select(status => status.WhyStopped).OfType<string>().ToList();
        var words = reasons.SelectMany(ClaimText.Words).SelectMany(word => word == "pi" ? (string[])["pi", "investigator",
            "principal"] : [word]).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0)
            return;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && (words.Contains(sentence.Fold(at)) || sentence.Fold(at) is "because" or "due" or "owing"))
                sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
        }
    }

    private static void Name(Sentence sentence, Lexicon lexicon, int at)
    {
        for (var length = Math.Min(LongestName, sentence.Count - at); length >= 1; length--)
        {
            if (!IsName(sentence, at, length) || (length == 1 && IsOrdinaryWord(sentence, at)))
                continue;
            var squeezed = string.Concat(Enumerable.Range(at, length).Select(i => sentence.NameAt(i)));
            if (!lexicon.StudyNames.TryGetValue(squeezed, out var ids))
                continue;
            sentence.Take(at, length, PieceKind.STUDY, string.Join(',', ids));
            return;
        }
    }

    /// <summary>Short acronyms are words too: "most", "mist" and "coast" name a study only in capitals, alone, or before "trial" or "study".</summary>
    private static bool IsOrdinaryWord(Sentence sentence, int at) =>
        sentence.Count > 1
        && sentence.Tokens[at].Text is { Length: <= LongestWord } text && text.All(char.IsLetter) && text.Count(char.IsUpper) < 2
        && !(at + 1 < sentence.Count && sentence.Fold(at + 1) is "trial" or "study");

    private static bool IsName(Sentence sentence, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            if (!sentence.IsFree(i) || sentence.IsMark(i))
                return false;
        }
        return true;
    }

    [GeneratedRegex("[\"“„](?<title>[^\"”“]{12,300})[\"”“]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
