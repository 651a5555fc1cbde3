using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses.Overview;

/// <summary>What is known of the measures that people ask for first, for one course of disease and one intervention.</summary>
internal sealed class OverviewBuilder(Phenotype? phenotype, InterventionType intervention)
{
    public static readonly IReadOnlyList<string> Benefits =
        ["neda-3", "progression-free-survival", "relapse-free-survival", "annualized-relapse-rate", "disability-progression", "edss-improvement"];

    public static readonly IReadOnlyList<string> Harms =
        ["mortality-100d", "transplant-related-mortality", "death", "serious-adverse-events", "infection", "febrile-neutropenia", "autoimmune-thyroid-disease"];

    private static readonly SynthesisChoices Usual = new() { Sensitivity = false };

    private readonly HashSet<string> nothing = [];

    public OverviewOutcome Of(MeasureEvidence evidence)
    {
        var query = $"?measure={evidence.Measure.Id}&intervention={intervention}{(phenotype is { } course ? $"&phenotype={course}" : "")}";
        var filter = new SynthesisFilter { Measure = evidence.Measure.Id, Intervention = [intervention], Phenotype = phenotype is { } only ? [only] : null };
        var synthesis = new MeasureSynthesis(evidence, filter, Usual, nothing, nothing, query).Answer();
        var single = synthesis.Pooled is null ? Single(evidence, Question.Of(filter, evidence)) : null;
        return new OverviewOutcome
        {
            Measure = new MeasureReference { Id = evidence.Measure.Id, Name = evidence.Measure.Name, Definition = evidence.Measure.Definition, Direction = evidence.Measure.Direction },
            Basis = synthesis.Pooled is not null ? OverviewBasis.POOLED : single is not null ? OverviewBasis.SINGLE_STUDY : OverviewBasis.NOTHING,
            Estimate = synthesis.Estimate,
            Single = single,
            Studies = synthesis.Pooled?.Studies ?? (single is null ? 0 : 1),
            Certainty = null,
            NoCertaintyReason = "No source that was read states how certain this number is, and the service does not judge it.",
            Missing = synthesis.Refused?.Missing,
            Warnings = synthesis.Warnings,
            Url = SynthesisLinks.Of(query),
            Picture = $"/v1/syntheses/people.svg{query}",
        };
    }

    // The number with the most people; of equal ones the one that its study prefers.
    private static SingleNumber? Single(MeasureEvidence evidence, Question question)
    {
        var best = evidence.Candidates
            .Where(number => number.Row is ResultRow && number.Reference is null && number.Row.MeasureId == evidence.Measure.Id && number.IsPreferred)
            .Where(number => SynthesisRules.Reasons(number, question).All(reason => reason.Code is ExclusionCode.NO_VARIANCE or ExclusionCode.DEFINITION_UNKNOWN))
            .OrderByDescending(number => number.Size)
            .ThenBy(number => number, Comparer<Candidate>.Create(Candidate.Compare))
            .FirstOrDefault();
        return best is null ? null : new SingleNumber
        {
            Id = best.Id, Study = ServedNumbers.Study(best), Url = best.Url, Printed = best.Row.Printed, Value = best.Row.Value, Unit = best.Row.Unit, Evidence = ServedNumbers.Evidence(best),
        };
    }
}
