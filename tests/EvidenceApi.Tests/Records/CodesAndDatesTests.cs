using System.Text.Json.Nodes;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Tests.Records;

/// <summary>An invalid code, country, date or number is kept as the record has it, and flagged; nothing is lost.</summary>
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
    public void A_malformed_date_is_flagged_and_kept_with_its_type(string printed)
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
    [InlineData("Kosovo", "XK")]
    [InlineData("Burma", "MM")]
    [InlineData("Burma (Myanmar)", "MM")]
    [InlineData("Zaire", "CD")]
    [InlineData("Ceylon", "LK")]
    [InlineData("Republic of the Congo", "CG")]
    [InlineData("Congo, The Democratic Republic of the", "CD")]
    [InlineData("COTE D’IVOIRE", "CI")]
    [InlineData("Saint Martin (French part)", "MF")]
    [InlineData("St Lucia", "LC")]
    [InlineData("the Gambia", "GM")]
    [InlineData("Réunion", "RE")]
    [InlineData("Macao", "MO")]
    [InlineData("Palestine", "PS")]
    [InlineData("Falkland Islands (Malvinas)", "FK")]
    [InlineData("United States Minor Outlying Islands", "UM")]
    [InlineData("Slovak Republic", "SK")]
    [InlineData("Federated States of Micronesia", "FM")]
    [InlineData("Former Serbia and Montenegro", null)] // two states of today
    [InlineData("Former Yugoslavia", null)]
    [InlineData("Netherlands Antilles", null)]
    [InlineData("Czechoslovakia", null)]
    [InlineData("Republic of China", null)]
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
    public void A_code_of_ours_that_the_register_does_not_have_is_not_a_code(string path, string code) => An_unknown_code_is_kept_and_flagged(path, code);

    [Theory]
    [InlineData("DIGITAL_TWIN")]
    [InlineData("SYNTHESIS")] // curators have this one, and NOT_STATED
    [InlineData("NOT_STATED")]
    public void A_study_of_an_unknown_type_is_kept_and_flagged_and_its_design_is_not_guessed(string printed)
    {
        var study = MadeRecord.Of(1).Set(Protocol + "designModule.studyType", printed).Read();
        Assert.Equal((StudyType.NOT_STATED, StudyDesign.NOT_STATED, Allocation.RANDOMIZED), (study.Type, study.Design, study.Allocation));
        Assert.Equal(printed, study.Records[0].StudyType);
        Assert.Equal([$"CODE_NOT_KNOWN {printed}"], study.Flags());
    }

    [Fact]
    public void A_study_whose_record_does_not_say_its_type_is_kept_and_flagged()
    {
        var study = MadeRecord.Of(1).Cut(Protocol + "designModule.studyType").Read();
        Assert.Equal((StudyType.NOT_STATED, StudyDesign.NOT_STATED), (study.Type, study.Design));
        Assert.Equal((FlagCode.MEMBER_MISSING, "/protocolSection/designModule/studyType"), Assert.Single(study.Records[0].Flags) switch { var flag => (flag.Code, flag.Item) });
        Assert.Equal(StudyType.NOT_STATED, MadeRecord.Of(1).Cut(Protocol + "designModule").Read().Type);
    }

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
    public void A_malformed_number_is_kept_and_flagged(string path, string printed)
    {
        var study = MadeRecord.Of(1).Set(Protocol + path, printed).Read();
        Assert.Equal([$"NUMBER_NOT_READ {printed}"], study.Flags());
        Assert.Equal($"\"{printed}\"", study.Records[0].Other[$"/protocolSection/{path.Replace('.', '/')}"]);
    }

    [Theory]
    [InlineData("NCT123", "'NCT123' is not NCT and eight digits")]
    [InlineData(" ", "a record without its number")]
    public void A_record_without_its_number_cannot_be_read(string number, string reason)
    {
        var broken = Assert.Throws<RecordException>(() => MadeRecord.Of(1).Set(Protocol + "identificationModule.nctId", number).Read());
        Assert.Equal(("/protocolSection/identificationModule/nctId", reason), (broken.Pointer, broken.Message));
    }

    [Fact]
    public void Ages_are_criteria_in_their_unit()
    {
        var study = MadeRecord.Of(1).Set(Protocol + "eligibilityModule.minimumAge", "6 Months").Read();
        Assert.Equal([(6m, null, "mo"), (null, 55m, "a")], study.Eligibility.Select(item => (item.Minimum, item.Maximum, item.Unit!)));
    }

    private static StudyDate? Start(Study study) => study.Dates.SingleOrDefault(date => date.Kind == DateKind.START);
}
