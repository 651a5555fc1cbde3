using EvidenceApi.Model;
using System.Globalization;

namespace EvidenceApi.ClaimCheck;

/// <summary>Makes a reading of the fields of a claim, with the tables that sentences are read by.</summary>
internal static class FieldReader
{
    public static ClaimReading Read(ClaimFields fields, ClaimLexicon lexicon)
    {
        var study = Sheet(fields.Study);
        var measure = Sheet(fields.Measure);
        var population = Sheet(fields.Population);
        var (studies, unknown) = Studies(study, fields.Study, lexicon.Index);
        var (measures, others) = Measures(measure, fields.Measure, lexicon.Index);
        var phenotypes = Population(population);
        Sheet[] sheets = [study, measure, population];
        return new()
        {
            Number = Number(fields),
            Months = fields.Months,
            Studies = studies,
            UnknownStudies = unknown,
            Measures = MeasuresInContext.Widen(measures, fields.Months, Number(fields), lexicon.Index),
            OtherOutcomes = others,
            Phenotypes = phenotypes,
            IsOfEverybody = population.Count > 0 && population.Fold(0) == "all",
            Understood = [.. sheets.SelectMany(sheet => sheet.Understood()), .. Numbers(fields)],
            NotUnderstood = [.. sheets.SelectMany(sheet => sheet.NotUnderstood()), .. UnknownUnit(fields)],
            Unclear = [.. sheets.SelectMany(sheet => sheet.Unclear), .. UnknownUnit(fields).Select(unit => $"the unit ({unit})")],
        };
    }

    private static Sheet Sheet(string? text) => new(text ?? "");

    private static (IReadOnlyList<string> Known, IReadOnlyList<string> Unknown) Studies(Sheet sheet, string? name, LexiconIndex index)
    {
        var studies = StudyReader.Read(sheet, index);
        if (studies.Count == 0 && sheet.Count > 0 && sheet.UnknownStudies.Count == 0 && sheet.IsFree(0, sheet.Count))
            UnknownStudyReader.Take(sheet, 0, sheet.Count);
        return (studies, studies.Count == 0 && !string.IsNullOrWhiteSpace(name) ? [.. sheet.UnknownStudies] : []);
    }

    private static (IReadOnlyList<string> Known, IReadOnlyList<string> Others) Measures(Sheet sheet, string? name, LexiconIndex index)
    {
        if (name is not null && index.Measures.ContainsKey(name) && sheet.Count > 0)
        {
            sheet.Take(0, sheet.Count, UnderstoodAs.MEASURE, name);
            return ([name], []);
        }
        var (groups, _) = Negations.Apply(sheet, MeasureReader.Read(sheet, index), true);
        var measures = MeasureReader.Combine(sheet, groups);
        if (measures.Count > 0 || string.IsNullOrWhiteSpace(name))
            return (measures, []);
        if (sheet.Count > 0 && sheet.IsFree(0, sheet.Count))
            sheet.TakeUnknown(0, sheet.Count);
        return ([], [name.Trim()]);
    }

    private static IReadOnlyList<Phenotype> Population(Sheet sheet)
    {
        if (sheet.Count == 0 || sheet.Has(0, "all") || sheet.Has(0, "ms"))
            return [];
        if (sheet is { Count: 1 } && sheet.Tokens[0].Number is null
            && Enum.TryParse<Phenotype>(sheet.Tokens[0].Text, ignoreCase: true, out var code) && Enum.IsDefined(code))
        {
            sheet.Take(0, 1, UnderstoodAs.POPULATION, code.ToString());
            return [code];
        }
        var phenotypes = PopulationReader.Phenotypes(sheet);
        if (phenotypes.Count == 0)
            sheet.AddUnclear("the population");
        return phenotypes;
    }

    private static ClaimNumber? Number(ClaimFields fields)
    {
        if (fields is { Value: null, Numerator: null })
            return null;
        return new()
        {
            Value = fields.Value,
            Unit = UnitOf(fields.Unit) ?? (fields is { Value: null, Denominator: not null } ? "%" : null),
            Decimals = fields.Value is { } value ? value.Scale : 0,
            Numerator = fields.Numerator,
            Denominator = fields.Denominator,
        };
    }

    private static string? UnitOf(string? unit) => unit?.Trim().ToUpperInvariant() switch
    {
        "%" or "PERCENT" or "PER CENT" => "%",
        "A" or "YEAR" or "YEARS" => "a",
        "MO" or "MONTH" or "MONTHS" => "mo",
        _ => null,
    };

    private static readonly string[] FreeUnits = 
        ["", "1", "{person}", "{score}", "{relapse}/a", "{event}", "{lesion}", "{therapy}", "{relapse}", "cm3", "s", "um"];

    private static IEnumerable<string> UnknownUnit(ClaimFields fields) =>
        fields.Unit is { } unit && UnitOf(unit) is null && !FreeUnits.Contains(unit.Trim()) ? [unit.Length > 200 ? unit[..200] : unit] : [];

    private static IEnumerable<Understood> Numbers(ClaimFields fields)
    {
        if (fields.Value is { } value)
            yield return new(Text(value), UnderstoodAs.NUMBER, $"{Text(value)} {UnitOf(fields.Unit)}".TrimEnd());
        if (fields.Numerator is { } n)
            yield return new(Text(n), UnderstoodAs.NUMBER, fields.Denominator is { } of ? $"{n} of {of}" : Text(n));
        if (fields.Months is { } months)
            yield return new(Text(months), UnderstoodAs.TIME, $"{Text(months)} mo");
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
