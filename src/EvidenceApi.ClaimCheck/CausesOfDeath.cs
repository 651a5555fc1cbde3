namespace EvidenceApi.ClaimCheck;

/// <summary>"Died of the treatment" in all its forms: a death, a word of cause, and what was done.</summary>
internal static class CausesOfDeath
{
    private static readonly string[] Deaths = ["died", "die", "dying", "death", "killed", "mortality", "fatality", "lost their life"];
    private static readonly string[] Because = ["of", "from", "by", "because of", "due to", "related to", "caused by", "as a result of", "attributed to"];
    private static readonly string[] Articles = ["", "the ", "this ", "their "];
    private static readonly string[] Treatments = ["treatment", "transplant", "transplantation", "stem cell transplant", "procedure", "therapy", "ahsct", "hsct", "toxicity"];

    public static IEnumerable<string> Phrases =>
        from death in Deaths
        from because in Because
        from article in Articles
        from treatment in Treatments
        select $"{death} {because} {article}{treatment}";
}
