using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;
using FluentValidation;
using FluentValidation.Results;

namespace EvidenceApi.Changes;

/// <summary>Which events. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record ChangeFilter : IFilter
{
    // Events of a whole register are listed only when their study or type is requested.
    private const string OfCuratedStudies = "item.is_curated";

    private static readonly Validator Rules = new();

    /// <summary>What happened.</summary>
    public EventType[]? Type { get; init; }

    /// <summary>Ids of studies, or any identifiers of them.</summary>
    public string[]? Study { get; init; }

    /// <summary>Countries of the studies, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Courses of disease of the studies; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What is given in the studies.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>
    /// Only what was learnt after this point: the id of an event, a dataset version, or a time (RFC 3339). A client that keeps the last id it
    /// read and asks again with it misses nothing and reads nothing twice.
    /// </summary>
    [LongestValue(40)]
    public string? Since { get; init; }

    /// <summary>Whether something later was already known when it was learnt.</summary>
    public bool? LearntLate { get; init; }

    /// <summary>Whether events of studies that are in a register only take part; false when not given.</summary>
    public bool? IncludeRegister { get; init; }

    public ValidationResult Validate() => Rules.Validate(this);

    public void AddTo(Conditions conditions)
    {
        conditions.OneOf(ChangeListing.Type, Type);
        conditions.OneOf(ChangeListing.Study, Study);
        conditions.OneOf(SharedFields.Country, Country);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.Is(ChangeListing.LearntLate, LearntLate);
        if (Since is not null && ChangePoint.TryParse(Since, out var point))
            point.AddTo(conditions);
        if (IncludeRegister != true && Study is not { Length: > 0 })
            conditions.And(OfCuratedStudies);
    }

    private sealed class Validator : AbstractValidator<ChangeFilter>
    {
        public Validator() => RuleFor(filter => filter.Since).Must(since => since is null || ChangePoint.TryParse(since, out _))
            .WithMessage("'since' is not a point in the log; allowed: the id of an event (12-3), a dataset version (12) or a time (2026-01-31T12:00:00Z)");
    }
}
