using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Registered;

/// <summary>One made-up record as it was on two days: with criteria, ages and a status of its place; and later without these.</summary>
internal static class RecordDays
{
    public const string Number = "NCT99999901";

    private const string Criteria = """
        Inclusion Criteria:
        1. EDSS (Expanded Disability Status Scale) between 3.0 and 6,5 points [4]
        2. Disease duration >= 2 and <= 10 years
        3. ≥1 clinically documented relapse in past 12 months or a new lesion
        4. Failure of at least two approved therapies
        5. RRMS or secondary progressive MS
        6. Willing to walk
        Exclusion Criteria:
        EDSS above 7
        Pregnancy
        """;

    public static JsonObject Early() => Dated("2022-10-07", "2022-09-01", """
        {"eligibilityModule": {"sex": "FEMALE", "minimumAge": "18 Years", "maximumAge": "55 Years", "stdAges": ["ADULT"]},
         "contactsLocationsModule": {"locations": [{"facility": "Clinic A. Svensson", "status": "RECRUITING", "city": "Lund", "country": "Sweden", "contacts": [{"name": "A contact"}]}]} }
        """, Criteria);

    public static JsonObject Late() => Dated("2026-01-13", "2026-01-06", """
        {"sponsorCollaboratorsModule": {"leadSponsor": {"name": "A Company", "class": "INDUSTRY"} },
         "conditionsModule": {"conditions": ["Secondary Progressive Multiple Sclerosis"]},
         "armsInterventionsModule": {"interventions": [{"type": "BIOLOGICAL", "name": "Autologous mesenchymal cells"}]},
         "outcomesModule": {"primaryOutcomes": [{"measure": "EDSS score.", "timeFrame": "24 weeks", "description": "A description"}],
           "secondaryOutcomes": [{"measure": "Efficacy", "timeFrame": "1 year", "description": "One"}, {"measure": "Efficacy", "timeFrame": "1 year", "description": "Another"}]},
         "eligibilityModule": {"sex": "FEMALE", "stdAges": ["ADULT"]},
         "contactsLocationsModule": {"locations": [{"facility": "Clinic Anna Svensson", "city": "Lund", "country": "Sweden"}, {"facility": "Clinic Anna Svensson of Lund", "city": "Lund", "country": "Sweden"},
           {"facility": "[facility named after a physician: removed]", "city": "Nowhere", "state": "Texas", "country": "United States"}]} }
        """, null);

    private static JsonObject Dated(string day, string updated, string modules, string? criteria)
    {
        var record = MadeRecord.Of(1);
        record["protocolSection"]!["identificationModule"]!["nctId"] = Number;
        record["protocolSection"]!["statusModule"] = MadeRecord.Parse($$"""{"overallStatus": "RECRUITING", "lastUpdatePostDateStruct": {"date": "{{updated}}"} }""");
        record["protocolSection"]!["designModule"]!["enrollmentInfo"] = MadeRecord.Parse("""{"count": 40}""");
        foreach (var (name, module) in MadeRecord.Parse(modules))
            record["protocolSection"]![name] = module?.DeepClone();
        if (criteria is not null)
            record["protocolSection"]!["eligibilityModule"]!["eligibilityCriteria"] = criteria;
        record["derivedSection"] = MadeRecord.Parse($$"""{"miscInfoModule": {"versionHolder": "{{day}}"} }""");
        return record;
    }

    public static JsonObject With(JsonObject record, string module, string member, string value)
    {
        record["protocolSection"]![module]![member] = value;
        return record;
    }
}
