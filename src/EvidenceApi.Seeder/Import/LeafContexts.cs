namespace EvidenceApi.Seeder.Import;

/// <summary>
/// What an item of a list in a record is known by, so that its values can be compared wherever they are: an outcome by its title, a number by its group, an analysis by its
/// place. The context of a value is the record's number with what all items around it are known by.
/// </summary>
internal static class LeafContexts
{
    /// <summary>Between the parts of a context.</summary>
    public const char Separator = '\u001F';

    /// <summary>Means the place among the objects of the list.</summary>
    public const string Place = "#";

    private static readonly Dictionary<string, string[]> Known = All().ToDictionary(StringComparer.Ordinal);

    /// <summary>Members that an item of the list at this path (which ends in []) is known by; none for most lists.</summary>
    public static IReadOnlyList<string> Of(string path) => Known.GetValueOrDefault(path, []);

    private static IEnumerable<KeyValuePair<string, string[]>> All() =>
    [
        .. Below("protocolSection.", [
            ("identificationModule.secondaryIdInfos[]", ["id"]), ("sponsorCollaboratorsModule.collaborators[]", ["name"]),
            ("armsInterventionsModule.armGroups[]", ["label"]), ("armsInterventionsModule.interventions[]", ["name"]),
            ("outcomesModule.primaryOutcomes[]", ["measure"]), ("outcomesModule.secondaryOutcomes[]", ["measure"]), ("outcomesModule.otherOutcomes[]", ["measure"]),
            ("contactsLocationsModule.locations[]", ["facility", "city"]), ("referencesModule.references[]", ["pmid"]), ("referencesModule.references[].retractions[]", ["pmid"])]),
        .. Below("derivedSection.conditionBrowseModule.", [("meshes[]", ["id"]), ("ancestors[]", ["id"])]),
        .. Below("derivedSection.interventionBrowseModule.", [("meshes[]", ["id"]), ("ancestors[]", ["id"])]),
        .. Below("resultsSection.participantFlowModule.", [
            ("groups[]", ["id"]), ("periods[]", ["title"]), ("periods[].milestones[]", ["type", "comment"]), ("periods[].milestones[].achievements[]", ["groupId"]),
            ("periods[].dropWithdraws[]", ["type", "comment"]), ("periods[].dropWithdraws[].reasons[]", ["groupId"])]),
        .. Below("resultsSection.baselineCharacteristicsModule.", [("groups[]", ["id"]), .. Denominators, .. Measured("measures[]")]),
        .. Below("resultsSection.outcomeMeasuresModule.", [.. Measured("outcomeMeasures[]"), ("outcomeMeasures[].groups[]", ["id"]), ("outcomeMeasures[].analyses[]", [Place])]),
        .. Below("resultsSection.adverseEventsModule.", [
            ("eventGroups[]", ["id"]), ("seriousEvents[]", ["term", "organSystem"]), ("seriousEvents[].stats[]", ["groupId"]),
            ("otherEvents[]", ["term", "organSystem"]), ("otherEvents[].stats[]", ["groupId"])]),
    ];

    private static (string, string[])[] Denominators => [("denoms[]", ["units"]), ("denoms[].counts[]", ["groupId"])];

    private static (string, string[])[] Measured(string list) =>
    [
        (list, ["title"]), ($"{list}.classes[]", ["title"]), ($"{list}.classes[].categories[]", ["title"]), ($"{list}.classes[].categories[].measurements[]", ["groupId"]),
        .. Denominators.SelectMany(each => ((string, string[])[])[($"{list}.{each.Item1}", each.Item2), ($"{list}.classes[].{each.Item1}", each.Item2)]),
    ];

    private static IEnumerable<KeyValuePair<string, string[]>> Below(string path, (string List, string[] Members)[] lists) =>
        lists.Select(list => KeyValuePair.Create(path + list.List, list.Members));
}
