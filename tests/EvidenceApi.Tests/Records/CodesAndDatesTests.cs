using System.Text.Json.Nodes;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Tests.Records;

/// <summary>A code, country, date or number that is none is kept as the record has it, and flagged; nothing is lost.</summary>
public sealed class CodesAndDatesTests
{
    private const string Protocol = "protocolSection.";

    [Theory]
    [InlineData("2016")]
    [InlineData("2016-01")]
    [InlineData("2016-01-20")]
    public void A_date_keeps_its_precision(string printed)
    {
        var study = MadeRecord.Of(1).Set(Protocol + "statusModule.startDateStruct.date", printed).Read();
        Assert.Equal(printed, Start(study)!.Date.ToString());
        Assert.Empty(study.Flags());
    }

    [Theory]
    [InlineData("2016-13")]
    [InlineData("2015-02-29")]
    [InlineData("January 2016")]
    [InlineData("16-01")]
    [InlineData("2016-1-2")]
    [InlineData("0016-01-20")]
    public void A_date_that_is_none_is_flagged_and_kept_with_its_type(string printed)
    {
        var study = MadeRecord.Of(1).Set(Protocol + "statusModule.startDateStruct.date", printed).Read();
        Assert.Null(Start(study));
        Assert.Equal([$"DATE_NOT_A_DATE {printed}"], study.Flags());
        Assert.Equal($"\"{printed}\"", study.Records[0].Other["/protocolSection/statusModule/startDateStruct/date"]);
        Assert.Equal("\"ACTUAL\"", study.Records[0].Other["/protocolSection/statusModule/startDateStruct/type"]);
    }

    [Fact]
    public void An_unknown_status_is_kept_and_flagged_and_is_no_status()
    {
        var study = MadeRecord.Of(1).Set(Protocol + "statusModule.overallStatus", "PAUSED").Read();
        Assert.Equal("PAUSED", study.Records[0].OverallStatus);
        var observation = Assert.Single(study.StatusHistory);
        Assert.Equal((null, "PAUSED"), (observation.Status, observation.Printed));
        Assert.Equal(["CODE_NOT_KNOWN PAUSED"], study.Flags());
    }

    [Fact]
    public void An_unknown_phase_is_kept_and_flagged_beside_the_known_ones()
    {
        var study = MadeRecord.Of(1).Set(Protocol + "designModule.phases", new JsonArray("PHASE2", "PHASE9")).Read();
        Assert.Equal([Phase.PHASE2], study.Phases);
        Assert.Equal(["PHASE2", "PHASE9"], study.Records[0].Phases);
        Assert.Equal(["CODE_NOT_KNOWN PHASE2, PHASE9"], study.Flags());
    }

    [Theory]
    [InlineData("Sweden", "SE")]
    [InlineData("Turkey (Türkiye)", "TR")]
    [InlineData("Former Serbia and Montenegro", null)]
    public void A_country_has_its_code_or_is_flagged_and_kept_as_printed(string printed, string? code)
    {
        var study = MadeRecord.Of(1).Set(Protocol + "contactsLocationsModule.locations.0.country", printed).Read();
        var site = Assert.Single(study.Sites);
        Assert.Equal((code, printed), (site.Country, site.Registry!.Country));
        Assert.Equal(code is null ? [] : [code], study.Countries);
        Assert.Equal(code is null ? [$"COUNTRY_NOT_KNOWN {printed}"] : [], study.Flags());
    }

    [Theory]
    [InlineData("designModule.designInfo.allocation", "BY_LOT")]
    [InlineData("designModule.designInfo.interventionModel", "DIAGONAL")]
    [InlineData("designModule.designInfo.maskingInfo.masking", "BLINDFOLD")]
    [InlineData("statusModule.startDateStruct.type", "HOPED_FOR")]
    [InlineData("armsInterventionsModule.armGroups.0.type", "SPARE")]
    public void An_unknown_code_is_kept_and_flagged(string path, string code)
    {
        var study = MadeRecord.Of(1).Set(Protocol + path, code).Read();
        Assert.Equal([$"CODE_NOT_KNOWN {code}"], study.Flags());
        var record = study.Records[0];
        Assert.Contains(code, (IEnumerable<string?>)[record.Allocation, record.InterventionModel, record.Masking, .. record.Other.Values.Select(value => value.Trim('"'))]);
    }

