using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>Everything a study refers to has to exist: sources, measures, other studies, countries, and its own arms, populations and interventions.</summary>
internal static class References
{
    private static readonly HashSet<string> Countries = Country.All.Keys.ToHashSet();

    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var sources = dataset.Sources.Select(source => source.Id).ToHashSet();
        var measures = dataset.Measures.Select(measure => measure.Id).ToHashSet();
        var studies = dataset.Studies.Select(study => study.Id).ToHashSet();
        foreach (var (index, part) in dataset.Registered.Index())
            context.Refers($"Registered[{index}].Study", part.Study, studies, "curated study");
        foreach (var (index, measure) in dataset.Measures.Index())
            foreach (var (position, other) in measure.AlsoFinds.Index())
                context.Refers($"Measures[{index}].AlsoFinds[{position}]", other, measures, "measure");
        foreach (var (index, study) in dataset.Studies.Index())
        {
            var path = $"Studies[{index}]";
            foreach (var (citedPath, source) in Citations(study))
                context.Refers($"{path}.{citedPath}", source, sources, "source");
            foreach (var (position, outcome) in study.Outcomes.Index())
                context.Refers($"{path}.Outcomes[{position}].Measure", outcome.Measure, measures, "measure");
            CheckCountries(study, path, context);
            CheckOwnParts(study, path, context);
        }
    }

    private static IEnumerable<(string Path, string Source)> Citations(Study study) => CitedFacts.Of(study)
        .Select(fact => ($"{fact.Path}.Source", fact.Fact.Source))
        .Concat(study.Reports.Index().Select(report => ($"Reports[{report.Index}].Source", report.Item.Source)))
        .Concat(study.Sites.Index().Where(site => site.Item.Source is not null).Select(site => ($"Sites[{site.Index}].Source", site.Item.Source ?? "")))
        .Concat(study.CountriesFrom.Index().Select(source => ($"CountriesFrom[{source.Index}]", source.Item)));

    private static void CheckCountries(Study study, string path, ValidationContext<Dataset> context)
    {
        var codes = study.Countries.Index().Select(item => (Path: $"{path}.Countries[{item.Index}]", Code: item.Item))
            .Concat(study.Sites.Index().Where(item => item.Item.Country is not null).Select(item => (Path: $"{path}.Sites[{item.Index}].Country", Code: item.Item.Country ?? "")));
        foreach (var (codePath, code) in codes.Where(item => !Countries.Contains(item.Code)))
            context.Complain(codePath, new Complaint($"'{code}' is not a country", "an ISO 3166-1 alpha-2 code", Country.NearestCode(code)));
        // A trial is looked for by its countries first.
        foreach (var (index, site) in study.Sites.Index().Where(item => item.Item.Country is { } code && Countries.Contains(code) && !study.Countries.Contains(code)))
            context.Complain($"{path}.Sites[{index}].Country", new Complaint($"the study lists no country '{site.Country}'", "one of its countries; add it there, or leave the place out", null));
    }

    private static void CheckOwnParts(Study study, string path, ValidationContext<Dataset> context)
    {
        var arms = study.Arms.Select(arm => arm.Id).ToHashSet();
        var populations = study.Populations.Select(population => population.Id).ToHashSet();
        var interventions = study.Interventions.Select(intervention => intervention.Id).ToHashSet();
        foreach (var (index, arm) in study.Arms.Index())
            foreach (var (position, intervention) in arm.Interventions.Index())
                context.Refers($"{path}.Arms[{index}].Interventions[{position}]", intervention, interventions, "intervention of this study");
        foreach (var (index, population) in study.Populations.Index())
            PopulationReferences.Check(study, population, $"{path}.Populations[{index}]", populations, context);
        foreach (var (index, count) in study.Counts.Index())
            Group($"{path}.Counts[{index}]", count.Arm, count.Population);
        foreach (var (index, outcome) in study.Outcomes.Index())
        {
            foreach (var (position, result) in outcome.Results.Index())
                Group($"{path}.Outcomes[{index}].Results[{position}]", result.Arm, result.Population);
            foreach (var (position, comparison) in outcome.Comparisons.Index())
            {
                Group($"{path}.Outcomes[{index}].Comparisons[{position}]", comparison.Arm, comparison.Population);
                context.Refers($"{path}.Outcomes[{index}].Comparisons[{position}].ReferenceArm", comparison.ReferenceArm, arms, "arm of this study");
            }
        }

        void Group(string at, string? arm, string? population)
        {
            context.Refers($"{at}.Arm", arm, arms, "arm of this study");
            context.Refers($"{at}.Population", population, populations, "population of this study");
        }
    }
}
