using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Changes one thing of a sentence as people write them: a number, or a word for another that means something else.</summary>
internal static partial class TextMutations
{
    private static readonly (string Kind, string[] Words, string[] Others)[] Swaps =
    [
        ("intervention", ["AHSCT", "HSCT", "transplant", "transplants", "transplantation", "mesenchymal cells", "intrathecal cells", "MSC"],
            ["umbilical cord cells", "exosomes", "donor cells", "fat-derived stem cells", "interferon", "a placebo"]),
        ("intervention", ["alemtuzumab", "ocrelizumab", "natalizumab", "fingolimod", "mitoxantrone", "placebo", "sham"], ["teriflunomide", "rituximab", "bone marrow"]),
        ("population", ["RRMS", "SPMS", "progressive MS", "relapsing MS", "relapsing-remitting MS", "secondary progressive MS"], ["PPMS", "clinically isolated syndrome", "ALS"]),
        ("population", ["patients", "people", "participants", "Swedes", "women"], ["children", "men", "mice", "relapses", "pregnant women"]),
        ("direction", ["fewer", "fallen", "falling", "lower", "fell", "less", "reduced", "slowed"], ["more", "rising", "higher"]),
        ("direction", ["more", "risen", "rising", "rose"], ["fewer", "falling", "lower"]),
        ("direction", ["improved", "better", "improvement", "stable", "unchanged"], ["worse", "worsened"]),
        ("direction", ["worse", "worsened", "progressed"], ["better", "improved", "stable"]),
        ("measure", ["relapse", "relapsed", "relapse-free", "RFS"], ["progression", "fatigue", "cure"]),
        ("measure", ["progression", "progression-free", "PFS", "progressed"], ["relapse", "death", "remission"]),
        ("measure", ["NEDA", "NEDA-3", "event-free"], ["relapse-free", "progression-free", "symptom-free"]),
        ("measure", ["died", "death", "mortality", "deaths"], ["relapsed", "infections", "cured"]),
        ("study", ["HALT-MS", "MIST", "ASTIMS", "MESEMS", "BEAT-MS", "RAM-MS", "MOST", "StarMS", "ACTiMuS"], ["COAST", "NET-MS", "OPTIMUM"]),
        ("study", ["Swedish", "Sweden", "Swedes", "London", "British", "UK", "Canadian", "Norwegian", "Italian", "American"], ["Finnish", "Japanese", "Hamburg"]),
        ("study", ["Muraro", "Burt", "Silfverberg", "Kalincik", "Boffa", "Sormani", "Petrou", "Kvistad", "Nicholas", "Burman", "Atkins", "Das", "Ge", "Zhang"], ["Samijn", "Smith", "Nash"]),
        ("time", ["one year", "two years", "three years", "four years", "five years", "ten years", "100 days"], ["seven years", "six weeks", "20 years"]),
        ("time", ["after"], ["before"]),
        ("stage", ["enrolled", "randomised", "treated", "transplanted", "screened", "analysed", "evaluable"], ["withdrawn", "assessed", "refused", "cured"]),
        ("stage", ["centres", "sites", "countries", "studies"], ["ships", "years", "deaths"]),
        ("design", ["retrospective", "single-arm", "randomised", "phase 2", "meta-analysis"], ["prospective", "phase 3", "double-blind", "fraudulent"]),
        ("status", ["recruiting", "completed", "terminated"], ["withdrawn", "suspended", "not yet recruiting"]),
        ("negation", ["Nobody", "nobody", "None", "no", "not", "never", "without"], ["everybody", "some", "almost always"]),
        ("negation", ["did not show", "failed to show"], ["showed", "proved"]),
        ("negation", ["was", "were", "had", "is", "are", "did", "got"], ["was not", "may have been", "was hardly", "should have been"]),
        ("certainty", ["median", "mean"], ["maximum", "minimum", "total"]),
        ("certainty", ["IQR", "SD", "range", "95% CI"], ["99% CI", "SE"]),
        ("source", ["ClinicalTrials.gov", "JAMA Neurology", "Annals of Neurology"], ["Facebook", "Nature", "ISRCTN"]),
    ];

    private static readonly string[] Frames =
    [
        "It is not true that {0}", "{0}, which is false", "Nobody believes that {0}", "{0} in a dream", "Unlike what was hoped, {0} did not happen: {0}", "Only if untreated: {0}",
        "{0} in smokers", "{0} according to a clinic in Panama", "Rumour has it that {0}", "{0} after exosomes", "Except in women, {0}",
    ];

    public static IEnumerable<(string Kind, string Text, decimal? Number)> Of(string text, Random random)
    {
        foreach (Match number in Number().Matches(text))
        {
            foreach (var other in Others(number.Value, random).Where(other => other != number.Value))
                yield return ("number", text[..number.Index] + other + text[(number.Index + number.Length)..], decimal.Parse(other, CultureInfo.InvariantCulture));
        }
        foreach (var (kind, words, others) in Swaps)
        {
            foreach (var word in words)
            {
                if (kind == "direction" && text.Contains("failed to show", StringComparison.Ordinal))
                    continue; // that neither side was shown to have more is true of both
                foreach (Match found in Regex.Matches(text, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])"))
                {
                    foreach (var other in others.Where(other => !text.Contains(other, StringComparison.OrdinalIgnoreCase)))
                        yield return (kind, text[..found.Index] + other + text[(found.Index + found.Length)..], null);
                }
            }
        }
        foreach (var frame in Frames)
            yield return ("frame", string.Format(CultureInfo.InvariantCulture, frame, text), null);
    }

    private static IEnumerable<string> Others(string number, Random random)
    {
        var plain = number.Replace(",", "", StringComparison.Ordinal);
        var decimals = plain.Contains('.', StringComparison.Ordinal) ? plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var value = decimal.Parse(plain, CultureInfo.InvariantCulture);
        var step = 1m / (decimal)Math.Pow(10, decimals);
        foreach (var other in new[] { value + step, Math.Max(0, value - step), value + (step * random.Next(2, 9)), value * 2, value * 10, 100 - value })
            yield return other.ToString("F" + decimals, CultureInfo.InvariantCulture);
        if (plain.Length > 1 && plain[0] != plain[^1] && decimals != plain.Length - 1)
            yield return string.Concat(plain.Reverse());
    }

    [GeneratedRegex(@"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\w]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
