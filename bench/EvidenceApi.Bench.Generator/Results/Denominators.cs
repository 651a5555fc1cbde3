using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>How many were analysed in each group: of the measure, in the unit that is counted, and of each class. Never more than the group has, never 0.</summary>
/// <param name="Analyzed">Participants, except where lesions or eyes are counted.</param>
/// <param name="Classes">By class, then group; of the analysed unit.</param>
internal sealed record Denominators(int[] Participants, int[] Analyzed, int[][] Classes)
{
    private const int MostUnitsAPerson = 4;

    public static Denominators Of(MeasureShape shape, GroupsDraft groups, Chance chance)
    {
        var participants = Enumerable.Range(0, shape.Groups).Select(group => Part(groups.Size(group), 0.4, 0.3, chance)).ToArray();
        var analyzed = shape.Param == 'U' ? [.. participants.Select(count => count * chance.Between(1, MostUnitsAPerson))] : participants;
        return new Denominators(participants, analyzed, [.. shape.Categories.Select(_ =>
            shape.ClassDenoms ? analyzed.Select(count => Part(count, 0.6, 0.2, chance)).ToArray() : analyzed)]);
    }

    // With the given probability some are missing, at most the given share.
    private static int Part(int whole, double probability, double mostMissing, Chance chance) =>
        chance.Is(probability) ? Math.Max(1, whole - (int)(whole * mostMissing * chance.Share())) : whole;
}
