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
            return Deriver.DeriveRecord(Read(new RecordNode(json, null, ""), seenOn ?? RecordDocument.DayOf(json)));
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

    private static Study Read(RecordNode record, PartialDate? seenOn)
    {
        var protocol = record.Node("protocolSection");
        var identification = protocol.Node("identificationModule");
        var nctId = identification.Text("nctId");
        if (nctId is null || !NctNumber().IsMatch(nctId))
            throw new RecordException($"{identification.Pointer}/nctId", nctId is null ? "a record without its number" : $"'{nctId}' is not NCT and eight digits");
        var reading = new RecordReading(nctId, seenOn);
        var design = protocol.Node("designModule");
        var info = design.Node("designInfo");
        var type = reading.KeptCode<StudyType>(design, "studyType") is { } known and not StudyType.SYNTHESIS
            ? known
            : throw new RecordException($"{design.Pointer}/studyType", "a record without a known study type");
        var (arms, interventions) = ArmsModule.Read(protocol.Node("armsInterventionsModule"), type, reading);
        var sites = DesignModules.Sites(protocol.Node("contactsLocationsModule"), reading);
        var status = protocol.Node("statusModule");
        var dates = StatusModule.Dates(status, reading);
        var fields = RecordFields.Read(record, protocol, reading);
        var results = new ResultsSection(record.Node("resultsSection"), arms, reading);
        var outcomes = RegisteredOutcomes.Read(protocol.Node("outcomesModule"), reading).Concat(results.Outcomes()).ToList();
        var study = new Study
        {
            Id = reading.StudyId,
            Title = fields.BriefTitle ?? fields.OfficialTitle ?? throw new RecordException($"{identification.Pointer}/briefTitle", "a record without a title"),
            Acronym = fields.Acronym,
            Type = type,
            Phases = DesignModules.Phases(design, reading),
            Allocation = reading.KeptCode<Allocation>(info, "allocation"),
            InterventionModel = reading.KeptCode<InterventionModel>(info, "interventionModel"),
            Masking = reading.KeptCode<Masking>(info.Node("maskingInfo"), "masking"),
            TimePerspective = reading.KeptCode<TimePerspective>(info, "timePerspective"),
            Design = default,
            DesignBasis = CodeBasis.FROM_RECORD,
            Registrations = [new Registration
            {
                Registry = Registry.CLINICALTRIALS_GOV, Number = nctId, Source = reading.Source, Place = "identification module", Verification = RecordReading.Verified,
            }],
            Reports = [new Report { Source = reading.Source, Role = ReportRole.REGISTRY_RECORD }],
            Organizations = DesignModules.Organizations(protocol.Node("sponsorCollaboratorsModule"), reading),
            Countries = [.. sites.Select(site => site.Country).OfType<string>().Distinct()],
            Sites = sites,
            Interventions = StudyCoder.Listed(interventions, fields.Conditions, [fields.BriefTitle, fields.OfficialTitle]),
            Arms = arms,
            Populations = [RegistryPopulation.Of(fields)],
            Eligibility = DesignModules.Ages(fields.Eligibility, reading),
            Counts = DesignModules.Counts(fields.Enrollment, fields.EnrollmentType, reading),
            Dates = dates,
            StatusHistory = StatusModule.Observations(
                status, design.Node("enrollmentInfo"), sites.Count, reading, dates.LastOrDefault(date => date.Kind == DateKind.LAST_UPDATE_POSTED)?.Date),
            Outcomes = outcomes,
        };
        study = study with { Design = DesignModules.Design(type, study.Allocation, study.InterventionModel, fields.ObservationalModel) };
        return study with
        {
            Records = [fields with { Results = results.Read(), Flags = reading.Flags, Other = Other(record) }],
        };
    }

    private static Dictionary<string, string> Other(RecordNode record)
    {
        var other = new Dictionary<string, string>();
        foreach (var (pointer, value) in record.LeftOver().Where(left => Persons.IsKept(left.Pointer[(left.Pointer.LastIndexOf('/') + 1)..])))
            other[pointer] = WithoutPersons(value);
        return other;
    }

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

/// <summary>Whom the numbers of a record are about, when it says no more than its groups.</summary>
internal static class RegistryPopulation
{
    public const string Id = "participants";

    private const string Label = "Participants of the record";

    public static Population Of(RegistryRecord record)
    {
        var (courses, basis) = PhenotypeCoder.Of(record.Conditions, new[] { record.BriefTitle, record.OfficialTitle }.OfType<string>());
        return new Population { Id = Id, Label = Label, Phenotypes = courses, PhenotypeBasis = basis };
    }
}
