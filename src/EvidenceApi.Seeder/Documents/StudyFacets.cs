using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

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
            OrderedCodes.Of(study.Countries),
            OrderedCodes.Of(visible.Phenotypes),
            OrderedCodes.Of(visible.InterventionTypes),
            OrderedCodes.Of(study.Interventions.Select(intervention => intervention.ConditioningCode).OfType<ConditioningCode>()),
            OrderedCodes.Of(study.Interventions.Select(intervention => intervention.ConditioningIntensity).OfType<ConditioningIntensity>()),
            OrderedCodes.Of(study.Populations.SelectMany(population => population.WholeActivity())),
            OrderedCodes.Of(study.Outcomes.Select(outcome => outcome.Measure).OfType<string>()),
            OrderedCodes.Of(study.Reports.Select(report => report.Source)),
            OrderedCodes.Of(visible.RegistrationNumbers),
            OrderedCodes.Of(Appraisal.Judgements(visible)),
            Appraisal.Retraction(visible));
    }
}
