using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One search by itself.</summary>
internal sealed class CoverageSearchValidator : AbstractValidator<CoverageSearch>
{
    public CoverageSearchValidator()
    {
        RuleFor(search => search.Id).IsSlug();
        RuleFor(search => search.Sources).Must(sources => sources.Count > 0).Or("a search of no source", "the names of the sources that were searched");
        RuleFor(search => search.Kept).Must((search, kept) => kept is null || (search.Found is { } found && kept <= found))
            .Or("more was kept than found", "kept ≤ found");
        RuleFor(search => search.WithoutResults).Must((search, studies) => studies.Count == 0 || search.Purpose == SearchPurpose.RESULTS)
            .Or("only a search for results can have found none", "purpose RESULTS, or no studies");
    }
}

/// <summary>Searches and rules of the scope have to be unique, and refer to existing studies.</summary>
internal static class CoverageReferences
{
    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var studies = dataset.Studies.Select(study => study.Id).ToHashSet();
        context.Unique(nameof(Dataset.Searches), dataset.Searches, search => search.Id, nameof(CoverageSearch.Id));
        context.Unique(nameof(Dataset.Scope), dataset.Scope, rule => rule.Id, nameof(ScopeRule.Id));
        foreach (var (index, search) in dataset.Searches.Index())
        {
            foreach (var (position, study) in search.WithoutResults.Index())
                context.Refers($"{nameof(Dataset.Searches)}[{index}].{nameof(CoverageSearch.WithoutResults)}[{position}]", study, studies, "study");
        }
    }
}
