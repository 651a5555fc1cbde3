using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study with all that describes it.</summary>
internal static class StudyMapping
{
    public static Contract.Study Of(VisibleStudy visible)
    {
        var study = visible.Study;
        var assessments = StudyPartsMapping.RiskOfBias(visible);
        var retraction = Appraisal.Retraction(visible);
        return new Contract.Study
        {
            Id = study.Id,
            Title = study.Title,
            Acronym = study.Acronym,
            Type = study.Type,
            Design = study.Design,
            Phases = [.. study.Phases],
            CodeBasis = CodeBasesMapping.Of(visible),
            Allocation = study.Allocation,
            InterventionModel = study.InterventionModel,
            Masking = study.Masking,
            TimePerspective = study.TimePerspective,
            DesignNote = study.DesignNote,
            Status = visible.State.Status?.Status,
            StatusAsOf = visible.State.Status?.AsOf?.ToString(),
            LastKnownStatus = visible.State.LastKnownStatus,
            Registrations = StudyPartsMapping.Registrations(visible),
            Reports = [.. study.Reports.Select(report => new Contract.StudyReport { Role = report.Role, Source = visible.Referred(report.Source) })],
            Organizations = StudyPartsMapping.Organizations(visible),
            Countries = SummaryMapping.CountriesOf(study),
            CountriesFrom = [.. study.CountriesFrom.Select(visible.Referred)],
            TreatedFrom = visible.DateOf(DateKind.FIRST_TREATED),
            TreatedTo = visible.DateOf(DateKind.LAST_TREATED),
            Sites = [.. study.Sites.Select(StudyPartsMapping.Of)],
            Interventions = [.. study.Interventions.Select(intervention => GroupsMapping.Of(visible, intervention))],
            Arms = [.. study.Arms.Select(GroupsMapping.Of)],
            Populations = [.. study.Populations.Select(GroupsMapping.Of)],
            Eligibility = StudyFactsMapping.Eligibility(visible),
            Counts = StudyFactsMapping.Counts(visible),
            Dates = StudyFactsMapping.Dates(visible),
            Limitations = [.. study.Limitations.Select(limitation => new Contract.StudyLimitation { Code = limitation.Code, Statement = limitation.Statement })],
            RiskOfBias = assessments,
            RiskOfBiasReason = assessments.Length > 0 ? null : "no source in the data publishes a judgement of this study's risk of bias; none is derived",
            Retraction = retraction,
            RetractionReason = retraction == RetractionStatus.NOT_SEARCHED ? "no search for notices about every report of this study is recorded" : null,
            Relations = [.. study.Relations.Select(relation => StudyPartsMapping.Of(visible, relation))],
            Records = [.. study.Records.OrderBy(record => record.NctId, StringComparer.Ordinal).Select(record => RecordMapping.Of(record, visible.Context))],
            Links = LinksOf(study),
        };
    }

    private static Contract.StudyLinks LinksOf(Study study) => new()
    {
        AdverseEvents = LinkTo(study, "adverse-events", results => results.AdverseEvents.Count + results.AdverseEventTotals.Count > 0),
        ParticipantFlow = LinkTo(study, "participant-flow", results => results.Flow.Count > 0),
        Baseline = LinkTo(study, "baseline", results => results.GroupUses.Any(use => use.Section == GroupSection.BASELINE)),
        Eligibility = LinkTo(study, "eligibility", _ => true),
        OutcomeChanges = LinkTo(study, "outcome-changes", _ => true),
        Records = LinkTo(study, "records", _ => true),
        Self = Addresses.OfStudy(study.Id),
        Outcomes = $"{Addresses.OfStudy(study.Id)}/outcomes",
        Numbers = $"{Addresses.OfStudy(study.Id)}/numbers",
        Results = $"/v1/results?study={study.Id}",
        Trial = study.Registrations.Count + study.StatusHistory.Count > 0 ? $"/v1/trials/{study.Id}" : null,
    };

    private static string? LinkTo(Study study, string part, Func<RegistryResultsSection, bool> isThere) =>
        study.Records.Any(record => isThere(record.Results)) ? $"{Addresses.OfStudy(study.Id)}/{part}" : null;
}
