using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads of whom a share is: everybody, or a group that is not understood and must not be passed over.</summary>
internal static class WhomReader
{
    // Small words of German, French, Spanish, Italian, Dutch and Swedish that are no English words.
    private static readonly FrozenSet<string> Foreign =
        ["sind", "nach", "ohne", "und", "waren", "jahren", "der", "nicht", "wurden", "les", "après", "sans", "ans", "avec", "dans",
            "los", "las", "años", "después", "pacientes",
            "dopo", "anni", "senza", "pazienti", "efter", "år", "utan", "och", "jaar", "zonder", "patienten", "patienter"];

    /// <summary>"All patients survived" is 100 %; null when the claim does not speak of everybody.</summary>
    public static ClaimNumber? Everybody(Sheet sheet)
    {
        if (sheet.Unclear.Count > 0)
            return null;
        for (var at = 0; at < sheet.Count; at++)
        {
            if (!sheet.IsFree(at) || !IsEverybody(sheet, at))
                continue;
            sheet.Take(at, 1, UnderstoodAs.NUMBER, "100 %");
            return new() { Value = 100, Unit = "%" };
        }
        return null;
    }

    /// <summary>Whether a share is "of all patients", "of the whole group", "of all 281 people treated".</summary>
    public static bool IsOfEverybody(Sheet sheet) =>
        Enumerable.Range(0, sheet.Count).Any(at => sheet.Fold(at) is "all" or "whole" or "entire" && IsGroup(sheet, at + 1));

    /// <summary>Makes the claim unclear when a share is "of" somebody who was not understood: "46 % of smokers".</summary>
    public static void Report(Sheet sheet, IReadOnlyList<NumberHit> numbers)
    {
        foreach (var share in numbers.Where(hit => hit.Share is not null && hit.Of is null))
        {
            if (sheet.Fold(share.Next) != "of")
                continue;
            var whom = share.Next + 1;
            while (sheet.Fold(whom) is "the" or "all" or "these" or "those" or "their")
                whom++;
            if (sheet.IsLeftOver(whom) && sheet.Tokens[whom].Kind == TokenKind.WORD)
                sheet.AddUnclear($"of whom it is (\"{sheet.Tokens[whom].Text}\")");
        }
    }

    /// <summary>Makes the claim unclear when it is not in English: a word that two languages share is not understood.</summary>
    public static void ReportLanguage(Sheet sheet)
    {
        for (var at = 0; at < sheet.Count; at++)
        {
            if (sheet.IsLeftOver(at) && Foreign.Contains(sheet.Tokens[at].Text.ToLowerInvariant()))
                sheet.AddUnclear("another language than English");
        }
    }

    private static bool IsGroup(Sheet sheet, int at) =>
        NumberReader.IsPeople(sheet.Fold(at)) || sheet.Fold(at) is "group" or "cohort" or "population" or "those"
        || ((sheet.Fold(at) is "the" or "of" || (at < sheet.Count && sheet.Tokens[at].Number is not null)) && IsGroup(sheet, at + 1));

    private static bool IsEverybody(Sheet sheet, int at) => sheet.Fold(at) switch
    {
        "everyone" or "everybody" => true,
        "all" or "every" => NumberReader.IsPeople(sheet.Fold(at + 1)) || sheet.MeaningAt(at + 1) == UnderstoodAs.MEASURE || sheet.Has(at + 1, "of", "them")
            || sheet.Has(at + 1, "of", "the", "patient"),
        _ => false,
    };
}
