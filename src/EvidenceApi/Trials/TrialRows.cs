using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>The rows of one trial, as <c>TrialsSql.One</c> selects them, and the record that they make.</summary>
internal sealed record TrialRows
{
    public required long DatasetVersion { get; init; }

    private TrialRow? Trial { get; init; }

    private IReadOnlyList<StatementRow> Statements { get; init; } = [];

    private IReadOnlyList<DateRow> Dates { get; init; } = [];

    private IReadOnlyList<CriterionRow> Criteria { get; init; } = [];

    private IReadOnlyList<AskRow> Asks { get; init; } = [];

    private IReadOnlyList<ObservationRow> Observations { get; init; } = [];

    /// <summary>Empty where it was not asked for.</summary>
    public IReadOnlyList<Contract.StatusObservation> History => [.. Observations.Select(ObservationRow.Served)];

    public static async Task<TrialRows> ReadAsync(SqlMapper.GridReader rows) => new()
    {
        DatasetVersion = await rows.ReadSingleAsync<long>(),
        Trial = await rows.ReadSingleOrDefaultAsync<TrialRow>(),
        Statements = (await rows.ReadAsync<StatementRow>()).AsList(),
        Dates = (await rows.ReadAsync<DateRow>()).AsList(),
        Criteria = (await rows.ReadAsync<CriterionRow>()).AsList(),
        Asks = (await rows.ReadAsync<AskRow>()).AsList(),
        Observations = rows.IsConsumed ? [] : (await rows.ReadAsync<ObservationRow>()).AsList(),
    };

    /// <summary>Null when there is no such trial.</summary>
    public Trial? Served() => Trial is not { } row ? null : new Trial
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
        Status = Of(null, StatementPart.STATUS)?.StatusServed(),
        RegistrationStatuses = [.. Statements.Where(said => said is { OfRegistration: not null, Part: StatementPart.STATUS }).Select(RegistrationServed).OfType<RegistrationStatus>()],
        StatusWarnings = row.WarningsServed,
        TargetEnrollment = Of(null, StatementPart.TARGET)?.EnrollmentServed(),
        ActualEnrollment = Of(null, StatementPart.ACTUAL)?.EnrollmentServed(),
        UnspecifiedEnrollment = Of(null, StatementPart.UNSPECIFIED)?.EnrollmentServed(),
        Dates = [.. Dates.Select(date => date.Served())],
        Expected = Expectations.Of(Dates, Of(null, StatementPart.STATUS)?.Status),
        HowToAsk = [.. Asks.Select(ask => ask.Served())],
        Eligibility = [.. Criteria.Select(criterion => criterion.Served())],
        Links = TrialLinks.Of(row.Id),
    };

    private StatementRow? Of(string? registration, StatementPart part) => Statements.FirstOrDefault(said => said.OfRegistration == registration && said.Part == part);

    private RegistrationStatus? RegistrationServed(StatementRow said) => said is { OfRegistration: { } number, OfRegistry: { } registry } && said.StatusServed() is { } status
        ? new RegistrationStatus
        {
            Registration = number,
            Registry = registry,
            Status = status,
            TargetEnrollment = Of(number, StatementPart.TARGET)?.EnrollmentServed(),
            ActualEnrollment = Of(number, StatementPart.ACTUAL)?.EnrollmentServed(),
            UnspecifiedEnrollment = Of(number, StatementPart.UNSPECIFIED)?.EnrollmentServed(),
        }
        : null;
}
