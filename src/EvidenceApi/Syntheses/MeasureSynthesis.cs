using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>Pools the evidence of one measure, or says why it is not to be pooled.</summary>
internal sealed class MeasureSynthesis(MeasureEvidence evidence, SynthesisFilter filter, SynthesisChoices choices, IReadOnlySet<string> forced, IReadOnlySet<string> excluded, string query)
{
    private readonly Question question = QuestionOf(filter, evidence);

    private readonly bool isPooled = filter.Pool ?? true;

    public SynthesisOfStudies Answer()
    {
        var numbers = evidence.Candidates.Where(IsOfKind).ToList();
        var selection = Selection.Of(numbers, question, evidence.Overlaps, forced, excluded, isPooled);
        var kept = selection.Kept;
        var rows = kept.Where(one => one.Number.Data is not null).Select(Row).ToList();
        var (options, baseline) = Options(kept);
        var studies = PooledStudies.Run(rows, kept.ToDictionary(one => one.Number.Id, StringComparer.Ordinal), options) with { Year = evidence.Measure.DatasetYear };
        var answer = SynthesisBuilder.Of(studies, kept.Count > 0 ? kept[0].Number.Row.Unit : null, Refused(selection));
        IReadOnlyList<ExcludedNumber> others = [.. answer.Excluded, .. selection.LeftOut.Select(one => ServedNumbers.Excluded(one))];
        return answer with
        {
            Question = QuestionAsChosen(),
            Included = isPooled ? answer.Included : InOrder(kept, answer.Included),
            Excluded = others,
            Refused = answer.Refused is null ? null : answer.Refused with { Reasons = SynthesisBuilder.Counted(others) },
            Baseline = answer.Pooled?.Absolute is null ? null : baseline,
            Warnings = [.. SelectionWarnings.Of(selection).Where(code => isPooled || SelectionWarnings.AreOfNumbers(code)).Select(SynthesisBuilder.Warning), .. answer.Warnings],
            Forced = [.. kept.Where(one => one.IsForced).Select(one => one.Number.Id)],
            PossibleOverlaps = isPooled ? selection.PossibleOverlaps : [],
            Reproduction = answer.Pooled is { } pooled ? MetaforCode.Of(pooled, options, rows, SynthesisLinks.Csv(query)) : null,
            DatasetVersion = evidence.Measure.DatasetVersion,
        };
    }

    /// <summary>The numbers that have a variance, and between them those that have none, in the order of the selection.</summary>
    private static IReadOnlyList<IncludedStudy> InOrder(IReadOnlyList<Selected> kept, IReadOnlyList<IncludedStudy> effects)
    {
        var byId = effects.ToDictionary(study => study.Id, StringComparer.Ordinal);
        return [.. kept.Where(one => one.Number.Data is null || byId.ContainsKey(one.Number.Id)).Select(one => byId.GetValueOrDefault(one.Number.Id) ?? ServedNumbers.Alone(one.Number))];
    }

    // Numbers of the measures beside it are shown where they could be taken for it; counts of two arms only where two arms are compared.
    private bool IsOfKind(Candidate number) => question.Kind is not { } kind || SynthesisUnits.IsOneGroup(SynthesisUnits.MeasureOf(kind)) == (number.Row is ResultRow && number.Reference is null);

    private SynthesisRefusalCode? Refused(Selection selection) => true switch
    {
        _ when !isPooled => SynthesisRefusalCode.NOT_ASKED_FOR,
        _ when !question.Strict => null,
        _ when selection.PossibleOverlaps.Count > 0 || selection.ForcedOverlaps.Count > 0 => SynthesisRefusalCode.OVERLAP_POSSIBLE,
        _ when selection.Kept.Any(one => one.Number.Row.DefinitionClass is null) => SynthesisRefusalCode.DEFINITION_UNKNOWN,
        _ => null,
    };

    // Numbers one by one have a kind and nothing else in common.
    public static Question QuestionOf(SynthesisFilter filter, MeasureEvidence evidence)
    {
        var asked = Question.Of(filter, evidence);
        var chosen = QuestionChoice.Of(asked, evidence.Candidates);
        return filter.Pool ?? true ? chosen : asked with { Kind = chosen.Kind, IncludeUnknownDefinition = true, IsOneByOne = true, Chosen = [.. chosen.Chosen.Where(part => part == ChosenPart.KIND)] };
    }

    private StudyRow Row(Selected one) => new(one.Number.Id, one.Number.Data ?? throw new InvalidOperationException("A number without data is no row."))
    {
        Year = one.Number.Year, Subgroup = filter.Subgroup is { } subgroup ? SubgroupNames.Of(one.Number, subgroup) : null,
    };

    private (SynthesisOptions Options, SynthesisBaseline? Baseline) Options(IReadOnlyList<Selected> kept)
    {
        var options = choices.Options(SynthesisUnits.MeasureOf(question.Kind ?? SynthesisKind.HEAD_COUNT)) with
        {
            LowerIsBetter = evidence.Measure.Direction switch { Direction.LOWER_IS_BETTER => true, Direction.HIGHER_IS_BETTER => false, _ => null },
        };
        if (options.BaselineRisk is { } risk)
            return (options, new SynthesisBaseline(risk, BaselineBasis.REQUEST));
        var references = kept.Select(one => one.Number.Data).OfType<TwoArms<EventCount>>().Select(arms => arms.Reference).ToList();
        double events = references.Sum(arm => arm.Events), people = references.Sum(arm => arm.Total);
        return events > 0 && events < people
            ? (options with { BaselineRisk = events / people }, new SynthesisBaseline(events / people, BaselineBasis.REFERENCE_ARMS))
            : (options, null);
    }

    private SynthesisQuestion QuestionAsChosen() => new()
    {
        Measure = new MeasureReference
        {
            Id = evidence.Measure.Id, Name = evidence.Measure.Name, Definition = evidence.Measure.Definition, Direction = evidence.Measure.Direction,
        },
        Kind = question.Kind,
        DefinitionClasses = question.Definitions,
        WindowKind = question.WindowKind,
        MonthsFrom = question.MonthsFrom,
        MonthsTo = question.MonthsTo,
        Phenotypes = question.Phenotypes,
        Interventions = question.Interventions,
        Comparators = question.Comparators,
        DenominatorKinds = question.Denominators,
        Chosen = question.Chosen,
        IncludeUnverified = question.IncludeUnverified,
        IncludeSecondary = question.IncludeSecondary,
        IncludeUnknownDefinition = question.IncludeUnknownDefinition,
        Strict = question.Strict,
    };
}
