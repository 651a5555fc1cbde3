using System.Globalization;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>What several modules of one record must agree on. A record depends on its number, its shape and the seed only.</summary>
internal sealed class StudyDraft
{
    private const int FirstNumber = 90_000_000;

    private static readonly int[] Sizes = [8, 14, 20, 28, 30, 36, 40, 50, 60, 60, 80, 100, 100, 120, 150, 200, 260, 400, 600, 1_000, 3_000, 9_000];

    public StudyDraft(int number, StudyShape shape, int seed)
    {
        Number = number;
        Shape = shape;
        Chance = new Chance(seed, number);
        Subject = new Subject(shape, Chance);
        Prose = new Prose(Chance, Subject.Topics);
        Timeline = Timeline.Of(shape, Chance);
        Sponsor = Organizations.Sponsor(Chance);
        Treatment = new ArmsDraft(shape, Subject, Chance);
        Enrollment = shape.Status == "WITHDRAWN" ? 0 : Enrolled(shape);
        var titles = new UniqueNames();
        Outcomes = new OutcomesDraft(shape, param => OutcomeIdea.Of(param, Subject, Chance, Prose, titles), Chance);
        Groups = shape.Results is { } results ? new GroupsDraft(results, Treatment.Arms, Enrollment, Chance) : null;
    }

    public int Number { get; }

    public string NctId => $"NCT{(FirstNumber + Number).ToString(CultureInfo.InvariantCulture)}";

    public StudyShape Shape { get; }

    public Chance Chance { get; }

    public Subject Subject { get; }

    public Prose Prose { get; }

    public Timeline Timeline { get; }

    public (string Name, string Class) Sponsor { get; }

    public ArmsDraft Treatment { get; }

    public int Enrollment { get; }

    public OutcomesDraft Outcomes { get; }

    /// <summary>Null for a study without results.</summary>
    public GroupsDraft? Groups { get; }

    public bool IsInterventional => Shape.StudyType == "INTERVENTIONAL";

    public bool IsOver => Timeline.IsOver(Shape.Status);

    // Every group of a study with results has a few participants, so that denominators are not 0.
    private int Enrolled(StudyShape shape) =>
        Math.Max((shape.Results?.Flow.Groups ?? 0) * 6, (int)(Chance.Pick(Sizes) * (0.8 + 0.4 * Chance.Share())));
}
