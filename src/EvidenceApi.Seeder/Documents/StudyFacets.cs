using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The codes and ids by which lists of studies are filtered and counted, each once and in order.</summary>
internal sealed record StudyFacets(
    string[] Countries, string[] Phenotypes, string[] Interventions, string[] Conditioning, string[] Intensity, string[] Activity, string[] Measures,
    string[] Sources, string[] Registrations, string[] RiskOfBias, RetractionStatus Retraction)
{
    public static StudyFacets Of(Study study, DocumentContext context)
    {
        var visible = new VisibleStudy(study, context, includeUnverified: false);
        return new StudyFacets(
            Ordered(study.Countries),
            Ordered(visible.Phenotypes.Select(phenotype => phenotype.ToString())),
            Ordered(visible.InterventionTypes.Select(type => type.ToString())),
            Ordered(study.Interventions.Select(intervention => $"{intervention.ConditioningCode}").Where(code => code.Length > 0)),
            Ordered(study.Interventions.Select(intervention => $"{intervention.ConditioningIntensity}").Where(code => code.Length > 0)),
            Ordered(study.Populations.SelectMany(population => population.WholeActivity()).Select(activity => $"{activity}")),
            Ordered(study.Outcomes.Select(outcome => outcome.Measure).OfType<string>()),
            Ordered(study.Reports.Select(report => report.Source)),
            Ordered(visible.RegistrationNumbers),
            Ordered(Appraisal.Judgements(visible).Select(judgement => judgement.ToString())),
            Appraisal.Retraction(visible));
    }

    private static string[] Ordered(IEnumerable<string> codes) => [.. codes.Distinct().Order(StringComparer.Ordinal)];
}
