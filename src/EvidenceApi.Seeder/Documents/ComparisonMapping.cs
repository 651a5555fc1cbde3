using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A reported effect with everything that it must not travel without.</summary>
internal static class ComparisonMapping
{
    public static Contract.Comparison Of(OutcomeReferences outcome, Comparison comparison) => new()
    {
        Id = outcome.IdOf(comparison.Id),
        Study = outcome.Study.Reference,
        Outcome = outcome.Reference,
        Measure = outcome.Measure,
        EffectMeasure = comparison.EffectMeasure,
        Arm = outcome.Study.Arm(comparison.Arm),
        ReferenceArm = outcome.Study.Arm(comparison.ReferenceArm),
        Contrast = NumberParts.ContrastOf(outcome.Study.Study, comparison),
        Population = outcome.Study.Population(comparison.Population),
        Months = comparison.Months,
        Time = comparison.Time,
        Value = comparison.Value,
        Unit = comparison.Unit,
        Interval = NumberParts.Of(comparison.Interval),
        PValue = NumberParts.Of(comparison.PValue),
        Favours = comparison.Favour?.Side,
        FavoursReason = Derived(comparison.Favour).Reason,
        Method = comparison.Method,
        AdjustedFor = comparison.AdjustedFor,
        Caveats = [.. comparison.Caveats],
        Printed = comparison.Printed,
        Agreement = Derived(comparison.Agreement).Agreement,
        AgreementReason = Derived(comparison.Agreement).Reason,
        NotReportedReason = comparison.NotReportedReason,
        Registry = comparison.Registry is { } printed ? AnalysisMapping.Of(outcome, printed) : null,
        Note = comparison.Note,
        SupersededBy = comparison.SupersededBy,
        Precedence = Precedence.Of(outcome.Study.Study, comparison, comparison.SupersededBy),
        Citation = outcome.Study.Cited(comparison),
        Links = new Contract.ComparisonLinks
        {
            Self = Addresses.OfComparison(outcome.IdOf(comparison.Id)),
            Outcome = Addresses.OfOutcome(outcome.Id),
            Study = Addresses.OfStudy(outcome.Study.Study.Id),
        },
    };

    /// <summary>The effect as lists show it.</summary>
    public static Contract.ComparisonItem ItemOf(OutcomeReferences outcome, Contract.Comparison whole, ICited fact) => new()
    {
        Id = whole.Id,
        Study = whole.Study,
        Outcome = outcome.Title,
        Measure = outcome.MeasureName,
        EffectMeasure = whole.EffectMeasure,
        Arm = whole.Arm,
        ReferenceArm = whole.ReferenceArm,
        Contrast = whole.Contrast,
        Population = whole.Population,
        Months = whole.Months,
        Time = whole.Time,
        Value = whole.Value,
        Unit = whole.Unit,
        Interval = whole.Interval,
        PValue = whole.PValue,
        Favours = whole.Favours,
        AdjustedFor = whole.AdjustedFor,
        Caveats = whole.Caveats,
        Printed = whole.Printed,
        Agreement = whole.Agreement,
        NotReportedReason = whole.NotReportedReason,
        SupersededBy = whole.SupersededBy,
        Precedence = whole.Precedence,
        Citation = outcome.Study.CitedInShort(fact),
        Links = new Contract.SelfLink { Self = whole.Links.Self },
    };

    private static T Derived<T>(T? verdict)
        where T : class => verdict ?? throw new InvalidOperationException("A comparison is derived before it is shown");
}
