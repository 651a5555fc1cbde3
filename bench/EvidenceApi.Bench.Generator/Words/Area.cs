namespace EvidenceApi.Bench.Generator.Words;

/// <summary>A medical subject heading. Its number is invented: headings of the library have no D9 with six digits.</summary>
internal sealed record Heading(string Id, string Term);

/// <summary>A field of medicine: its headings from narrow to broad, its conditions, its commonest first.</summary>
internal sealed class Area(int number, string[] broader, string[] conditions)
{
    public IReadOnlyList<Heading> Broader { get; } = Numbered(number, 50, broader);

    public IReadOnlyList<Heading> Conditions { get; } = Numbered(number, 0, conditions);

    private static List<Heading> Numbered(int area, int first, string[] terms) =>
        [.. terms.Select((term, index) => new Heading($"D9{area:00}{first + index:000}", term))];
}
