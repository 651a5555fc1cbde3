namespace EvidenceApi.Model.Derivation;

/// <summary>
/// Computes what follows from the rest of the model: intervals of crude proportions, effects from counts, whether reported effects agree with them, and
/// safe sentences. It runs before a load compares, so that a better formula makes a new dataset version like any other change.
/// </summary>
public static class Deriver
{
    public static Dataset Derive(Dataset dataset)
    {
        var measures = dataset.Measures.ToDictionary(measure => measure.Id);
        var sources = dataset.Sources.ToDictionary(source => source.Id);
        var names = new StudyNames(dataset.Studies, sources);
        return dataset with { Studies = RelationMirrors.Add([.. dataset.Studies.Select(study => Derive(WithMirroredPopulations(study), measures, sources, names))]) };
    }

    /// <summary>
    /// As <see cref="Derive(Dataset)"/>, for a study as a registry record describes it. A record does not say which group is the reference and its outcomes have
    /// no measure: there are no crude effects of pairs of arms and no sentences.
    /// </summary>
    public static Study DeriveRecord(Study study)
    {
        var context = new StudyContext(study, new Dictionary<string, Source>());
        return study with
        {
            Outcomes = [.. study.Outcomes.Select(outcome => Derive(outcome, [], context, null, (result, caveats) => null, comparison => Agreements.JudgeGroups(comparison, outcome)))],
        };
    }

    private static Study WithMirroredPopulations(Study study) => study with
    {
        Populations = [.. study.Populations.Select(population => population with
        {
            DisjointFrom = [.. population.DisjointFrom
                .Union(study.Populations.Where(other => other.DisjointFrom.Contains(population.Id)).Select(other => other.Id)).Order(StringComparer.Ordinal)],
        })],
    };

    private static Study WithWindows(Study study) => study with
    {
        Outcomes = [.. study.Outcomes.Select(outcome => outcome with
        {
            Results = [.. outcome.Results.Select(result => result with { Window = Windows.Of(study, outcome, result) })],
        })],
    };

    private static Study Derive(Study seed, Dictionary<string, Measure> measures, Dictionary<string, Source> sources, StudyNames names)
    {
        var study = WithWindows(seed);
        var preferences = new Preferences(study);
        var context = new StudyContext(study, sources);
        var sentences = new SentenceWriter(context, names);
        return study with
        {
            Outcomes = [.. study.Outcomes.Select(outcome =>
            {
                var measure = outcome.Measure is null ? null : measures[outcome.Measure];
                var effects = CrudeEffects.Of(study, outcome, measure);
                var marked = outcome with { Results = [.. outcome.Results.Select(result => preferences.Mark(outcome, result))] };
                return Derive(
                    marked, effects, context, measure,
                    (result, caveats) => measure is null ? null : sentences.Write(outcome, result, measure, caveats),
                    comparison => Agreements.Judge(comparison, outcome, effects));
            })],
        };
    }

    private static Outcome Derive(
        Outcome outcome, IReadOnlyList<CrudeEffect> effects, StudyContext study, Measure? measure, Func<Result, IReadOnlyList<Caveat>, SafeSentence?> sentence,
        Func<Comparison, AgreementVerdict> agreement)
    {
        var results = new ResultCaveats(study);
        var comparisons = new ComparisonCaveats(study);
        return outcome with
        {
            Results = [.. outcome.Results.Select(result =>
            {
                var caveats = results.Of(outcome, result, measure);
                return result with { ComputedInterval = CrudeIntervals.Of(result), Caveats = caveats, Sentence = sentence(result, caveats) };
            })],
            Comparisons = [.. outcome.Comparisons.Select(comparison =>
            {
                var judged = comparison with { Agreement = agreement(comparison), Favour = Favours.Of(comparison, outcome, measure) };
                return judged with { Caveats = comparisons.Of(outcome, judged, measure) };
            })],
            CrudeEffects = effects,
        };
    }
}
