using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study as lists show it.</summary>
internal static class SummaryMapping
{
    public static Contract.StudySummary Of(VisibleStudy visible) => new()
    {
        Id = visible.Study.Id,
        Title = visible.Study.Title,
        Acronym = visible.Study.Acronym,
        Type = visible.Study.Type,
        Design = visible.Study.Design,
        Phases = [.. visible.Study.Phases],
        Phenotypes = [.. visible.Phenotypes],
        InterventionTypes = [.. visible.InterventionTypes],
        CodeBasis = CodeBasesMapping.Of(visible),
        Countries = CountriesOf(visible.Study),
        TreatedFrom = visible.DateOf(DateKind.FIRST_TREATED),
        TreatedTo = visible.DateOf(DateKind.LAST_TREATED),
        Registrations = [.. visible.RegistrationNumbers],
        Status = visible.State.Status?.Status,
        StatusAsOf = visible.State.Status?.AsOf?.ToString(),
        LastKnownStatus = visible.State.LastKnownStatus,
        RiskOfBias = [.. Appraisal.Judgements(visible)],
        Retraction = Appraisal.Retraction(visible),
        StartDate = visible.DateOf(DateKind.START),
        LastUpdatePosted = visible.LastUpdatePosted,
        OutcomeCount = visible.Study.Outcomes.Count,
        Links = new Contract.SelfLink { Self = Addresses.OfStudy(visible.Study.Id) },
    };

    public static Contract.CountryReference[] CountriesOf(Study study) =>
        [.. study.Countries.Distinct().Order(StringComparer.Ordinal).Select(code => new Contract.CountryReference { Code = code, Name = Country.All[code].Name })];
}

/// <summary>How the codes of a study are known.</summary>
internal static class CodeBasesMapping
{
    public static Contract.CodeBases Of(VisibleStudy visible) => new()
    {
        Design = visible.DesignBasis,
        Intervention = visible.InterventionBasis,
        Phenotype = visible.PhenotypeBasis,
        Conditioning = visible.ConditioningBasis,
    };
}
