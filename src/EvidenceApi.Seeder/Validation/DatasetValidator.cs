using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>The whole dataset: each item by itself, ids that are unique, and references that exist.</summary>
internal sealed class DatasetValidator : AbstractValidator<Dataset>
{
    public DatasetValidator()
    {
        RuleForEach(dataset => dataset.Measures).SetValidator(new MeasureValidator());
        RuleForEach(dataset => dataset.Sources).SetValidator(new SourceValidator());
        RuleForEach(dataset => dataset.Studies).SetValidator(new StudyValidator());
        RuleForEach(dataset => dataset.Claims).SetValidator(new ClaimValidator());
        RuleFor(dataset => dataset).Custom((dataset, context) =>
        {
            context.Unique(nameof(Dataset.Terms), dataset.Terms, term => $"{term.Scheme} {term.Code}", nameof(Term.Code));
            context.Unique(nameof(Dataset.Measures), dataset.Measures, measure => measure.Id, nameof(Measure.Id));
            context.Unique(nameof(Dataset.Sources), dataset.Sources, source => source.Id, nameof(Source.Id));
            context.Unique(nameof(Dataset.Studies), dataset.Studies, study => study.Id, nameof(Study.Id));
            TermsExplainEnumerations(dataset, context);
            IdentifiersBelongToOne(dataset, context);
        });
        RuleFor(dataset => dataset).Custom(References.Check);
        RuleFor(dataset => dataset).Custom(ReadingRules.Check);
        RuleFor(dataset => dataset).Custom(DateRules.Check);
        RuleFor(dataset => dataset).Custom(SupersessionRules.Check);
        RuleFor(dataset => dataset).Custom(RelationReferences.Check);
        RuleForEach(dataset => dataset.Searches).SetValidator(new CoverageSearchValidator());
        RuleFor(dataset => dataset).Custom(ClaimReferences.Check);
        RuleFor(dataset => dataset).Custom(ClaimVerdictRules.Check);
        RuleFor(dataset => dataset).Custom(CoverageReferences.Check);
    }

    private static void TermsExplainEnumerations(Dataset dataset, ValidationContext<Dataset> context)
    {
        foreach (var (index, term) in dataset.Terms.Index())
        {
            context.Unique($"Terms[{index}].Codes", term.Codes, code => $"{code.System} {code.Code}", nameof(TermCode.Code));
            var known = Codes(term.Scheme).ToHashSet();
            context.Refers($"Terms[{index}].Code", term.Code, known, $"{term.Scheme} value");
            context.Refers($"Terms[{index}].Broader", term.Broader,
                dataset.Terms.Where(other => other.Scheme == term.Scheme && other.Code != term.Code).Select(other => other.Code).ToHashSet(),
                $"other term of {term.Scheme}");
        }
    }

    private static string[] Codes(TermScheme scheme) => scheme switch
    {
        TermScheme.PHENOTYPE => Enum.GetNames<Phenotype>(),
        TermScheme.INTERVENTION_TYPE => Enum.GetNames<InterventionType>(),
        TermScheme.DEFINITION_CLASS => Enum.GetNames<DefinitionClass>(),
        TermScheme.CAVEAT => Enum.GetNames<Caveat>(),
        _ => Enum.GetNames<LimitationCode>(),
    };

    // A DOI or a registration on two entries would make every look-up by it ambiguous.
    private static void IdentifiersBelongToOne(Dataset dataset, ValidationContext<Dataset> context)
    {
        var identifiers = dataset.Sources.Index()
            .SelectMany(source => (source.Item.Publication?.Identifiers ?? []).Index().Select(identifier => (
                Path: $"Sources[{source.Index}].Publication.Identifiers[{identifier.Index}].Value",
                Key: $"{identifier.Item.System} {identifier.Item.Value}")));
        var registrations = dataset.Studies.Index()
            .SelectMany(study => study.Item.Registrations.Index().Select(registration => (
                Path: $"Studies[{study.Index}].Registrations[{registration.Index}].Number",
                Key: $"{registration.Item.Registry} {registration.Item.Number}")));
        context.Unique(identifiers, "each identifier on one source", StringComparer.OrdinalIgnoreCase);
        context.Unique(registrations, "each registration on one study; a study under registered/ is curated by moving its file to studies/", StringComparer.OrdinalIgnoreCase);
    }
}
