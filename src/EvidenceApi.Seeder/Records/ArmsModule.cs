using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Arms and interventions of a record, and which arm was given what.</summary>
internal static class ArmsModule
{
    private const int LongestId = 48;

    private const string Name = "name";

    private const string Label = "label";

    public static (IReadOnlyList<Arm> Arms, IReadOnlyList<Intervention> Interventions) Read(RecordNode module, StudyType type, RecordReading reading)
    {
        var ids = new UniqueIds();
        var interventions = module.NodesWith("interventions", Name).Select(node => Intervention(node, ids, reading)).ToList();
        var armIds = new UniqueIds();
        return ([.. module.NodesWith("armGroups", Label).Select(node => Arm(node, armIds, interventions, type, reading))], interventions);
    }

    private static Intervention Intervention(RecordNode node, UniqueIds ids, RecordReading reading)
    {
        var name = node.Text(Name) ?? "";
        return new Intervention
        {
            Id = ids.Take(Slugs.Of(name, LongestId)),
            Label = name,
            Registry = new RegistryIntervention
            {
                Record = reading.NctId,
                Type = node.Text("type"),
                Description = node.Text("description"),
                OtherNames = node.Texts("otherNames"),
                ArmLabels = node.Texts("armGroupLabels"),
            },
        };
    }

    private static Arm Arm(RecordNode node, UniqueIds ids, List<Intervention> interventions, StudyType type, RecordReading reading)
    {
        var label = node.Text(Label) ?? "";
        var names = node.Texts("interventionNames");
        var armType = reading.Code<ArmType>(node, "type");
        return new Arm
        {
            Id = ids.Take(Slugs.Of(label, LongestId)),
            Label = label,
            // A group of an observational study has no type in the register.
            Type = armType is null && type == StudyType.OBSERVATIONAL && !node.Has("type") ? ArmType.COHORT : armType,
            Interventions = [.. interventions
                .Where(intervention => intervention.Registry?.ArmLabels.Contains(label) == true || (IsAlone(intervention, interventions) && names.Any(name => Names(name, intervention))))
                .Select(intervention => intervention.Id)
                .Distinct()],
            Registry = new RegistryArm { Record = reading.NctId, Description = node.Text("description"), InterventionNames = names },
        };
    }

    // For several interventions with one name, only the arms that each lists decide: a name does not say which of them is meant.
    private static bool IsAlone(Intervention intervention, List<Intervention> interventions) => interventions.Count(other => other.Label == intervention.Label) == 1;

    // Interventions are named with their type: "Drug: cyclophosphamide".
    private static bool Names(string printed, Intervention intervention) =>
        printed.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0
        && printed[(colon + 2)..] == intervention.Label
        && Slugs.Words(printed[..colon]).Replace('-', '_').Equals(intervention.Registry?.Type, StringComparison.OrdinalIgnoreCase);
}
