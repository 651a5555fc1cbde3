using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>The ideas of all outcomes of a study by their type: as many as are registered or reported, whichever are more.</summary>
internal sealed class OutcomesDraft
{
    /// <summary>The parameters that studies plan, as often as reports have them.</summary>
    private const string Planned = "MMMMMCCNNLDG";

    private static readonly (char Type, Part Part)[] Types = [('P', Part.PrimaryOutcomes), ('S', Part.SecondaryOutcomes), ('O', Part.OtherOutcomes)];

    private readonly Dictionary<char, OutcomeIdea[]> _ideas = [];

    public OutcomesDraft(StudyShape shape, Func<char, OutcomeIdea> invent, Chance chance)
    {
        foreach (var (type, part) in Types)
            _ideas[type] = [.. Params(shape.Results?.Outcomes ?? [], type, shape[part], chance).Select(invent)];
        _ideas['H'] = [.. Params(shape.Results?.Outcomes ?? [], 'H', 0, chance).Select(invent)];
    }

    public OutcomeIdea[] this[char type] => _ideas[type];

    private static IEnumerable<char> Params(MeasureShape[] reported, char type, int registered, Chance chance)
    {
        var count = 0;
        foreach (var outcome in reported.Where(outcome => outcome.Type == type))
        {
            count++;
            yield return outcome.Param == Codes.None ? Planned[0] : outcome.Param;
        }
        for (; count < registered; count++)
            yield return Planned[chance.Below(Planned.Length)];
    }
}
