using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What was measured in one study, with its numbers.</summary>
internal static class OutcomeMapping
{
    public static Contract.Outcome Of(OutcomeReferences references, Contract.Result[] results, Contract.Comparison[] comparisons)
    {
        var outcome = references.Outcome;
        return new Contract.Outcome
        {
            Id = references.Id,
            Study = references.Study.Reference,
            Measure = references.Measure,
            Title = outcome.Title,
            Definition = outcome.Definition,
            DefinitionClass = outcome.DefinitionClass,
            Type = outcome.Type,
            Stage = outcome.Registry?.Stage ?? outcome.Stage,
            TimeFrame = outcome.TimeFrame,
            ReportingStatus = outcome.ReportingStatus,
            Note = outcome.Note,
            Registry = outcome.Registry is { } printed ? Of(references, printed) : null,
            Results = results,
            Comparisons = comparisons,
            CrudeEffects = [.. outcome.CrudeEffects.Select(effect => Of(references, effect))],
            Links = LinksOf(references),
        };
    }

    /// <summary>The outcome as lists show it.</summary>
    public static Contract.OutcomeItem ItemOf(OutcomeReferences references, Contract.Outcome whole) => new()
    {
        Id = whole.Id,
        Study = whole.Study,
        Measure = references.MeasureName,
        Title = whole.Title,
        Definition = whole.Definition,
        DefinitionClass = whole.DefinitionClass,
        Type = whole.Type,
        Stage = whole.Stage,
        TimeFrame = whole.TimeFrame,
        ReportingStatus = whole.ReportingStatus,
        ResultCount = whole.Results.Length,
        ComparisonCount = whole.Comparisons.Length,
        Links = whole.Links,
    };

    private static Contract.OutcomeLinks LinksOf(OutcomeReferences references) =>
        new() { Self = Addresses.OfOutcome(references.Id), Study = Addresses.OfStudy(references.Study.Study.Id) };

    private static Contract.CrudeEffectAnswer Of(OutcomeReferences references, CrudeEffect effect) => new()
    {
        Id = references.IdOf(effect.Id),
        Measure = effect.Measure,
        Arm = ArmOf(references, effect.Result),
        ReferenceArm = ArmOf(references, effect.ReferenceResult),
        Result = references.IdOf(effect.Result),
        ReferenceResult = references.IdOf(effect.ReferenceResult),
        Value = effect.Value,
        Unit = effect.Unit,
        Interval = NumberParts.IntervalOf(effect),
        Favours = effect.Favours,
        Formula = effect.Formula,
        Note = effect.Note,
    };

    private static Contract.ArmReference ArmOf(OutcomeReferences references, string result) =>
        references.Study.Arm(references.Outcome.Results.Single(one => one.Id == result).Arm)
        ?? throw new InvalidOperationException($"The effect of {references.Id} is computed from {result}, which is about no arm");

    private static Contract.RegistryOutcomeAnswer Of(OutcomeReferences references, RegistryOutcome printed) => new()
    {
        Record = printed.Record,
        PopulationDescription = printed.PopulationDescription,
        ParameterType = printed.ParameterType,
        DispersionLabel = printed.DispersionLabel,
        PrintedUnit = printed.PrintedUnit,
        CalculatePercentage = printed.CalculatePercentage,
        UnitsAnalyzed = printed.UnitsAnalyzed,
        DenominatorUnits = printed.DenominatorUnits,
        AnticipatedPostingDate = printed.AnticipatedPostingDate,
        Groups = [.. references.Study.Groups.Of(references.Id, references.Named)],
        Denominators = [.. references.Study.Denominators(references.Id).Select(Of)],
    };

    private static Contract.RegistryDenominatorAnswer Of(DenominatorCount denominator) => new()
    {
        Group = denominator.Group,
        Stratum = denominator.Stratum,
        StratumPosition = denominator.StratumPosition,
        Units = denominator.Units,
        UnitsPosition = denominator.UnitsPosition,
        Printed = denominator.Printed,
        Count = denominator.Count,
    };
}
