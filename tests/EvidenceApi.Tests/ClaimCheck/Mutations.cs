using System.Globalization;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>A sentence that says what a row says, by its parts.</summary>
internal sealed record TrueSentence(StudyEvidence Study, EvidenceRow Row, string Name, string Number, string Measure, string Time, string Arm,
    string Population, string Certainty)
{
    public string Text => Row.Effect is null ? $"{Name}: {Number} {Measure}{Time}{Arm}{Population}" : $"{Name}: {Number}{Time}{Arm}{Certainty}{Population}";
}

/// <summary>Writes true sentences from the evidence, and changes one field of each.</summary>
internal static class Mutations
{
    private static readonly string[] OtherCells =
        ["mesenchymal stem cells", "umbilical cord stem cells", "donor cells", "fat-derived stem cells", "bone marrow", "CAR-T cells", "exosomes", "natalizumab"];

    private static readonly string[] OtherPeople =
        [" in children", " in women over 40", " in mice", " in people with ALS", " in smokers", " in clinically isolated syndrome",
            " with severe disability", " in men"];

    private static readonly string[] Before = ["It is not true that ", "Hardly ever did ", "It may be that ", "Nobody found that "];

    public static IEnumerable<TrueSentence> True(KnownEvidence evidence) =>
        from study in evidence.Studies
        from row in study.Rows
        where !row.IsSuperseded && (row.Value ?? row.Numerator) is not null && row.Contrast is null && row.Measure != "phenotype-share"
            && row.Effect != EffectMeasure.P_VALUE_ONLY
        select Write(study, row, evidence);

    public static IEnumerable<(string Kind, string Text)> Of(TrueSentence sentence, KnownEvidence evidence)
    {
        var row = sentence.Row;
        yield return ("number", (sentence with { Number = NumberOf(row with { Value = row.Value + (row.Unit == "%"
            ? 7 : 3.3m), Numerator = row.Numerator + 3, Denominator = row.Denominator + 3 }, sentence.Measure) }).Text);
        if (row is { Numerator: not null, Denominator: { } of })
            yield return ("denominator", (sentence with { Number = NumberOf(row with { Denominator = of + 13 }, sentence.Measure) }).Text);
        if (row.Months > 0)
            yield return ("time", (sentence with { Time = $" at {Text((row.Months / 12) + 2.5m)} years" }).Text);
        if (row is { Months: > 0, Effect: null })
            yield return ("time", (sentence with { Time = " before treatment" }).Text);
        foreach (var people in OtherPeople)
            yield return ("population", (sentence with { Population = people }).Text);
        foreach (var words in Before)
            yield return ("negation", words + sentence.Text);
        foreach (var verb in new[] { " had no ", " failed to have ", " never had ", " avoided ", " lost " })
            yield return ("negation", sentence.Text.Replace(" had ", verb, StringComparison.Ordinal));
        foreach (var other in Others(sentence, evidence))
            yield return ("study", (sentence with { Name = NameOf(other) }).Text);
        foreach (var changed in row.Effect is null ? Arms(sentence) : Sides(sentence))
            yield return changed;
    }

    private static IEnumerable<StudyEvidence> Others(TrueSentence sentence, KnownEvidence evidence) => evidence.Studies
        .Where(other => other.Id != sentence.Study.Id && other.Rows.Count > 3 && NameOf(other) != sentence.Name).Take(6);

    private static IEnumerable<(string, string)> Arms(TrueSentence sentence)
    {
        foreach (var cells in OtherCells.Where(cells => !IsGiven(sentence.Study, cells)))
            yield return ("intervention", (sentence with { Arm = $" after {cells}" }).Text);
        foreach (var arm in sentence.Study.Arms.Where(arm => sentence.Row.Arm is not null && arm.Id != sentence.Row.Arm))
            yield return ("arm", (sentence with { Arm = $" after “{arm.Label}”" }).Text);
    }

