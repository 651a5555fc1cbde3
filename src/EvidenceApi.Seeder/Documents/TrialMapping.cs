using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study as a trial. What depends on the date of the dataset is written in when it is sent (<see cref="Contract.StoredTrial"/>).</summary>
internal static class TrialMapping
{
    /// <summary>As lists show it.</summary>
    public static Contract.TrialSummary ItemOf(VisibleStudy visible) => new()
    {
        Id = visible.Study.Id,
        Title = visible.Study.Title,
        Acronym = visible.Study.Acronym,
        Design = visible.Study.Design,
        Phases = [.. visible.Study.Phases],
        Registrations = [.. visible.RegistrationNumbers],
        Phenotypes = [.. visible.Phenotypes],
        InterventionTypes = [.. visible.InterventionTypes],
        CodeBasis = CodeBasesMapping.Of(visible),
        Countries = SummaryMapping.CountriesOf(visible.Study),
        Status = InBrief(visible, visible.State),
        StatusWarnings = [],
        TargetEnrollment = visible.State.Target?.TargetEnrollment,
        ActualEnrollment = visible.State.Actual?.ActualEnrollment,
        UnspecifiedEnrollment = visible.State.Unspecified?.UnspecifiedEnrollment,
        StartDate = visible.DateOf(DateKind.START),
        PrimaryCompletionDate = visible.DateOf(DateKind.PRIMARY_COMPLETION),
        CompletionDate = visible.DateOf(DateKind.COMPLETION),
        Finder = null,
        Links = Contract.TrialLinks.Of(visible.Study.Id),
    };

    public static Contract.Trial Of(VisibleStudy visible) => new()
    {
        Id = visible.Study.Id,
        Title = visible.Study.Title,
        Acronym = visible.Study.Acronym,
        Design = visible.Study.Design,
        Phases = [.. visible.Study.Phases],
        Registrations = [.. visible.RegistrationNumbers],
        Phenotypes = [.. visible.Phenotypes],
        InterventionTypes = [.. visible.InterventionTypes],
        CodeBasis = CodeBasesMapping.Of(visible),
        Countries = SummaryMapping.CountriesOf(visible.Study),
        Status = StatusOf(visible, visible.State),
        RegistrationStatuses = [.. visible.States.Registrations.OrderBy(part => part.Registration.Registry.ToString(), StringComparer.Ordinal).Select(part => Of(visible, part)).OfType<Contract.RegistrationStatus>()],
        StatusWarnings = [],
        TargetEnrollment = Enrollment(visible, visible.State.Target, visible.State.Target?.TargetEnrollment),
        ActualEnrollment = Enrollment(visible, visible.State.Actual, visible.State.Actual?.ActualEnrollment),
        UnspecifiedEnrollment = Enrollment(visible, visible.State.Unspecified, visible.State.Unspecified?.UnspecifiedEnrollment),
        Dates = StudyFactsMapping.Dates(visible),
        Expected = Expectations.Of(visible),
        HowToAsk = HowToAsk(visible),
        Eligibility = StudyFactsMapping.Eligibility(visible),
        Links = Contract.TrialLinks.Of(visible.Study.Id),
    };

    private static Contract.StatusInBrief? InBrief(VisibleStudy visible, TrialState state) => state.Status is not { Status: { } status } said ? null : new()
    {
        Status = status,
        LastKnownStatus = state.LastKnownStatus,
        LastKnownAsOf = state.LastKnownAsOf,
        Since = SinceOf(state),
        AsOf = said.AsOf?.ToString(),
        AsOfTo = said.AsOfTo?.ToString(),
        Documented = visible.DateOf(said),
        ConfirmedOn = said.ConfirmedOn?.ToString(),
        AgeDays = Contract.StoredTrial.AgeStartDay(TrialState.LastSaid(said)),
        Source = visible.Referred(said.Source),
    };

    private static Contract.TrialStatus? StatusOf(VisibleStudy visible, TrialState state) => state.Status is not { Status: { } status } said ? null : new()
    {
        Status = status,
        Printed = said.Printed,
        Registration = StudyState.RegistrationOf(visible.Study, said),
        LastKnownStatus = state.LastKnownStatus,
        LastKnownAsOf = state.LastKnownAsOf,
        Since = SinceOf(state),
        AsOf = said.AsOf?.ToString(),
        AsOfTo = said.AsOfTo?.ToString(),
        Documented = visible.DateOf(said),
        ConfirmedOn = said.ConfirmedOn?.ToString(),
        AgeDays = Contract.StoredTrial.AgeStartDay(TrialState.LastSaid(said)),
        WhyStopped = said.WhyStopped,
        Citation = visible.Cited(said),
    };

    private static Contract.RegistrationStatus? Of(VisibleStudy visible, RegistrationState part) => StatusOf(visible, part.State) is not { } status ? null : new()
    {
        Registration = part.Registration.Number,
        Registry = part.Registration.Registry,
        Status = status,
        TargetEnrollment = Enrollment(visible, part.State.Target, part.State.Target?.TargetEnrollment),
        ActualEnrollment = Enrollment(visible, part.State.Actual, part.State.Actual?.ActualEnrollment),
        UnspecifiedEnrollment = Enrollment(visible, part.State.Unspecified, part.State.Unspecified?.UnspecifiedEnrollment),
    };

    private static Contract.StatusSince SinceOf(TrialState state) => new() { From = state.SinceFrom, To = state.SinceTo };

    private static Contract.Enrollment? Enrollment(VisibleStudy visible, StatusObservation? said, int? count) => said is null || count is not { } people
        ? null
        : new Contract.Enrollment { Count = people, AsOf = TrialState.CountedOn(said), Citation = visible.Cited(said) };

    // What a document says of how people come to join goes before the pages of registers.
    private static Contract.HowToAsk[] HowToAsk(VisibleStudy visible) =>
    [
        .. visible.Study.Reports.Select(report => (report.Ask, Source: visible.Referred(report.Source)))
            .Where(known => known.Ask is not null || known.Source is { Kind: SourceKind.REGISTRY_RECORD, Url: not null })
            .OrderBy(known => known.Ask is null)
            .Select(known => new Contract.HowToAsk
            {
                Through = known.Ask is null ? Contract.AskThrough.REGISTRY_PAGE : Contract.AskThrough.AS_A_SOURCE_SAYS,
                Statement = known.Ask ?? $"See the page of the trial at {known.Source.Publisher}; whom to ask is there where the trial gives it.",
                Source = known.Source,
            }),
    ];
}
