using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One document.</summary>
internal sealed class SourceValidator : AbstractValidator<Source>
{
    public SourceValidator()
    {
        RuleFor(source => source.Id).IsSlug();
        RuleFor(source => source.Url).IsWebAddress();
        RuleFor(source => source.Sha256).Must(digest => digest is null || (digest.Length == 64 && digest.All(char.IsAsciiHexDigitLower)))
            .Or("this is not a SHA-256 digest", "64 lower-case hexadecimal digits");
        RuleFor(source => source.Publication).Null()
            .When(source => source.Kind is not (SourceKind.JOURNAL_ARTICLE or SourceKind.CONFERENCE_ABSTRACT))
            .Or("only a journal article or conference abstract has a publication", "no publication, or another kind");
        RuleForEach(source => source.Publication == null ? null : source.Publication.Identifiers).SetValidator(new PublicationIdentifierValidator())
            .OverridePropertyName("Publication.Identifiers");
        RuleFor(source => source).Custom((source, context) => context.Unique(
            "Publication.Identifiers", source.Publication?.Identifiers ?? [], identifier => $"{identifier.System}", nameof(PublicationIdentifier.System)));
    }
}

/// <summary>DOI, PMID or PMCID.</summary>
internal sealed class PublicationIdentifierValidator : AbstractValidator<PublicationIdentifier>
{
    public PublicationIdentifierValidator() =>
        RuleFor(identifier => identifier.Value)
            .Must((identifier, value) => identifier.System switch
            {
                IdentifierSystem.DOI => value.StartsWith("10.", StringComparison.Ordinal) && value.Contains('/', StringComparison.Ordinal),
                IdentifierSystem.PMID => value.All(char.IsAsciiDigit),
                _ => value.StartsWith("PMC", StringComparison.Ordinal) && value[3..].All(char.IsAsciiDigit),
            })
            .Or("this is not an identifier of its system", "DOI 10.1001/…, PMID digits only, PMCID PMC and digits");
}

/// <summary>One entry of the dictionary of measures.</summary>
internal sealed class MeasureValidator : AbstractValidator<Measure>
{
    public MeasureValidator()
    {
        RuleFor(measure => measure.Id).IsSlug();
        RuleFor(measure => measure.Unit).IsUnit();
        RuleFor(measure => measure).Custom((measure, context) => context.Unique("Codes", measure.Codes, code => $"{code.System} {code.Code}", nameof(TermCode.Code)));
    }
}