    private static IEnumerable<(string, string)> Sides(TrueSentence sentence)
    {
        var (row, study) = (sentence.Row, sentence.Study);
        var (arm, reference) = (ArmOf(study, row.Arm), ArmOf(study, row.ReferenceArm));
        yield return ("direction", (sentence with { Arm = $", {reference} versus {arm}" }).Text);
        yield return ("direction", $"{sentence.Text}, in favour of {(Effects.IsLess(row) == (row.Direction == Direction.LOWER_IS_BETTER) ? reference : arm)}");
        yield return ("intervention", (sentence with { Arm = $", umbilical cord cells versus {reference}" }).Text);
        yield return ("comparator", (sentence with { Arm = $", {arm} versus teriflunomide" }).Text);
        if (row.PValue is not null)
            yield return ("p-value", (sentence with { Certainty = ", p = 0.0477" }).Text);
        if (row.Interval is { } interval)
            yield return ("interval", (sentence with { Certainty = $" (95 % CI {Text(interval.Lower + 0.05m)} to {Text(interval.Upper + 0.05m)})" }).Text);
        if (row.Interval is { } level)
            yield return ("level", (sentence with { Certainty = $" (99 % CI {Text(level.Lower)} to {Text(level.Upper)})" }).Text);
    }

    private static bool IsGiven(StudyEvidence study, string cells) => study.Interventions.Any(item => cells switch
    {
        "mesenchymal stem cells" => item.Type is InterventionType.MESENCHYMAL_STEM_CELLS or InterventionType.MSC_NEURAL_PROGENITORS,
        "bone marrow" => item.Details.Append(item.Label).Any(text => text.Contains("marrow", StringComparison.Ordinal)),
        "fat-derived stem cells" => item.Details.Any(text => text.Contains("fat", StringComparison.Ordinal)),
        "natalizumab" => item.Label.Contains("atalizumab", StringComparison.Ordinal),
        _ => false,
    });

    private static TrueSentence Write(StudyEvidence study, EvidenceRow row, KnownEvidence evidence)
    {
        var measure = evidence.Measures.First(item => item.Id == row.Measure).Name;
        var population = study.Populations.First(item => item.Id == row.Population);
        var category = row.Category is null ? "" : $" “{row.Category}”";
        var certainty = (row.Interval is { } interval ? $" ({Text(interval.Level)} % CI {Text(interval.Lower)} to {Text(interval.Upper)})" : "")
            + (row.PValue is { } p ? $", p {(p.Operator == PValueOperator.LESS_THAN ? "<" : "=")} {Text(p.Value)}" : "");
        var arm = row.Effect is not null ? $", {ArmOf(study, row.Arm)} versus {ArmOf(study, row.ReferenceArm)}"
            : study.Arms.Count > 1 && row.Arm is not null ? $" after {ArmOf(study, row.Arm)}" : "";
        return new(study, row, NameOf(study), NumberOf(row, measure + category), IsCounted(row) ? measure + category : UnitOf(row), TimeOf(row), arm,
            population.IsAll ? "" : $" in “{population.Label}”", certainty);
    }

    private static bool IsCounted(EvidenceRow row) => row is { Numerator: not null, Denominator: not null } or { Unit: "%" or "{person}" };

    private static string NumberOf(EvidenceRow row, string measure) => row.Effect is { } effect
        ? $"{effect.ToString().ToLowerInvariant().Replace('_', ' ')} for {measure} {Text(row.Value)}"
        : row is { Numerator: { } n, Denominator: { } of } ? $"{n} of {of} participants had"
        : row.Unit == "%" ? $"{Text(row.Value)} % of participants had"
        : row.Unit == "{person}" ? $"{Text(row.Value)} participants had"
        : $"{(row.EstimateType is EstimateType.MEAN ? "mean " : row.EstimateType is EstimateType.MEDIAN ? "median " : "")}{measure} {Text(row.Value)}";

    private static string UnitOf(EvidenceRow row) => row.Unit switch { "a" => "years", "mo" => "months", _ => "" };

    private static string TimeOf(EvidenceRow row) => row.Months switch
    {
        null => "",
        -12 => " in the year before treatment",
        <= 0 => " before treatment",
        > 3.2m and < 3.4m => " within 100 days",
        { } months when months % 12 == 0 => $" at {Text(months / 12)} years",
        { } months => $" at {Text(months)} months",
    };

    private static string ArmOf(StudyEvidence study, string? id) => study.Arms.FirstOrDefault(arm => arm.Id == id) is { } found ? $"“{found.Label}”" : "AHSCT";

    private static string NameOf(StudyEvidence study)
    {
        var year = study.Id.Split('-')[^1];
        return study.Acronym ?? (study.Authors.Count > 0 && int.TryParse(year, out _) ? $"{study.Authors[0].Split(' ', ',')[0]} {year}" : study.Id);
    }

    private static string Text(decimal? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";
}
