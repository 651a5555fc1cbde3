using System.Collections.Frozen;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>How people call an organization whose name is long: Talaris for Talaris Therapeutics Inc., Fred Hutchinson for its Cancer Center.</summary>
internal static class OrganizationNames
{
    private static readonly FrozenSet<string> General = new[]
    {
        "university", "hospital", "national", "institute", "center", "medical", "clinic", "clinical", "foundation", "department", "american", "european", "stem", "cell", "cells", "general",
        "the", "new", "sir", "saint", "fundacion", "fondazione", "banc", "etablissement", "ircc", "irccs", "global", "academic", "translational", "multiple", "north", "blood", "neuro", "md", "dr", "for", "of",
        "associazione", "ever", "novo", "trial", "german", "italian", "shenzhen", "nanjing", "xuzhou", "tianjin", "tehran", "makati", "amsterdam", "rennes", "sheffield", "nottingham", "andalusian",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words before the first that many organizations have in their names; null where that is all, none or not a name.</summary>
    public static string? Short(string name)
    {
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var own = words.TakeWhile(word => word.Length > 3 && char.IsUpper(word[0]) && !General.Contains(Spelling.Fold(word)) && !IsKind(word)).Take(2).ToList();
        return own.Count == 0 || own.Count == words.Length || (own.Count == 1 && own[0].Length < 5) ? null : string.Join(' ', own);
    }

    private static bool IsKind(string word) => word is "Therapeutics" or "Research" or "Biosciences" or "Biosystems" or "Health" or "Biotech" or "Bio-Technology" or "Regenerative" or "Corporation"
        or "Limited" or "Teaching" or "Charity" or "Memorial" or "Hospitals" or "Institutet" or "Initiative" or "Cancer" or "College" or "Biomolecular" or "Oncology" or "School";
}
