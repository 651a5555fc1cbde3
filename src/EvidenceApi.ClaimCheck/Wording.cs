using EvidenceApi.Model;
using System.Globalization;

namespace EvidenceApi.ClaimCheck;

/// <summary>Puts results, times and claimed numbers into words. A result never goes without its denominator or the word "estimate".</summary>
internal static class Wording
{
    private const int LongestQuote = 60;

    public static string Study(string id, LexiconIndex index)
    {
        if (!index.Studies.TryGetValue(id, out var study))
            return id;
        if (study.Acronym is not null)
            return study.Acronym;
        return study.Authors.FirstOrDefault(author => id.StartsWith($"{author.ToLowerInvariant()}-", StringComparison.Ordinal)) is { } first
            ? $"{first} {id[(first.Length + 1)..]}"
            : NameOf(study, id);
    }

    /// <summary>"the study of Muraro and colleagues (2025)"; without an author its registration number, else its title.</summary>
    private static string NameOf(StudyEntry study, string id) => study.Authors is [var author, ..] && LexiconIndex.YearsOf(study).ToList() is [_, ..] years
        ? $"the study of {author} and colleagues ({years[^1]})"
        : study.Registrations is [var number, ..] ? number : Quote(study.Title) is { Length: > 0 } title ? $"\"{title}\"" : id;

    /// <summary>" in people with relapsing MS"; nothing when no course is given.</summary>
    public static string People(IReadOnlyList<Phenotype> phenotypes) =>
        phenotypes.Count == 0 ? "" : $" in people with {string.Join(" or ", phenotypes.Select(Course))}";

    /// <summary>"a hazard ratio", "an odds ratio".</summary>
    public static string AnEffect(EffectMeasure effect) =>
        $"{(effect == EffectMeasure.ODDS_RATIO ? "an" : "a")} {effect.ToString().ToLowerInvariant().Replace('_', ' ')}";

    /// <summary>The measure within a sentence: "progression-free survival", "EDSS improved".</summary>
    public static string Measure(string id, LexiconIndex index)
    {
        var name = index.Measures.TryGetValue(id, out var measure) ? measure.Name : id;
        return name.Length > 1 && !name.Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    public static string Measures(IEnumerable<string> ids, LexiconIndex index) => string.Join(" or ", ids.Select(id => $"\"{Measure(id, index)}\"").Take(3));

    /// <summary>"5 years", "100 days", "62.4 months", "baseline", "12 months before".</summary>
    public static string Time(decimal months)
    {
        if (months == 0)
            return "baseline";
        if (months < 0)
            return $"{Text(-months)} months before";
        if (months % 12 == 0)
            return months == 12 ? "1 year" : $"{Text(months / 12)} years";
        return months < 6 && !decimal.IsInteger(months) ? $"{Text(Math.Round(months * 365.25m / 12 / 5) * 5)} days" : $"{Text(months)} months";
    }

    public static string At(decimal? months) => months is { } known ? $" at {Time(known)}" : "";

    /// <summary>"46 % progression-free survival at 5 years (Kaplan-Meier estimate, 281 people)".</summary>
    public static string Result(Candidate result, LexiconIndex index) => result is { Effect: { } effect, Value: { } value }
        ? $"{AnEffect(effect)} of {Text(value)} for {Measure(result.MeasureId, index)}{At(result.Months)}{Sides(result)} (an estimate)"
        : $"{Number(result)} {Measure(result.MeasureId, index)}{At(result.Months)}{Whom(result)} ({Basis(result)})";

    public static string Number(ClaimNumber claim)
    {
        var number = claim.Value is { } value ? $"{Text(Math.Round(value, Math.Max(claim.Decimals, claim.IsFraction ? 1 : 0)))}{Unit(claim.Unit)}"
            : Count(claim);
        if (claim is { Unit: "%", Value: not null, Numerator: not null })
            number = $"{number} ({Count(claim)})";
        return claim.Qualifier == Qualifier.EXACT && claim.IsFraction && claim.Value is not null ? $"about {number}"
            : claim.Qualifier == Qualifier.EXACT ? number : $"{claim.Qualifier.ToString().ToLowerInvariant().Replace('_', ' ')} {number}";
    }

    /// <summary>A user's words, short and without quotation marks.</summary>
    public static string Quote(string text, int longest = LongestQuote)
    {
        var plain = string.Concat(text.Where((letter, at) => char.IsLetterOrDigit(letter) || " -%,()/".Contains(letter)
            || (letter == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))));
        return plain.Length > longest ? plain[..longest] : plain;
    }

    public static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Count(ClaimNumber claim) => claim.Denominator is { } of ? $"{claim.Numerator} of {of}" : $"{claim.Numerator}";

    private static string Number(Candidate result)
    {
        if (result.Unit == "%" || result.Numerator is null)
            return result.Value is { } value ? $"{Text(value)}{Unit(result.Unit)}" : $"{result.Numerator}";
        return $"{result.Numerator} for";
    }

    private static string Unit(string? unit) => unit switch
    {
        "%" => " %",
        "a" => " years",
        "mo" => " months",
        null => "",
        _ when unit.Contains('{', StringComparison.Ordinal) || unit == "1" => "",
        _ => $" {unit}",
    };

    private static string Sides(Candidate result) => result.ReferenceArm is null
        ? $", {Quote(result.Contrast ?? "")}"
        : $", \"{Quote(result.Arm ?? "")}\" against \"{Quote(result.ReferenceArm)}\"";

    private static string Course(Phenotype course) => course switch
    {
        Phenotype.RRMS => "relapsing-remitting MS",
        Phenotype.RES_RRMS => "rapidly evolving severe relapsing-remitting MS",
        Phenotype.SPMS => "secondary progressive MS",
        Phenotype.PPMS => "primary progressive MS",
        Phenotype.PRMS => "progressive-relapsing MS",
        Phenotype.RELAPSING => "relapsing MS",
        Phenotype.PROGRESSIVE => "progressive MS",
        Phenotype.CIS => "clinically isolated syndrome",
        _ => "MS",
    };

    private static string Whom(Candidate result)
    {
        var arm = result.Arm is null ? "" : $" in the arm \"{Quote(result.Arm)}\"";
        var category = result.Category is null ? "" : $" for {Quote(result.Category)}";
        var people = People(result.Phenotypes);
        var isCourse = result.Population is null || people.EndsWith(result.Population, StringComparison.OrdinalIgnoreCase);
        var group = result.IsAllParticipants ? "" : isCourse ? people : $" in the group \"{Quote(result.Population ?? "")}\"";
        return $"{category}{group}{arm}";
    }

    private static string Basis(Candidate result)
    {
        var people = result.Denominator is { } of ? result.Numerator is { } n ? $"{n} of {of} people" : $"{of} people" : null;
        var kind = result.EstimateType switch
        {
            EstimateType.KAPLAN_MEIER => "Kaplan-Meier estimate",
            EstimateType.CRUDE_PROPORTION or EstimateType.COUNT when people is not null => null,
            EstimateType.CRUDE_PROPORTION => "crude estimate without a stated denominator",
            EstimateType.COUNT => "a count, not an estimate, without a stated denominator",
            _ => $"{result.EstimateType.ToString().ToLowerInvariant().Replace('_', ' ')} estimate",
        };
        return string.Join(", ", new[] { kind, people }.Where(part => part is not null));
    }
}
