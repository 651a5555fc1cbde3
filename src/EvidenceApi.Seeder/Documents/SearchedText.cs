using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What a study is found by beside its title: names of it and of its parts, and what it is in words. Unverified facts are not among them.</summary>
internal sealed record SearchedText(string? Keywords, string? Description)
{
    public static SearchedText Of(Study study, DocumentContext context)
    {
        var visible = new VisibleStudy(study, context, includeUnverified: false);
        IEnumerable<string?> keywords =
        [
            .. visible.RegistrationNumbers,
            .. study.Interventions.SelectMany(intervention => (IEnumerable<string?>)
                [intervention.Label, .. intervention.Registry?.OtherNames ?? [], intervention.CellProduct, intervention.Route, intervention.ConditioningRegimen]),
            .. study.Arms.Select(arm => arm.Label),
            .. study.Populations.Select(population => population.Label),
            .. study.Populations.SelectMany(population => population.Phenotypes).Select(CourseOf),
            .. study.Outcomes.Where(outcome => outcome.Registry is null).SelectMany(outcome => outcome.Results).Select(result => result.Category),
            .. study.Countries.Select(code => Country.All[code].Name),
            .. study.Sites.Select(site => site.City),
            .. visible.Facts(study.Organizations).Select(organization => organization.Name),
            .. study.Reports.Select(report => context.Source(report.Source, study).Publication?.Authors),
            .. study.Records.SelectMany(record => (IEnumerable<string?>)[record.OfficialTitle, record.Acronym, .. record.Conditions, .. record.Keywords]),
        ];
        return new SearchedText(Joined(keywords), Joined([study.DesignNote, .. study.Records.Select(record => record.BriefSummary)]));
    }

    // A course is found by the wider one, too: secondary progressive MS by progressive MS.
    private static string? CourseOf(Phenotype course) => course switch
    {
        Phenotype.RRMS => "relapsing-remitting MS, relapsing MS",
        Phenotype.SPMS => "secondary progressive MS",
        Phenotype.PPMS => "primary progressive MS",
        Phenotype.PRMS => "progressive relapsing MS, progressive MS",
        Phenotype.PROGRESSIVE => "progressive MS",
        Phenotype.RELAPSING => "relapsing MS",
        _ => null,
    };

    private static string? Joined(IEnumerable<string?> parts)
    {
        var text = string.Join(" · ", parts.OfType<string>().Distinct());
        return text.Length == 0 ? null : text;
    }
}
