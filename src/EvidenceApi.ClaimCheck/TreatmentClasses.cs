using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Classes of treatment, and what else a label says, read by the words of claims.</summary>
internal static class TreatmentClasses
{
    public static FrozenSet<string> Closure(GivenEvidence item, PhraseTree phrases, string title)
    {
        var read = Read(item.Label, phrases, PieceKind.TREATMENT).Concat(item.Details.SelectMany(detail => Read(detail, phrases, PieceKind.TREATMENT))).ToList();
        // "Haematopoietic stem cells" of a donor are not the patient's own.
        if ((read.Contains("ALLOGENEIC") || OfTitle(title, phrases).Contains("ALLOGENEIC")) && !item.Label.Contains("autolog", StringComparison.OrdinalIgnoreCase) && read.Remove("AHSCT"))
            read.AddRange(["TRANSPLANT", "STEM_CELLS", "ALLOGENEIC"]);
        return Close([.. read, .. item.Type is { } type && !(type.ToString() == "AHSCT" && read.Contains("ALLOGENEIC")) ? [type.ToString()] : Array.Empty<string>()]);
    }

    /// <summary>Whose cells and from what, where the title of a study says it: its own record calls the product by a name alone.</summary>
    public static List<string> OfTitle(string title, PhraseTree phrases) => [.. Read(title, phrases, PieceKind.TREATMENT)
        .Where(value => value is "ALLOGENEIC" or "UMBILICAL" or "ADIPOSE" or "MSC" or "MSC_NP" or "BONE_MARROW" or "EXOSOMES" or "INTRATHECAL" or "NEURAL" or "AUTOLOGOUS")];

    /// <summary>The classes and all that follows from them.</summary>
    public static FrozenSet<string> Close(IEnumerable<string> classes)
    {
        var all = classes.ToHashSet(StringComparer.Ordinal);
        for (var queue = new Queue<string>(all); queue.TryDequeue(out var next);)
        {
            foreach (var more in WordLists.Classes.GetValueOrDefault(next, "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(all.Add))
                queue.Enqueue(more);
        }
        return all.ToFrozenSet(StringComparer.Ordinal);
    }

    public static IEnumerable<string> Read(string text, PhraseTree phrases, PieceKind kind)
    {
        var sentence = new Sentence(text);
        for (var at = 0; at < sentence.Count; at++)
        {
            if (phrases.Longest(sentence, at) is not { } piece)
                continue;
            if (piece.Kind == kind)
                yield return piece.Value;
            at = piece.Next - 1;
        }
    }
}
