using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>The groups of participants in the results: the arms mostly, and further ones where a module has more groups than the study has arms.</summary>
internal sealed class GroupsDraft
{
    private readonly string[] _titles;

    private readonly int[] _sizes;

    public GroupsDraft(ResultsShape shape, Arm[] arms, int enrollment, Chance chance)
    {
        var randomized = Math.Max(1, shape.Flow.Groups);
        var measured = shape.Outcomes.Concat(shape.Baseline).Select(measure => measure.Groups).DefaultIfEmpty().Max();
        var count = Math.Max(randomized, Math.Max(shape.Events.Groups, measured));
        var names = new UniqueNames();
        _titles = [.. Enumerable.Range(0, count).Select(place => names.Of(Title(arms, place, chance)))];
        var assigned = chance.Split(enrollment, randomized, 4);
        _sizes = [.. Enumerable.Range(0, count).Select(place => place < randomized ? assigned[place] : Some(assigned[place % randomized], chance))];
    }

    public string Title(int place) => _titles[place];

    /// <summary>Participants who were assigned to the group.</summary>
    public int Size(int place) => _sizes[place];

    private static int Some(int size, Chance chance) => Math.Max(1, (int)(size * chance.Share()));

    private static string Title(Arm[] arms, int place, Chance chance)
    {
        if (arms.Length == 0)
            return $"Cohort {place + 1}";
        var label = arms[place % arms.Length].Label;
        if (place >= arms.Length)
            return $"{label}, Part {place / arms.Length + 1}";
        return chance.Share() switch { < 0.85 => label, < 0.9 => label + " Group", < 0.95 => label.ToUpperInvariant(), _ => $"Arm {place + 1}: {label}" };
    }
}
