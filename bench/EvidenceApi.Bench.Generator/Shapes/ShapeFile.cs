using System.Globalization;

namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>The file of the shapes: a tab between columns, a record a line; its comment lines say what the columns are.</summary>
internal static class ShapeFile
{
    private const int CodeColumns = 5;

    private static readonly int PartColumns = Enum.GetValues<Part>().Length;

    private static readonly string[] Head =
    [
        "# Shapes of records of ClinicalTrials.gov: counts and codes, no text. Made by: EvidenceApi.Bench.Generator shapes",
        "# dates: start, primary completion, completion; d to the day, m to the month, - not given. briefSummary, detailedDescription, eligibility: characters.",
        "# flow: groups;milestones.reasons of each period. events: groups.serious.other. The last four columns only of records with results.",
        "# baseline, outcomes: S2:4x1d:Ms:3 is type (P primary, S secondary, O other, H post hoc, B baseline) and groups : classes x categories, d with class"
            + " denominators : parameter and dispersion : analyses. x*3 repeats x.",
        $"# parameters: {string.Join(", ", Codes.Params.Select(entry => $"{entry.Code} {entry.Name}"))}",
        $"# dispersions: {string.Join(", ", Codes.Dispersions.Select(entry => $"{entry.Code} {entry.Name}"))}",
        $"# status\tstudyType\tphases\tallocation\tdates\t{string.Join('\t', Enum.GetNames<Part>().Select(Camel))}\tflow\tbaseline\toutcomes\tevents",
    ];

    /// <summary>Answers the number of shapes written.</summary>
    public static int Write(string path, IEnumerable<StudyShape> shapes)
    {
        var lines = shapes.Select(Line).ToList();
        File.WriteAllText(path, string.Join('\n', Head.Concat(lines)) + "\n");
        return lines.Count;
    }

    public static IReadOnlyList<StudyShape> Read(string path) => [.. File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(Shape)];

    private static string Line(StudyShape shape) => string.Join('\t',
    [
        shape.Status, shape.StudyType, Dashed(string.Join(',', shape.Phases)), Dashed(shape.Allocation), shape.Dates,
        .. shape.Counts.Select(count => count.ToString(CultureInfo.InvariantCulture)),
        .. shape.Results is { } results ? Columns(results) : [],
    ]);

    private static string[] Columns(ResultsShape results) =>
    [
        $"{results.Flow.Groups};{RunLength.Write(results.Flow.Periods.Select(period => $"{period.Milestones}.{period.Reasons}"))}",
        RunLength.Write(results.Baseline.Select(MeasureNotation.Write)),
        RunLength.Write(results.Outcomes.Select(MeasureNotation.Write)),
        $"{results.Events.Groups}.{results.Events.Serious}.{results.Events.Other}",
    ];

    private static StudyShape Shape(string line)
    {
        var columns = line.Split('\t');
        return new StudyShape
        {
            Status = columns[0],
            StudyType = columns[1],
            Phases = columns[2] == "-" ? [] : columns[2].Split(','),
            Allocation = columns[3] == "-" ? null : columns[3],
            Dates = columns[4],
            Counts = [.. columns[CodeColumns..(CodeColumns + PartColumns)].Select(Number)],
            Results = columns.Length > CodeColumns + PartColumns ? Results(columns[(CodeColumns + PartColumns)..]) : null,
        };
    }

    private static ResultsShape Results(string[] columns)
    {
        var flow = columns[0].Split(';');
        var events = columns[3].Split('.');
        return new ResultsShape(
            new FlowShape(Number(flow[0]), [.. RunLength.Read(flow[1]).Select(period => (Number(period.Split('.')[0]), Number(period.Split('.')[1])))]),
            [.. RunLength.Read(columns[1]).Select(MeasureNotation.Read)],
            [.. RunLength.Read(columns[2]).Select(MeasureNotation.Read)],
            new EventsShape(Number(events[0]), Number(events[1]), Number(events[2])));
    }

    private static string Dashed(string? text) => string.IsNullOrEmpty(text) ? "-" : text;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