    // Codes that curators have and the register has not.
    [Theory]
    [InlineData("armsInterventionsModule.armGroups.0.type", "COHORT")]
    [InlineData("designModule.designInfo.interventionModel", "STEPPED_WEDGE")]
    [InlineData("designModule.designInfo.maskingInfo.masking", "OUTCOMES_ASSESSOR")]
    [InlineData("designModule.designInfo.allocation", "randomized")]
    [InlineData("designModule.designInfo.allocation", "1")]
    public void A_code_of_ours_that_the_register_does_not_have_is_none(string path, string code) => An_unknown_code_is_kept_and_flagged(path, code);

    [Fact]
    public void A_study_type_of_ours_is_none_in_a_record() =>
        Assert.Throws<RecordException>(() => MadeRecord.Of(1).Set(Protocol + "designModule.studyType", "SYNTHESIS").Read());

    [Theory]
    [InlineData("type", "BASELINE")]
    [InlineData("reportingStatus", "PERHAPS")]
    [InlineData("paramType", "SUM_OF_ALL")]
    public void An_unknown_code_of_an_outcome_is_kept_and_flagged(string member, string code)
    {
        var study = MadeRecord.Of(1).With(MadeRecord.Outcome("A score", "1", "2").Set(member, code)).Read();
        Assert.Equal([$"CODE_NOT_KNOWN {code}"], study.Flags());
        Assert.Contains(code, (IEnumerable<string?>)[study.Reported().Registry!.ParameterType, .. study.Records[0].Other.Values.Select(value => value.Trim('"'))]);
    }

    [Theory]
    [InlineData("designModule.enrollmentInfo.count", "about ninety")]
    [InlineData("designModule.enrollmentInfo.count", "-3")]
    [InlineData("contactsLocationsModule.locations.0.geoPoint.lat", "95.5")]
    public void A_number_that_is_none_is_kept_and_flagged(string path, string printed)
    {
        var study = MadeRecord.Of(1).Set(Protocol + path, printed).Read();
        Assert.Equal([$"NUMBER_NOT_READ {printed}"], study.Flags());
        Assert.Equal($"\"{printed}\"", study.Records[0].Other[$"/protocolSection/{path.Replace('.', '/')}"]);
    }

    [Theory]
    [InlineData("identificationModule.nctId", "NCT123", "/protocolSection/identificationModule/nctId")]
    [InlineData("identificationModule.briefTitle", " ", "/protocolSection/identificationModule/briefTitle")]
    [InlineData("designModule.studyType", "DREAM", "/protocolSection/designModule/studyType")]
    [InlineData("armsInterventionsModule.armGroups.1.label", null, "/protocolSection/armsInterventionsModule/armGroups/1/label")]
    [InlineData("outcomesModule.primaryOutcomes.0.measure", null, "/protocolSection/outcomesModule/primaryOutcomes/0/measure")]
    [InlineData("conditionsModule.conditions", "one", "/protocolSection/conditionsModule/conditions")]
    [InlineData("eligibilityModule.healthyVolunteers", "Yes", "/protocolSection/eligibilityModule/healthyVolunteers")]
    public void A_record_that_cannot_be_read_says_where_and_why(string path, string? value, string pointer)
    {
        var broken = Assert.Throws<RecordException>(() => MadeRecord.Of(1).Set(Protocol + path, value).Read());
        Assert.Equal(pointer, broken.Pointer);
        Assert.NotEmpty(broken.Message);
    }

    [Fact]
    public void Ages_are_criteria_in_their_unit()
    {
        var study = MadeRecord.Of(1).Set(Protocol + "eligibilityModule.minimumAge", "6 Months").Read();
        Assert.Equal([(6m, null, "mo"), (null, 55m, "a")], study.Eligibility.Select(item => (item.Minimum, item.Maximum, item.Unit!)));
    }

    private static StudyDate? Start(Study study) => study.Dates.SingleOrDefault(date => date.Kind == DateKind.START);
}
