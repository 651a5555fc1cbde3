using System.Collections.Frozen;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Skips what is only an opinion of a study or its report: "a small series", "the landmark trial". Of people and results these words mean more.</summary>
internal static class AttributeReader
{
    private static readonly FrozenSet<string> Opinions = new[]
    {
        "small", "smaller", "tiny", "large", "larger", "big", "bigger", "little", "modest", "recent", "latest", "landmark", "pivotal", "major", "famous", "influential", "important",
        "well-known", "known", "new", "newer", "older", "old", "earlier", "later", "previous", "subsequent", "separate", "original", "initial", "seminal", "main",
        "above", "aforementioned", "long-awaited", "much-cited", "cited", "controversial", "academic", "scientific", "accompanying", "brief", "short",
        "promising", "encouraging", "impressive", "remarkable", "striking", "stunning", "exciting", "good", "great", "interesting", "hopeful", "welcome", "surprising", "sobering", "disappointing", "real", "actual",
        "detailed", "careful", "rigorous", "carefully", "best-known", "much-discussed", "headline", "top-line", "topline", "neurology", "medical", "clinical", "respected", "prestigious",
    }.Select(Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    public static void Read(Sentence sentence)
    {
        for (var at = sentence.Count - 2; at >= 0; at--)
        {
            if (sentence.IsFree(at) && ((Opinions.Contains(sentence.Fold(at)) && IsOfStudy(sentence, at + 1)) || (sentence.Fold(at) == "first" && sentence.Is(at + 1, PieceKind.SIZE))))
                sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
        }
    }

    private static bool IsOfStudy(Sentence sentence, int at)
    {
        while (sentence.At(at) is { Kind: PieceKind.PLACE or PieceKind.TOWN or PieceKind.PASSED_OVER or PieceKind.YEAR } && !IsNoun(sentence, at) && at < sentence.Count)
            at++;
        return IsNoun(sentence, at) || sentence.At(at)?.Kind is PieceKind.STUDY or PieceKind.AUTHOR or PieceKind.DESIGN or PieceKind.JOURNAL or PieceKind.SOURCE or PieceKind.ORGANIZATION;
    }

    private static bool IsNoun(Sentence sentence, int at) => sentence.IsFree(at) && WordLists.Reporters.Contains(sentence.Fold(at));
}
