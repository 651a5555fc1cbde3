using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Drafts;

internal sealed record Intervention(string Type, string Name);

/// <param name="Interventions">Places in the list of interventions.</param>
internal sealed record Arm(string Label, string Type, int[] Interventions);

/// <summary>What is given, and to whom.</summary>
internal sealed class ArmsDraft
{
    private static readonly int[] Doses = [5, 10, 20, 25, 40, 50, 75, 100, 150, 200, 300];

    private static readonly string[] ArmTypes = ["EXPERIMENTAL", "EXPERIMENTAL", "ACTIVE_COMPARATOR", "ACTIVE_COMPARATOR", "OTHER"];

    private readonly Chance _chance;

    private readonly UniqueNames _labels = new();

    private readonly int _firstDose;

    public ArmsDraft(StudyShape shape, Subject subject, Chance chance)
    {
        _chance = chance;
        _firstDose = chance.Below(Doses.Length - 4);
        var names = new UniqueNames();
        var placebo = shape[Part.Interventions] > 1 && chance.Is(0.35);
        Interventions = [.. Enumerable.Range(0, shape[Part.Interventions]).Select(place => placebo && place == shape[Part.Interventions] - 1
            ? new Intervention("DRUG", names.Of("Placebo"))
            : Invented(subject, place, names))];
        Arms = [.. Enumerable.Range(0, shape[Part.Arms]).Select(place => Invented(place, shape[Part.Arms]))];
    }

    public Intervention[] Interventions { get; }

    public Arm[] Arms { get; }

    /// <summary>The labels of the arms that have an intervention.</summary>
    public IEnumerable<string> LabelsOf(int intervention) => Arms.Where(arm => arm.Interventions.Contains(intervention)).Select(arm => arm.Label);

    public string Prefixed(int intervention) => Treatments.Prefixed(Interventions[intervention].Type, Interventions[intervention].Name);

    private Intervention Invented(Subject subject, int place, UniqueNames names)
    {
        var type = _chance.Pick(Treatments.Types);
        return new Intervention(type, names.Of(type == "DRUG" ? subject.Drugs[place % subject.Drugs.Length].Term : Treatments.Name(type, _chance)));
    }

    private Arm Invented(int place, int arms)
    {
        var given = Given(place, arms);
        if (given.Length == 0)
            return new Arm(_labels.Of("Usual Care"), "NO_INTERVENTION", given);
        var main = Interventions[given[^1]];
        var label = main.Type == "DRUG" && main.Name != "Placebo" ? $"{main.Name} {Doses[(_firstDose + place) % Doses.Length]} mg" : main.Name;
        var type = main.Name == "Placebo" ? "PLACEBO_COMPARATOR" : place == 0 ? "EXPERIMENTAL" : _chance.Pick(ArmTypes);
        return new Arm(_labels.Of(label), type, given);
    }

    private int[] Given(int place, int arms)
    {
        if (Interventions.Length == 0 || place > 0 && place >= Interventions.Length && _chance.Is(0.3))
            return [];
        var own = Interventions.Length >= arms
            ? Enumerable.Range(0, Interventions.Length).Where(intervention => intervention % arms == place)
            : [place % Interventions.Length];
        return place > 0 && _chance.Is(0.3) ? [.. own.Prepend(0).Distinct()] : [.. own];
    }
}
