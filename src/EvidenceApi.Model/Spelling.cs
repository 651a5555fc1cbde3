namespace EvidenceApi.Model;

/// <summary>Folds words so that British and American spelling, singular and plural, and case are one.</summary>
public static class Spelling
{
    // Both the tables and the claim pass through the same folding, so a wrong fold ("raised" to "raized") does no harm.
    private static readonly (string British, string American)[] Pairs =
    [
        ("isation", "ization"), ("ised", "ized"), ("ising", "izing"), ("ise", "ize"), ("lyse", "lyze"), ("aem", "em"), ("aenia", "enia"), ("aesth", "esth"),
        ("paed", "ped"), ("oedem", "edem"), ("oesoph", "esoph"), ("rrhoea", "rrhea"), ("umour", "umor"), ("aviour", "avior"), ("fibre", "fiber"),
        ("centre", "center"), ("leucocyt", "leukocyt"), ("programme", "program"), ("sulph", "sulf"),
        ("hemopoie", "hematopoie"), ("hematopoet", "hematopoiet"), ("hemopoet", "hematopoiet"),
    ];

    private static readonly string[] NotPlural = ["ss", "us", "is"];

    public static string Fold(string word)
    {
        var fold = word.ToLowerInvariant();
        if (fold.EndsWith("'s", StringComparison.Ordinal))
            fold = fold[..^2];
        foreach (var (british, american) in Pairs)
            fold = fold.Replace(british, american, StringComparison.Ordinal);
        return IsPlural(fold) ? fold[..^1] : fold;
    }

    /// <summary>Lower-case letters and digits only: the form that acronyms, ids and registration numbers are compared in.</summary>
    public static string Squeeze(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static bool IsPlural(string fold) =>
        fold.Length > 3 && fold[^1] == 's' && !NotPlural.Any(end => fold.EndsWith(end, StringComparison.Ordinal));
}
