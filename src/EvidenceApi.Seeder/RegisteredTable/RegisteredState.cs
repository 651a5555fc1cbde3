using System.Globalization;
using System.Text.Json;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.RegisteredTable;

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

    public required IReadOnlyList<(DateKind Kind, PartialDate Date)> Dates { get; init; }

    /// <summary>Codes of the countries of all locations.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>The record as a study; null for a line of the table.</summary>
    public Study? Record { get; init; }

    public PartialDate? Updated => Dates.Where(date => date.Kind == DateKind.LAST_UPDATE_POSTED).Select(date => (PartialDate?)date.Date).LastOrDefault();

    public static RegisteredState Of(RegisteredRow row) => new()
    {
        Day = PartialDate.TryParse(row["asOf"], out var day) ? day : throw new FormatException($"{row["nctId"]}: '{row["asOf"]}' is not a day"),
        Status = Enum.Parse<OverallStatus>(row["overallStatus"]),
        Enrollment = Number(row["enrollmentCount"]),
        IsActual = row["enrollmentType"] == "ACTUAL",
        Sites = Number(row["locationCount"]) is > 0 and var sites ? sites : null,
        Dates = [.. DateColumns.Where(column => PartialDate.TryParse(row[column.Column], out _))
            .Select(column => (column.Kind, PartialDate.TryParse(row[column.Column], out var date) ? date : default))],
        Countries = [.. row.List("countries").Select(CountryOf)],
    };

    /// <summary>A record of API v2; null when it does not say of which day it is, or names no status.</summary>
    public static RegisteredState? Of(JsonElement json)
    {
        var study = RecordReader.Read(json);
        if (!PartialDate.TryParse(Text(json, "derivedSection", "miscInfoModule", "versionHolder"), out var day) || study.StatusHistory is not [{ Status: { } status } told])
            return null;
        return new RegisteredState
        {
            Day = day,
            Status = status,
            LastKnownStatus = told.LastKnownStatus,
            WhyStopped = told.WhyStopped,
            Enrollment = study.Records[0].Enrollment,
            IsActual = study.Records[0].EnrollmentType is { } type ? type == "ACTUAL" : null,
            Sites = told.Sites,
            Dates = [.. study.Dates.Where(date => DateColumns.Any(column => column.Kind == date.Kind)).Select(date => (date.Kind, date.Date))],
            Countries = study.Countries,
            Record = study,
        };
    }

    private static string? Text(JsonElement json, params string[] path)
    {
        foreach (var member in path)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(member, out json))
                return null;
        }
        return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
    }

    private static string CountryOf(string name) =>
        Country.All.Values.FirstOrDefault(country => country.Name == name)?.Code
        ?? throw new FormatException($"'{name}' is not a country by its English short name; nearest: {Country.NearestCode(name)}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
