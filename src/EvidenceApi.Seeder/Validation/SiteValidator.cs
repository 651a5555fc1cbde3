using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One place of a study.</summary>
internal sealed class SiteValidator : AbstractValidator<Site>
{
    private const decimal Pole = 90, DateLine = 180;

    public SiteValidator()
    {
        RuleFor(site => site.Name).NotNull().When(site => site.Registry is null && site.Source is null).Or("'name' is missing", "the facility; only a register leaves it out");
        RuleFor(site => site.Latitude).InclusiveBetween(-Pole, Pole).Or("the latitude is no place on Earth", "degrees from -90 to 90");
        RuleFor(site => site.Longitude).InclusiveBetween(-DateLine, DateLine).Or("the longitude is no place on Earth", "degrees from -180 to 180");
        RuleFor(site => site).Must(site => site.Registry is not null || (site.Latitude is null) == (site.Longitude is null)).Or("a latitude and a longitude go together", "both or none");
        RuleFor(site => site.Precision).Must((site, precision) => site.Registry is not null || (precision is null) == (site.Latitude is null))
            .Or("coordinates and their precision go together", "precision: CITY with the coordinates of the city, none without coordinates");
        RuleFor(site => site.StatusAsOf).NotNull().When(site => site.Registry is null && site.Status is not null).Or("the status of a place has no date", "statusAsOf: the date of the document that says it");
    }
}
