using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>An outcome as registered and, in a study with results, as reported: both tell the same title.</summary>
internal sealed record OutcomeIdea(string Title, string Description, string TimeFrame, Scale Scale)
{
    private const int RealDescriptionLength = 260;

    private static readonly int[] Weeks = [1, 2, 4, 6, 8, 12, 16, 24, 26, 36, 48, 52, 78, 104];

    private static readonly string[] TimeFrames =
        ["Week {0}", "Baseline and Week {0}", "Up to {0} weeks", "{0} weeks", "From enrollment to the end of treatment at {0} weeks", "Baseline, Week 4, Week {0}"];

    /// <summary>An idea that can be reported by the parameter, a code of <see cref="Shapes.Codes.Params"/>.</summary>
    public static OutcomeIdea Of(char param, Subject subject, Chance chance, Prose prose, UniqueNames titles)
    {
        var (title, scale) = Measured(param, subject, chance);
        var week = chance.Pick(Weeks);
        var timeFrame = string.Format(System.Globalization.CultureInfo.InvariantCulture, chance.Pick(TimeFrames), week);
        return new OutcomeIdea(
            titles.Of(chance.Is(0.7) ? $"{title} at Week {week}" : title), chance.Is(0.9) ? prose.Text(RealDescriptionLength) : "", timeFrame, scale);
    }

    private static (string Title, Scale Scale) Measured(char param, Subject subject, Chance chance) => param switch
    {
        'C' => ($"Number of Participants With {chance.Pick(Scales.Happenings)}", new Scale("", "Participants", 0, 0, 0)),
        'U' => Units(chance),
        'N' when chance.Is(0.6) => ($"Percentage of Participants With {chance.Pick(Scales.Happenings)}", Scales.Percentage),
        'G' or 'H' => Geometric(subject, chance),
        'D' when chance.Is(0.5) => Plain(chance.Pick(Scales.Times)),
        _ => chance.Pick(Scales.All) is var scale && chance.Is(0.5) ? Change(scale) : Plain(scale),
    };

    private static (string Title, Scale Scale) Units(Chance chance)
    {
        var unit = chance.Pick(Scales.Units);
        return ($"Number of {unit} With {chance.Pick(Scales.Happenings)}", new Scale("", unit, 0, 0, 0));
    }

    private static (string Title, Scale Scale) Geometric(Subject subject, Chance chance)
    {
        var scale = chance.Pick(Scales.Geometric);
        return ($"{scale.Name} of {chance.Pick(subject.Drugs).Term}", scale);
    }

    private static (string Title, Scale Scale) Plain(Scale scale) => (scale.Name, scale);

    private static (string Title, Scale Scale) Change(Scale scale)
    {
        var reach = (scale.High - scale.Low) / 6;
        return ($"Change From Baseline in {scale.Name}", scale with { Low = -reach, High = reach / 2 });
    }
}
