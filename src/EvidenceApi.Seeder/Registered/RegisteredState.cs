using System.Globalization;
using System.Text.Json;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Registered;

/// <summary>A date of a study, and whether it has happened or is planned; null when a state of the register does not say.</summary>
internal sealed record RegisteredDate(DateKind Kind, PartialDate Date, DateType? Type);

/// <summary>What the register said of one study on one day: a line of the table, or a record whose <c>versionHolder</c> names the day.</summary>
internal sealed record RegisteredState
{
    private static readonly (string Column, DateKind Kind)[] DateColumns =
    [
        ("firstPosted", DateKind.FIRST_POSTED), ("startDate", DateKind.START), ("primaryCompletionDate", DateKind.PRIMARY_COMPLETION),
        ("completionDate", DateKind.COMPLETION), ("resultsFirstPosted", DateKind.RESULTS_FIRST_POSTED), ("lastUpdatePosted", DateKind.LAST_UPDATE_POSTED),
    ];

    /// <summary>The day that the register was read.</summary>
    public required PartialDate Day { get; init; }

    public required OverallStatus Status { get; init; }

    public OverallStatus? LastKnownStatus { get; init; }

    public string? WhyStopped { get; init; }

    public int? Enrollment { get; init; }

    /// <summary>Whether the participants have been counted, not planned; null when the state does not say.</summary>
    public bool? IsActual { get; init; }

    public int? Sites { get; init; }

    public required IReadOnlyList<RegisteredDate> Dates { get; init; }

    /// <summary>Codes of the countries of all locations.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Titles, conditions and interventions.</summary>
    public required RegisteredRow Row { get; init; }

    /// <summary>Sponsor and collaborators.</summary>
    public required IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>The record as a study; null for a line of the table.</summary>
    public Study? Record { get; init; }

    public PartialDate? Updated => Dates.Where(date => date.Kind == DateKind.LAST_UPDATE_POSTED).Select(date => (PartialDate?)date.Date).LastOrDefault();

    /// <summary>
    /// Whether the participants have been counted; null when not stated. A state that does not say so is taken for what another one says of the same number: in the same
    /// update of the record or with the same status, or that they were counted, which cannot be undone.
    /// </summary>
    public bool? HasCounted(IReadOnlyList<RegisteredState> states) => IsActual ?? states
        .LastOrDefault(other => other.Enrollment == Enrollment && other.IsActual is { } actual && (actual || other.Updated == Updated || other.Status == Status))?.IsActual;

    /// <summary>Whether a date of this state has happened: as another state says of the same date, in the same update of the record or that it has happened.</summary>
    public DateType? TypeOf(RegisteredDate date, IReadOnlyList<RegisteredState> states) => date.Type ?? states
        .SelectMany(other => other.Dates.Where(same => same.Type == DateType.ACTUAL || other.Updated == Updated))
        .LastOrDefault(same => same.Kind == date.Kind && same.Date == date.Date && same.Type is not null)?.Type;

    public static RegisteredState Of(RegisteredRow row) => new()
    {
        Day = PartialDate.TryParse(row["asOf"], out var day) ? day : throw new FormatException($"{row["nctId"]}: '{row["asOf"]}' is not a day"),
        Status = Enum.Parse<OverallStatus>(row["overallStatus"]),
        Enrollment = Number(row["enrollmentCount"]),
        IsActual = row["enrollmentType"] is { Length: > 0 } type ? type == "ACTUAL" : null,
        Sites = Number(row["locationCount"]) is > 0 and var sites ? sites : null,
        Dates = [.. DateColumns.Where(column => PartialDate.TryParse(row[column.Column], out _))
            .Select(column => new RegisteredDate(column.Kind, PartialDate.TryParse(row[column.Column], out var date) ? date : default, null))],
        Countries = [.. row.List("countries").Select(CountryOf)],
        Row = row,
        Organizations = row.Organizations,
    };

    /// <summary>A record of API v2; null when it does not say of which day it is, or names no status.</summary>
    public static RegisteredState? Of(JsonElement json)
    {
        var study = RecordReader.Read(json);
        if (RecordDocument.DayOf(json) is not { } day || study.StatusHistory is not [{ Status: { } status } observed])
            return null;
        return new RegisteredState
        {
            Day = day,
            Status = status,
            LastKnownStatus = observed.LastKnownStatus,
            WhyStopped = observed.WhyStopped,
            Enrollment = study.Records[0].Enrollment,
            IsActual = study.Records[0].EnrollmentType is { } type ? type == "ACTUAL" : null,
            Sites = observed.Sites,
            Dates = [.. study.Dates.Where(date => DateColumns.Any(column => column.Kind == date.Kind)).Select(date => new RegisteredDate(date.Kind, date.Date, date.Type))],
            Countries = study.Countries,
            Row = RegisteredRow.Of(study),
            Organizations = study.Organizations,
            Record = study,
        };
    }

    private static string CountryOf(string name) =>
        Country.All.Values.FirstOrDefault(country => country.Name == name)?.Code
        ?? throw new FormatException($"'{name}' is not a country by its English short name; nearest: {Country.NearestCode(name)}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
