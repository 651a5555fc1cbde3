using EvidenceApi.Model;
using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>The name of an effect in the claim, and where it stands.</summary>
internal sealed record EffectHit(int From, int Length, EffectMeasure Effect);

/// <summary>Reads effects between two groups: "hazard ratio 0.07". Beside another number an effect is not what is claimed, and is not understood.</summary>
internal static class EffectReader
{
    private const int FarthestNumber = 4;

    private static readonly FrozenDictionary<string, EffectMeasure> Effects = Rows(
        (EffectMeasure.HAZARD_RATIO, ["hazard ratio", "hr"]),
        (EffectMeasure.RATE_RATIO, ["rate ratio", "incidence rate ratio"]),
        (EffectMeasure.RISK_RATIO, ["risk ratio", "relative risk"]),
        (EffectMeasure.ODDS_RATIO, ["odds ratio", "or"]),
        (EffectMeasure.RISK_DIFFERENCE, ["risk difference"]),
        (EffectMeasure.MEAN_DIFFERENCE, ["mean difference"]),
        (EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE, ["standardised mean difference", "standardized mean difference"]));

    /// <summary>The names of effects, kept from the readers of measures.</summary>
    public static IReadOnlyList<EffectHit> Read(Sheet sheet)
    {
        var hits = new List<EffectHit>();
        Phrases.Each(sheet, Effects.ContainsKey, 3, (from, length, phrase) =>
        {
            // "HR" and "OR" are abbreviations only in capitals.
            if (phrase.Length <= 2 && sheet.Tokens[from].Text.Any(char.IsLower))
                return;
            sheet.Hold(from, length);
            hits.Add(new(from, length, Effects[phrase]));
        });
        return hits;
    }

    /// <summary>The effect that is claimed, and the numbers of the claim without those of an effect that is not.</summary>
    public static (EffectMeasure? Effect, IReadOnlyList<NumberHit> Numbers) Settle(Sheet sheet, IReadOnlyList<EffectHit> hits, IReadOnlyList<NumberHit> numbers)
    {
        var owned = hits.Select(hit => (hit, Number: NumberOf(hit, numbers))).ToList();
        var others = numbers.Where(number => number.Kind != NumberKind.PEOPLE).Except(owned.Select(pair => pair.Number)).ToList();
        if (others.Count == 0 && owned is [{ Number: { } number, hit: var effect }])
        {
            sheet.Take(effect.From, effect.Length, UnderstoodAs.EFFECT, effect.Effect.ToString());
            return (effect.Effect, [number]);
        }
        foreach (var (hit, own) in owned)
            sheet.TakeUnknown(hit.From, own is not null && own.From > hit.From ? own.Next - hit.From : hit.Length);
        return (null, [.. numbers.Except(owned.Select(pair => pair.Number).OfType<NumberHit>())]);
    }

    /// <summary>The number just behind the name; else the first behind it, else the last before it, when it is the only one.</summary>
    private static NumberHit? NumberOf(EffectHit hit, IReadOnlyList<NumberHit> numbers)
    {
        var bare = numbers.Where(number => number.Kind == NumberKind.BARE).ToList();
        return bare.Find(number => number.From >= hit.From && number.From <= hit.From + hit.Length + FarthestNumber)
            ?? (bare.Count == 1 ? bare[0] : null);
    }

    private static FrozenDictionary<string, EffectMeasure> Rows(params (EffectMeasure Effect, string[] Phrases)[] rows) =>
        rows.SelectMany(row => row.Phrases.Select(phrase => (Phrase: Phrases.Fold(phrase), row.Effect)))
            .DistinctBy(pair => pair.Phrase)
            .ToFrozenDictionary(pair => pair.Phrase, pair => pair.Effect, StringComparer.Ordinal);
}
