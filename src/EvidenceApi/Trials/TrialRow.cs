using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>A trial as a row of <c>list_trial</c>.</summary>
internal record TrialRow
{
    /// <summary>Columns that have another value when unverified values take part.</summary>
    public static readonly IReadOnlySet<string> WithUnverified = new HashSet<string>
    {
        "shown_registrations", "status", "last_known_status", "shown_last_known_as_of", "shown_since_from", "shown_since_to", "shown_as_of", "shown_as_of_to",
        "shown_documented", "shown_confirmed_on", "age_days", "source_id", "source_kind", "source_title", "source_publisher", "source_published", "source_url", "status_warnings", "target_enrollment", "actual_enrollment", "unspecified_enrollment",
        "shown_start_date", "shown_primary_completion_date", "shown_completion_date",
    };

    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Acronym { get; init; }

    public required StudyDesign Design { get; init; }

    public required string[] Phases { get; init; }

    public required string[] Phenotypes { get; init; }

    public required string[] Interventions { get; init; }

    public required string[] Countries { get; init; }

    public CodeBasis? DesignBasis { get; init; }

    public CodeBasis? InterventionBasis { get; init; }

    public CodeBasis? PhenotypeBasis { get; init; }

    public CodeBasis? ConditioningBasis { get; init; }

    public required string[] ShownRegistrations { get; init; }

    public OverallStatus? Status { get; init; }

    public OverallStatus? LastKnownStatus { get; init; }

    public string? ShownLastKnownAsOf { get; init; }

    public string? ShownSinceFrom { get; init; }

    public string? ShownSinceTo { get; init; }

    public string? ShownAsOf { get; init; }

    public string? ShownAsOfTo { get; init; }

    public string? ShownDocumented { get; init; }

    public string? ShownConfirmedOn { get; init; }

    public int? AgeDays { get; init; }

    public string? SourceId { get; init; }

    public SourceKind? SourceKind { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourcePublisher { get; init; }

    public string? SourcePublished { get; init; }

    public string? SourceUrl { get; init; }

    public required string[] StatusWarnings { get; init; }

    public int? TargetEnrollment { get; init; }

    public int? ActualEnrollment { get; init; }

    public int? UnspecifiedEnrollment { get; init; }

    public string? ShownStartDate { get; init; }

    public string? ShownPrimaryCompletionDate { get; init; }

    public string? ShownCompletionDate { get; init; }

    public static TrialSummary Served(TrialRow row) => new()
    {
        Id = row.Id,
        Title = row.Title,
        Acronym = row.Acronym,
        Design = row.Design,
        Phases = Codes.Of<Phase>(row.Phases),
        Registrations = row.ShownRegistrations,
        Phenotypes = Codes.Of<Phenotype>(row.Phenotypes),
        InterventionTypes = Codes.Of<InterventionType>(row.Interventions),
        CodeBasis = row.CodeBases,
        Countries = row.CountriesServed,
        Status = row.StatusServed,
        StatusWarnings = row.WarningsServed,
        TargetEnrollment = row.TargetEnrollment,
        ActualEnrollment = row.ActualEnrollment,
        UnspecifiedEnrollment = row.UnspecifiedEnrollment,
        StartDate = row.ShownStartDate,
        PrimaryCompletionDate = row.ShownPrimaryCompletionDate,
        CompletionDate = row.ShownCompletionDate,
        Finder = null,
        Links = TrialLinks.Of(row.Id),
    };

    public CountryReference[] CountriesServed =>
        [.. Countries.Order(StringComparer.Ordinal).Select(code => new CountryReference { Code = code, Name = Country.All[code].Name })];

    public StatusWarning[] WarningsServed => Array.ConvertAll(Codes.Of<StatusWarningCode>([.. StatusWarnings.Order(StringComparer.Ordinal)]), StatusWarning.Of);

    public CodeBases CodeBases => new() { Design = DesignBasis, Intervention = InterventionBasis, Phenotype = PhenotypeBasis, Conditioning = ConditioningBasis };

    private StatusInBrief? StatusServed => Status is { } status && SourceServed is { } source
        ? new StatusInBrief
        {
            Status = status,
            LastKnownStatus = LastKnownStatus,
            LastKnownAsOf = ShownLastKnownAsOf,
            Since = new StatusSince { From = ShownSinceFrom, To = ShownSinceTo },
            AsOf = ShownAsOf,
            AsOfTo = ShownAsOfTo,
            Documented = ShownDocumented,
            ConfirmedOn = ShownConfirmedOn,
            AgeDays = AgeDays,
            Source = source,
        }
        : null;

    private SourceReference? SourceServed => this is { SourceId: { } id, SourceKind: { } kind, SourceTitle: { } title, SourcePublisher: { } publisher }
        ? new SourceReference { Id = id, Kind = kind, Title = title, Publisher = publisher, Published = SourcePublished, Url = SourceUrl }
        : null;
}
