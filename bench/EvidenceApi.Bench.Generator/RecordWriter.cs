using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Protocol;
using EvidenceApi.Bench.Generator.Results;

namespace EvidenceApi.Bench.Generator;

/// <summary>One record of the API v2: its sections, their modules in the registry's order.</summary>
internal static class RecordWriter
{
    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        json.WriteStartObject();
        json.Object("protocolSection", () => Protocol(json, study));
        if (study.Shape.Results is { } results)
            json.Object("resultsSection", () => Results(json, study, results));
        json.Object("derivedSection", () => DerivedSection.Write(json, study));
        json.WriteBoolean("hasResults", study.Shape.Results is not null);
        json.WriteEndObject();
    }

    private static void Protocol(Utf8JsonWriter json, StudyDraft study)
    {
        json.Object("identificationModule", () => IdentificationModule.Write(json, study));
        json.Object("statusModule", () => StatusModule.Write(json, study));
        json.Object("sponsorCollaboratorsModule", () => SponsorModule.Write(json, study));
        json.Object("oversightModule", () => SponsorModule.WriteOversight(json, study));
        json.Object("descriptionModule", () => DescriptionModule.Write(json, study));
        json.Object("conditionsModule", () => DescriptionModule.WriteConditions(json, study));
        json.Object("designModule", () => DesignModule.Write(json, study));
        json.Object("armsInterventionsModule", () => ArmsModule.Write(json, study));
        json.Object("outcomesModule", () => OutcomesModule.Write(json, study));
        json.Object("eligibilityModule", () => EligibilityModule.Write(json, study));
        json.Object("contactsLocationsModule", () => LocationsModule.Write(json, study));
        json.Object("referencesModule", () => ReferencesModule.Write(json, study));
    }

    private static void Results(Utf8JsonWriter json, StudyDraft study, Shapes.ResultsShape results)
    {
        json.Object("participantFlowModule", () => FlowModule.Write(json, study, results.Flow));
        json.Object("baselineCharacteristicsModule", () => BaselineModule.Write(json, study, results.Baseline));
        json.Object("outcomeMeasuresModule", () => OutcomeMeasuresModule.Write(json, study, results.Outcomes));
        json.Object("adverseEventsModule", () => EventsModule.Write(json, study, results.Events));
        json.Object("moreInfoModule", () => MoreInfoModule.Write(json, study));
    }
}
