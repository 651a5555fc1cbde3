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
        RuleForEach(source => source.Readings).ChildRules(reading =>
        {
            reading.RuleFor(item => item.Address).IsWebAddress();
            reading.RuleFor(item => item.IsPress).Must((item, isPress) => !isPress || item.Kind == ReadKind.RETELLING)
                .Or("the press retells", "isPress with kind RETELLING alone");
            reading.RuleFor(item => item.Kind).NotEqual(ReadKind.NOT_READ).Or("an address at which nothing was read", "ORIGINAL, COPY, RETELLING");
        });
        RuleFor(source => source).Custom((source, context) => context.Unique(nameof(Source.Readings), source.Readings, reading => reading.Address, nameof(SourceReading.Address)));
        RuleFor(source => source.Recommendations).Must((source, recommendations) => (recommendations.Count > 0) == (source.Kind == SourceKind.RECOMMENDATION))
            .Or("only a source of kind RECOMMENDATION recommends, and it does", "recommendations with that kind, none with another");
        RuleForEach(source => source.Recommendations).SetValidator(new RecommendationValidator());
        RuleFor(source => source.Publication == null ? null : source.Publication.Notice)
            .Must(notice => notice is null || (notice.Status != RetractionStatus.NOT_SEARCHED && (notice.Status == RetractionStatus.NONE_FOUND) == (notice.Published is null)))
            .OverridePropertyName("Publication.Notice").Or("the notice and its date do not agree", "a date with a notice, none with NONE_FOUND; no notice where none was searched for");
        RuleFor(source => source.Sha256).Must(digest => digest is null || (digest.Length == 64 && digest.All(char.IsAsciiHexDigitLower)))
            .Or("this is not a SHA-256 digest", "64 lower-case hexadecimal digits");
        RuleFor(source => source.Publication).Null()
            .When(source => source.Kind is not (SourceKind.JOURNAL_ARTICLE or SourceKind.CONFERENCE_ABSTRACT))
            .Or("only a journal article or conference abstract has a publication", "no publication, or another kind");
        RuleFor(source => source.Title).Must(IsNoStopgap).Or("words in the place of a title", "the title, or a short one of our own and a note under publishedNote");
        RuleFor(source => source.Publication == null ? null : source.Publication.Authors).Must(IsNoStopgap)
            .OverridePropertyName("Publication.Authors").Or("words in the place of authors", "the authors as cited, or none when they were not read");
        RuleFor(source => source.Publication == null ? null : source.Publication.Journal).Must(IsNoStopgap)
            .OverridePropertyName("Publication.Journal").Or("words in the place of a journal", "the journal, or no publication when it was not read");
        RuleForEach(source => source.Publication == null ? null : source.Publication.Identifiers).SetValidator(new PublicationIdentifierValidator())
            .OverridePropertyName("Publication.Identifiers");
        RuleFor(source => source).Custom((source, context) => context.Unique(
            "Publication.Identifiers", source.Publication?.Identifiers ?? [], identifier => $"{identifier.System}", nameof(PublicationIdentifier.System)));
    }

    private static bool IsNoStopgap(string? words) => words?.Contains("not read", StringComparison.OrdinalIgnoreCase) != true;
}

/// <summary>One recommendation.</summary>
internal sealed class RecommendationValidator : AbstractValidator<Recommendation>
{
    public RecommendationValidator()
    {
        RuleFor(recommendation => recommendation.Id).IsSlug();
        RuleForEach(recommendation => recommendation.Criteria).ChildRules(criterion =>
        {
            criterion.RuleFor(item => item.Unit).Must((item, unit) => (unit is null) == (item.Minimum is null && item.Maximum is null))
                .Or("a limit and its unit go together", "a UCUM unit when there is a minimum or maximum, none otherwise");
            criterion.RuleFor(item => item.Unit).IsUnit();
        });
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
