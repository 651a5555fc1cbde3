using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>The status history of one study as a whole.</summary>
internal static class StatusHistoryRules
{
    // The order in the file is the order in time; an undated observation is put where it belongs.
    public static void IsInOrder(Study study, ValidationContext<Study> context)
    {
        PartialDate last = default;
        foreach (var (index, observation) in study.StatusHistory.Index())
        {
            var date = observation.AsOf ?? last;
            if (date.IsBefore(last))
                context.Complain($"StatusHistory[{index}].AsOf", new Complaint($"{date} comes after {last} in the list", "observations in order of time, oldest first"));
            last = date;
        }
    }

    /// <summary>Where a study has several registrations in one register, each is of a part of it, and so is what the record of one says.</summary>
    public static void NamesTheRegistration(Study study, ValidationContext<Study> context)
    {
        List<Registration> parts = [.. StudyState.PartsOf(study)];
        foreach (var (index, observation) in study.StatusHistory.Index())
        {
            var ofRecord = parts.Where(part => part.Source == observation.Source).Select(part => part.Number).ToList();
            if (observation.Registration is { } named && !parts.Any(part => part.Number == named))
                context.Complain($"StatusHistory[{index}].Registration", new Complaint($"'{named}' is not one of several registrations of the study in one register", "one of these, or none"));
            else if (observation is { Registration: null, Record: null } && ofRecord is [var number])
                context.Complain($"StatusHistory[{index}]", new Complaint("the record of one of several registrations says nothing of the whole study", "registration", number));
        }
    }
}

/// <summary>One observation of a trial's status.</summary>
internal sealed class StatusObservationValidator : AbstractValidator<StatusObservation>
{
    public StatusObservationValidator()
    {
        RuleFor(observation => observation.Id).IsSlug();
        RuleFor(observation => observation)
            .Must(observation => observation.Status is not null || observation.TargetEnrollment is not null || observation.ActualEnrollment is not null
                || observation.UnspecifiedEnrollment is not null || observation.Sites is not null || observation.Note is not null)
            .Or("the observation says nothing", "a status, an enrolment, a number of sites or a note");
        RuleFor(observation => observation.AsOfTo).Must((observation, end) => end is null || (observation.AsOf is { } begin && !end.Value.IsBefore(begin)))
            .Or("an interval ends before it begins, or has no beginning", "asOf, and asOfTo of the same day or later");
        RuleFor(observation => observation.ConfirmedOn).Must((observation, day) => day is null || observation.AsOf is not { } begin || !day.Value.IsBefore(begin))
            .Or("a document said so before it was so", "confirmedOn of the day of asOf or later");
        RuleFor(observation => observation.LastKnownStatus).Must((observation, last) => last is null || observation.Status == OverallStatus.UNKNOWN)
            .Or("a last known status goes with UNKNOWN", "status UNKNOWN, or no lastKnownStatus");
        RuleFor(observation => observation.TargetEnrollment).GreaterThanOrEqualTo(0).Or("an enrolment is below zero", "0 or more");
        RuleFor(observation => observation.ActualEnrollment).GreaterThanOrEqualTo(0).Or("an enrolment is below zero", "0 or more");
        RuleFor(observation => observation.UnspecifiedEnrollment).GreaterThanOrEqualTo(0).Or("an enrolment is below zero", "0 or more");
        RuleFor(observation => observation).Must(observation => observation.UnspecifiedEnrollment is null || (observation.TargetEnrollment is null && observation.ActualEnrollment is null))
            .Or("an enrolment that is planned or counted is no unspecified one", "unspecifiedEnrollment alone, or none");
        RuleFor(observation => observation.Sites).GreaterThanOrEqualTo(0).Or("a number of sites is below zero", "0 or more");
    }
}
