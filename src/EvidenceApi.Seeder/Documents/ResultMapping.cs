using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Documents;

/// <summary>One number with everything that it must not travel without.</summary>
internal static class ResultMapping
{
    private const string NoMeasure = "the outcome is not mapped to a measure of the dictionary";

    public static Contract.Result Of(OutcomeReferences outcome, Result result) => new()
    {
        Id = outcome.IdOf(result.Id),
        Study = outcome.Study.Reference,
        Outcome = outcome.Reference,
        Measure = outcome.Measure,
        Arm = outcome.Study.Arm(result.Arm),
        Population = outcome.Study.Population(result.Population),
        Stratum = result.Stratum,
        Category = result.Category,
        Months = result.Months,
        Time = result.Time,
        Window = NumberParts.Of(result.Window),
        EstimateType = result.EstimateType,
        EstimateTypeBasis = result.EstimateTypeBasis,
        Value = result.Value,
        Unit = result.Unit,
        PrintedUnit = result.Registry?.PrintedUnit,
        Numerator = result.Numerator,
        Denominator = result.Denominator,
        DenominatorKind = result.DenominatorKind,
        DenominatorUnit = result.DenominatorUnit,
        Events = result.Events,
        PersonYears = result.PersonYears,
        AtRisk = result.AtRisk,
        Interval = NumberParts.Of(result.Interval),
        Dispersion = NumberParts.Of(result.Dispersion),
        ComputedInterval = NumberParts.Of(result.ComputedInterval),
        Printed = result.Printed,
        Sentence = result.Sentence?.Text,
        SentenceRefusal = RefusalOf(result),
        NotReportedReason = result.NotReportedReason,
        Note = result.Note,
        Conflict = result.Conflict,
        Caveats = [.. result.Caveats],
        Registry = result.Registry is { } printed ? Of(outcome, printed) : null,
        SupersededBy = result.SupersededBy,
        Precedence = Precedence.Of(outcome.Study.Study, result, result.SupersededBy),
        DefinitionClass = outcome.Outcome.DefinitionClass,
        Preferred = result.Preferred,
        PartOf = NumberParts.WholeOf(outcome.Study.Study, result),
        OverlapsWith = outcome.Study.OverlapsWith,
        OverlapUnknownWith = outcome.Study.OverlapUnknownWith,
        Citation = outcome.Study.Cited(result),
        Links = new Contract.ResultLinks
        {
            Self = Addresses.OfResult(outcome.IdOf(result.Id)),
            Outcome = Addresses.OfOutcome(outcome.Id),
            Study = Addresses.OfStudy(outcome.Study.Study.Id),
        },
    };

    /// <summary>The number as lists show it.</summary>
    public static Contract.ResultItem ItemOf(OutcomeReferences outcome, Contract.Result whole, ICited fact) => new()
    {
        Id = whole.Id,
        Study = whole.Study,
        Outcome = outcome.Title,
        Measure = outcome.MeasureName,
        Arm = whole.Arm,
        Population = whole.Population,
        Stratum = whole.Stratum,
        Category = whole.Category,
        Months = whole.Months,
        Time = whole.Time,
        Window = whole.Window,
        EstimateType = whole.EstimateType,
        EstimateTypeBasis = whole.EstimateTypeBasis,
        Value = whole.Value,
        Unit = whole.Unit,
        PrintedUnit = whole.PrintedUnit,
        Numerator = whole.Numerator,
        Denominator = whole.Denominator,
        DenominatorKind = whole.DenominatorKind,
        DenominatorUnit = whole.DenominatorUnit,
        Events = whole.Events,
        PersonYears = whole.PersonYears,
        AtRisk = whole.AtRisk,
        Interval = whole.Interval,
        Dispersion = whole.Dispersion,
        Printed = whole.Printed,
        Sentence = whole.Sentence,
        SentenceRefusal = whole.SentenceRefusal,
        NotReportedReason = whole.NotReportedReason,
        Conflict = whole.Conflict,
        Caveats = whole.Caveats,
        SupersededBy = whole.SupersededBy,
        Precedence = whole.Precedence,
        DefinitionClass = whole.DefinitionClass,
        Preferred = whole.Preferred,
        PartOf = whole.PartOf,
        Citation = outcome.Study.CitedInShort(fact),
        Links = new Contract.SelfLink { Self = whole.Links.Self },
    };

    private static string? RefusalOf(Result result) => result.Sentence?.Text is null ? result.Sentence?.Refusal ?? NoMeasure : null;

    private static Contract.RegistryResultAnswer Of(OutcomeReferences outcome, RegistryResult printed) => new()
    {
        Group = outcome.Group(printed.Group),
        StratumPosition = printed.StratumPosition,
        CategoryPosition = printed.CategoryPosition,
        Spread = printed.PrintedSpread,
        Lower = printed.PrintedLower,
        Upper = printed.PrintedUpper,
    };
}
