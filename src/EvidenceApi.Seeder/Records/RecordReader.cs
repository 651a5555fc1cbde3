using System.Text.Json;
using System.Text.RegularExpressions;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Seeder.Coding;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// Reads one record of ClinicalTrials.gov API v2 into the study aggregate that a seed file is read into. registry-fields.tsv in the model says what goes
/// where; what has no place of its own is kept in <see cref="RegistryRecord.Other"/>. Throws <see cref="RecordException"/> for a record that cannot be read.
/// </summary>
internal static partial class RecordReader
{
    /// <param name="json">The record.</param>
    /// <param name="seenOn">Day of the register's data; null when the record itself says it, or nothing does.</param>
    public static Study Read(JsonElement json, PartialDate? seenOn = null)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new RecordException("", "a record is a JSON object");
        try
        {
            return Deriver.DeriveRecord(Read(json, new RecordFlags(), seenOn ?? RecordDocument.DayOf(json)));
        }
        catch (InvalidOperationException broken)
        {
            throw new RecordException("", $"a text is not valid Unicode: {broken.Message}");
        }
    }

    /// <summary>The number of a record; null when it has none.</summary>
    public static string? NctIdOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("protocolSection", out var protocol) && protocol.ValueKind == JsonValueKind.Object
        && protocol.TryGetProperty("identificationModule", out var identification) && identification.ValueKind == JsonValueKind.Object
        && identification.TryGetProperty("nctId", out var id) && id.ValueKind == JsonValueKind.String && NctNumber().IsMatch(id.GetString() ?? "")
            ? id.GetString()
            : null;

    private static Study Read(JsonElement json, RecordFlags flags, PartialDate? seenOn)
    {
        var record = new RecordNode(json, flags);
        var protocol = record.Node("protocolSection");
        var identification = protocol.Node("identificationModule");
        var nctId = identification.Text("nctId");
        if (nctId is null || !NctNumber().IsMatch(nctId))
            throw new RecordException($"{identification.Pointer}/nctId", nctId is null ? "a record without its number" : $"'{nctId}' is not NCT and eight digits");
        var reading = new RecordReading(nctId, seenOn, flags);
        var design = protocol.Node("designModule");
        var info = design.Node("designInfo");
        var type = TypeOf(design, reading);
        var (arms, interventions) = ArmsModule.Read(protocol.Node("armsInterventionsModule"), type, reading);
        var sites = DesignModules.Sites(protocol.Node("contactsLocationsModule"), reading);
        var status = protocol.Node("statusModule");
        var dates = StatusModule.Dates(status, reading);
        var organizations = DesignModules.Organizations(protocol.Node("sponsorCollaboratorsModule"), reading);
        var updated = dates.LastOrDefault(date => date.Kind == DateKind.LAST_UPDATE_POSTED)?.Date;
        var fields = RecordFields.Read(record, protocol, reading);
        var model = reading.KeptCode<InterventionModel>(info, "interventionModel");
        var section = record.Node("resultsSection");
        var start = StudyStart.Of(type, model, fields, interventions, section.Node("outcomeMeasuresModule").Nodes("outcomeMeasures").Select(outcome => outcome.Text("timeFrame")));
        var results = new ResultsSection(section, arms, reading.OfResults(start));
        var outcomes = RegisteredOutcomes.Read(protocol.Node("outcomesModule"), reading).Concat(results.Outcomes()).ToList();
        var study = new Study
        {
            Id = reading.StudyId,
            Title = TitleOf(fields, identification, reading),
            Acronym = fields.Acronym,
            Type = type,
            Phases = DesignModules.Phases(design, reading),
            Allocation = reading.KeptCode<Allocation>(info, "allocation"),
            InterventionModel = model,
            Masking = reading.KeptCode<Masking>(info.Node("maskingInfo"), "masking"),
            TimePerspective = reading.KeptCode<TimePerspective>(info, "timePerspective"),
            Design = default,
            DesignBasis = CodeBasis.FROM_RECORD,
            Registrations = OtherNumbers.Registrations(fields, reading),
            Reports = [new Report { Source = reading.Source, Role = ReportRole.REGISTRY_RECORD }],
            Organizations = organizations,
            Countries = [.. sites.Select(site => site.Country).OfType<string>().Distinct()],
            Sites = [.. sites.Select(site => site with { AsOf = updated, StatusAsOf = site.Status is null ? null : updated, Source = reading.Source })],
            Sex = RecordReading.CodeOf<ParticipantSex>(fields.Eligibility.Sex),
            Interventions = StudyCoder.Listed(interventions, fields.Conditions, [fields.BriefTitle, fields.OfficialTitle]),
            Arms = arms,
            Populations = [RegistryPopulation.Of(fields)],
            Eligibility = DesignModules.Ages(fields.Eligibility, reading),
            Counts = DesignModules.Counts(fields.Enrollment, fields.EnrollmentType, reading),
            Dates = dates,
            StatusHistory = StatusModule.Observations(status, design.Node("enrollmentInfo"), sites.Count, reading, dates, organizations),
            Outcomes = outcomes,
        };
        study = study with { Design = DesignModules.Design(type, study.Allocation, study.InterventionModel, fields.ObservationalModel) };
        var printed = fields with { Results = results.Read() };
        var other = Other(record, flags); // when everything else has been read
        return study with { Records = [printed with { Flags = flags.All, Other = other, OutcomeStates = [RecordOutcomes.Of(study)] }] };
    }

    private static StudyType TypeOf(RecordNode design, RecordReading reading)
    {
        const string member = "studyType";
        if (!design.Has(member))
            reading.Flag(FlagCode.MEMBER_MISSING, $"{design.Pointer}/{member}", null);
        return reading.KeptCode<StudyType>(design, member) ?? StudyType.NOT_STATED;
    }

    // A study without any title is called by its number.
    private static string TitleOf(RegistryRecord fields, RecordNode identification, RecordReading reading)
    {
        if ((fields.BriefTitle ?? fields.OfficialTitle) is { } title)
            return title;
        reading.Flag(FlagCode.MEMBER_MISSING, $"{identification.Pointer}/briefTitle", null);
        return fields.NctId;
    }

    private static Dictionary<string, string> Other(RecordNode record, RecordFlags flags)
    {
        var other = new Dictionary<string, string>();
        foreach (var (pointer, value) in record.LeftOver().Where(left => IsKept(left.Pointer)))
        {
            other[pointer] = WithoutPersons(value);
            foreach (var (place, text) in NulCharacter.In(pointer, value).Where(text => IsKept(text.Pointer)))
                flags.AddNul(place, text);
        }
        return other;
    }

    private static bool IsKept(string pointer) => pointer.Split('/').All(Persons.IsKept);

    private static string WithoutPersons(JsonElement value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, RecordDocument.Format))
            Persons.WriteWithout(writer, value);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    [GeneratedRegex(@"^NCT[0-9]{8}\z")]
    private static partial Regex NctNumber();
}
