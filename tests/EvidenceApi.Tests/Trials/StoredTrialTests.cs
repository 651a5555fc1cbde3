using System.Buffers;
using System.Globalization;
using System.Text;
using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Trials;

/// <summary>What depends on the date of the dataset is written into a stored trial, and nothing else of it changes.</summary>
public sealed class StoredTrialTests
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Theory]
    [InlineData("2026-11-30", "0")]
    [InlineData("2026-11-29", "1")]
    [InlineData("2026-10", "30")]
    [InlineData("2024-02", "1005")] // from 29 February
    [InlineData("2025", "334")]
    [InlineData("2026", "-31")]
    [InlineData("0001-01-01", "739949")]
    [InlineData(null, "null")]
    public void An_age_is_counted_from_the_last_day_that_a_document_may_be_of(string? lastSaid, string age)
    {
        var stored = $$"""{"id":"a","status":{"ageDays":{{StoredTrial.AgeStartDay(lastSaid)?.ToString(CultureInfo.InvariantCulture) ?? "null"}},"x":1},"statusWarnings":[],"finder":null}""";
        Assert.Equal($$"""{"id":"a","status":{"ageDays":{{age}},"x":1},"statusWarnings":[],"finder":null}""", Sent(stored, Day));
    }

    [Theory]
    [InlineData("2026-11-29", "true")]
    [InlineData("2026-11-30", "null")]
    [InlineData("2026-12-01", "false")]
    [InlineData("2026-11", "null")]
    [InlineData("2026-10", "true")]
    [InlineData("2026-12", "false")]
    [InlineData("2026", "null")]
    [InlineData("2025", "true")]
    [InlineData("2027", "false")]
    [InlineData("9999", "false")]
    public void Whether_a_date_has_passed_is_known_where_all_of_its_days_are_on_one_side(string date, string hasPassed)
    {
        string With(string passed, string other) => $$"""{"statusWarnings":[],"dates":[{"date":"2001"}],"expected":[{"date":"{{date}}","type":null,"hasPassed":{{passed}}},{"date":"1999","type":"ESTIMATED","hasPassed":{{other}}}]}""";
        Assert.Equal(With(hasPassed, "true"), Sent(With("null", "null"), Day));
    }

    [Fact]
    public void Every_status_has_its_age_and_the_warnings_come_in_the_order_of_their_codes()
    {
        var stored = $$$"""{"status":{"ageDays":{{{StoredTrial.AgeStartDay("2026-11-20")}}}},"registrationStatuses":[{"status":{"ageDays":{{{StoredTrial.AgeStartDay("2026-11-01")}}}}},{"status":{"ageDays":null}}],"statusWarnings":[],"end":1}""";
        var sent = Sent(stored, Day, StatusWarningCode.SOURCES_DISAGREE, StatusWarningCode.OLDER_THAN_A_YEAR);
        Assert.StartsWith("""{"status":{"ageDays":10},"registrationStatuses":[{"status":{"ageDays":29}},{"status":{"ageDays":null}}],"statusWarnings":[{"code":"OLDER_THAN_A_YEAR","meaning":""", sent);
        Assert.Contains("""},{"code":"SOURCES_DISAGREE","meaning":""", sent);
        Assert.EndsWith("""}],"end":1}""", sent);
    }

    [Fact]
    public void A_text_that_looks_like_a_member_stays_as_it_is()
    {
        const string Title = """A "ageDays":5 "statusWarnings":[] "hasPassed":null "finder":null title\""";
        var trial = new TrialSummary
        {
            Id = "a", Title = Title, Acronym = Title, Design = StudyDesign.NOT_STATED, Phases = [], Registrations = [], Phenotypes = [], InterventionTypes = [],
            CodeBasis = new CodeBases { Design = null, Intervention = null, Phenotype = null, Conditioning = null }, Countries = [], Status = null, StatusWarnings = [],
            TargetEnrollment = null, ActualEnrollment = null, UnspecifiedEnrollment = null, StartDate = null, PrimaryCompletionDate = null, CompletionDate = null, Finder = null,
            Links = TrialLinks.Of("a"),
        };
        var stored = Encoding.UTF8.GetString(ServedJson.Write(trial, ServedJson.Default.TrialSummary));
        Assert.Equal(stored, Sent(stored, Day));
        var warned = System.Text.Json.JsonSerializer.Deserialize(Sent(stored, Day, StatusWarningCode.REGISTRATIONS_DIFFER), ServedJson.Default.TrialSummary)!;
        Assert.Equal((Title, StatusWarningCode.REGISTRATIONS_DIFFER), (warned.Title, Assert.Single(warned.StatusWarnings).Code));
    }

    [Fact]
    public void Without_a_day_nothing_is_said_of_ages()
    {
        var stored = $$$"""{"status":{"ageDays":{{{StoredTrial.AgeStartDay("2026")}}}},"statusWarnings":[],"expected":[{"date":"1999","hasPassed":null}]}""";
        Assert.Equal("""{"status":{"ageDays":null},"statusWarnings":[],"expected":[{"date":"1999","hasPassed":null}]}""", Sent(stored, day: null));
    }

    private static string Sent(string stored, DateOnly? day, params StatusWarningCode[] warnings)
    {
        var output = new ArrayBufferWriter<byte>();
        StoredTrial.Write(Encoding.UTF8.GetBytes(stored), day, warnings, finding: null, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
