namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>Which shape each study has, so that the measurements of all come to a given number.</summary>
internal static class ShapePlan
{
    /// <summary>The largest real records have more; a few of them must not decide the total.</summary>
    private const int MostMeasurements = 2_000;

    /// <summary>Numbers of studies have eight digits and the first is 90,000,001.</summary>
    private const int MostStudies = 9_999_999;

    /// <summary>Shapes with results are dealt as decks of cards: whole decks keep the real mix, the last leaves out what would exceed the total.</summary>
    public static StudyShape[] Draw(IReadOnlyList<StudyShape> shapes, int studies, long measurements, Chance chance)
    {
        if (studies is < 1 or > MostStudies || measurements < 0)
            throw new InvalidDataException($"studies must be 1 to {MostStudies}, and results not negative");
        var without = shapes.Where(shape => shape.Results is null).ToList();
        var plan = new StudyShape[studies];
        var filled = Deal([.. shapes.Where(shape => shape.Results is not null).Select(Capped)], plan, measurements, chance);
        for (var index = filled; index < plan.Length; index++)
            plan[index] = chance.Pick(without);
        chance.Shuffle<StudyShape>(plan);
        return plan;
    }

    private static int Deal(StudyShape[] deck, StudyShape[] plan, long measurements, Chance chance)
    {
        var filled = 0;
        var missing = measurements;
        for (var before = -1L; missing > measurements / 1_000 && missing != before;)
        {
            before = missing;
            chance.Shuffle<StudyShape>(deck);
            foreach (var shape in deck.Where(shape => shape.Measurements <= missing).Take(plan.Length - filled))
            {
                plan[filled++] = shape;
                missing -= shape.Measurements;
            }
        }
        return missing <= measurements / 100 ? filled
            : throw new InvalidDataException($"{measurements} measurements do not fit: {plan.Length} studies of these shapes hold {measurements - missing}");
    }

    private static StudyShape Capped(StudyShape shape)
    {
        var room = MostMeasurements;
        return shape.Results is { } results && shape.Measurements > room
            ? shape with { Results = results with { Outcomes = [.. results.Outcomes.TakeWhile(outcome => (room -= outcome.Measurements) >= 0)] } }
            : shape;
    }
}
