using System.Globalization;
using EvidenceApi.Model;
using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>The lexicon and the results that claims are checked against here, read from the rows.</summary>
internal static class KnownEvidence
{
    public static ClaimLexicon Lexicon { get; } = new() { Studies = [.. Rows(StudyRows.Text).Select(Study)], Measures = [.. Rows(MeasureRows.Text).Select(Measure)] };

    public static IReadOnlyList<Candidate> Results { get; } = [.. Rows(ResultRows.Text).Concat(Rows(OtherResultRows.Text)).Select(Result)];

    public static ClaimFinding Check(string text) => ClaimChecker.Check(ClaimReader.Read(text, Lexicon), Results, Lexicon);

    public static ClaimFinding Check(ClaimFields fields) => ClaimChecker.Check(ClaimReader.Read(fields, Lexicon), Results, Lexicon);

    /// <summary>Asserts the verdict, the words that the sentence must have, and that it is one sentence with a denominator or the word "estimate".</summary>
    public static void AssertVerdict(string text, Verdict expected, string words = "")
    {
        var finding = Check(text);
        Assert.True(finding.Verdict == expected, $"{finding.Verdict}, not {expected}: {text}\n{finding.Why}\n{Shown(text)}");
        foreach (var word in words.Split('…', StringSplitOptions.RemoveEmptyEntries))
            Assert.True(finding.Why.Contains(word, StringComparison.Ordinal), $"'{word}' is not in: {finding.Why}");
        AssertSentence(finding.Why);
        Assert.True(finding.Matching.Count <= 10);
    }

    public static void AssertSentence(string why)
    {
        Assert.EndsWith(".", why, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", why, StringComparison.Ordinal);
        Assert.Matches(@"estimate|[0-9]+ of [0-9]+|[0-9] people", why);
    }

    private static string Shown(string text)
    {
        var reading = ClaimReader.Read(text, Lexicon);
        return $"{reading.Number}\nmonths {reading.Months}; {string.Join("; ", reading.Understood)}\nnot understood: {string.Join("; ", reading.NotUnderstood)}";
    }

    private static IEnumerable<string[]> Rows(string text) => text.Split('\n').Select(line => line.Split('|'));

    private static string[] List(string cell, char separator = ',') => cell.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static string? Text(string cell) => cell.Length > 0 ? cell : null;

    private static decimal? Number(string cell) => cell.Length > 0 ? decimal.Parse(cell, CultureInfo.InvariantCulture) : null;

    private static StudyEntry Study(string[] row) => new()
    {
        Id = row[0],
        Acronym = Text(row[1]),
        Title = row[2],
        Registrations = List(row[3]),
        Authors = List(row[4]),
        Years = [.. List(row[5]).Select(year => int.Parse(year, CultureInfo.InvariantCulture))],
        Countries = List(row[6]),
        Interventions = List(row[7]),
        Arms = [.. row.Length > 8 ? List(row[8], ';').Select(Arm) : []],
    };

    private static ArmEntry Arm(string cell)
    {
        var names = List(cell);
        return new() { Label = names[0], Given = names[1..] };
    }

    private static MeasureEntry Measure(string[] row) =>
        new() { Id = row[0], Name = row[1], Abbreviation = Text(row[2]), Direction = Enum.Parse<Direction>(row[3]), Synonyms = List(row[4], ';') };

    private static Candidate Result(string[] row) => new()
    {
        Id = $"{row[0]}.{(row[1].Length > 0 ? row[1] : row[2])}.{row[3]}",
        StudyId = row[0],
        MeasureId = row[2],
        Arm = Text(row[4]),
        ArmInterventionTypes = [.. List(row[5]).Select(Enum.Parse<InterventionType>)],
        Phenotypes = [.. List(row[6]).Select(Enum.Parse<Phenotype>)],
        IsAllParticipants = row[7] == "all",
        Months = Number(row[8]),
        EstimateType = Enum.Parse<EstimateType>(row[9]),
        Value = Number(row[10]),
        Unit = row[11],
        Numerator = (int?)Number(row[12]),
        Denominator = (int?)Number(row[13]),
        Category = Text(row[14]),
        Printed = row[15],
        Population = Text(row[16]),
        Precedence = int.Parse(row[17], CultureInfo.InvariantCulture),
        Press = Text(row[18]),
        Effect = row.Length > 19 ? Enum.Parse<EffectMeasure>(row[19]) : null,
        ReferenceArm = row.Length > 20 ? Text(row[20]) : null,
        Contrast = row.Length > 21 ? Text(row[21]) : null,
    };
}
