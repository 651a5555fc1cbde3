using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads what a sentence cites: identifiers of studies and reports, addresses, and registers that are said to be the source.</summary>
internal static class SourceReader
{
    /// <summary>Registration numbers, DOI, PMID and PMCID in any form. One that the data do not know is a study that they do not know.</summary>
    public static void Identifiers(Sentence sentence, Lexicon lexicon)
    {
        foreach (var (start, length, key) in Identifier.Find(sentence.Text))
        {
            if (sentence.Within(start, start + length) is not var (from, next))
                continue;
            var isKnown = lexicon.Identifiers.TryGetValue(key, out var studies);
            sentence.Take(from, next - from, isKnown ? PieceKind.STUDY : PieceKind.UNKNOWN_STUDY, isKnown ? string.Join(',', studies ?? []) : key);
        }
        Addresses(sentence);
    }

    /// <summary>Any other address says nothing of numbers.</summary>
    private static void Addresses(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.Fold(at) is not ("doi" or "http" or "https" or "pmid" or "www"))
                continue;
            var next = at + 1;
            while (next < sentence.Count && (sentence.Tokens[next].Start == sentence.Tokens[next - 1].End || next == at + 1))
                next++;
            for (var token = at; token < next; token++)
            {
                if (sentence.IsFree(token))
                    sentence.Take(token, 1, PieceKind.PASSED_OVER, "");
            }
        }
    }

    /// <summary>"ClinicalTrials.gov" is three tokens, and no word list can hold them.</summary>
    public static void Registers(Sentence sentence)
    {
        for (var at = 0; at + 2 < sentence.Count; at++)
        {
            if (sentence.Fold(at) is "clinicaltrial" && sentence.Fold(at + 1) == "." && sentence.Fold(at + 2) == "gov" && sentence.IsFree(at, 3))
                sentence.Take(at, 3, PieceKind.REGISTER, "ClinicalTrials.gov");
        }
    }
}
