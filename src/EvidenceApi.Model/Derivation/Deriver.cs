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
        return dataset with { Studies = RelationMirrors.Add([.. dataset.Studies.Select(study => Derive(WithMirroredPopulations(study), measures, sources))]) };
    }

    /// <summary>
    /// As <see cref="Derive(Dataset)"/>, for a study as a registry record tells it. A record does not say which group is the reference and its outcomes have
    /// no measure: there are no crude effects of pairs of arms and no sentences.
    /// </summary>
    public static Study DeriveRecord(Study study) => study with
    {
        Outcomes = [.. study.Outcomes.Select(outcome => outcome with
        {
            Results = [.. outcome.Results.Select(result => result with { ComputedInterval = CrudeIntervals.Of(result) })],
            Comparisons = [.. outcome.Comparisons.Select(comparison => comparison with { Agreement = Agreements.JudgeGroups(comparison, outcome) })],
        })],
    };

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

    private static Study Derive(Study seed, Dictionary<string, Measure> measures, Dictionary<string, Source> sources)
    {
        var study = WithWindows(seed);
        var preferences = new Preferences(study);
        var sentences = new SentenceWriter(study, sources);
        return study with
        {
            Outcomes = [.. study.Outcomes.Select(outcome => Derive(study, outcome, preferences, sentences, outcome.Measure is null ? null : measures[outcome.Measure]))],
        };
    }

    private static Outcome Derive(Study study, Outcome outcome, Preferences preferences, SentenceWriter sentences, Measure? measure)
    {
        var effects = CrudeEffects.Of(study, outcome);
        return outcome with
        {
            Results = [.. outcome.Results.Select(result => preferences.Mark(outcome, result) with
            {
                ComputedInterval = CrudeIntervals.Of(result),
                Sentence = measure is null ? null : sentences.Write(outcome, result, measure),
            })],
            Comparisons = [.. outcome.Comparisons.Select(comparison => comparison with
            {
                Agreement = Agreements.Judge(comparison, outcome, effects),
            })],
            CrudeEffects = effects,
        };
    }
}
