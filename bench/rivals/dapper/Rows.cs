namespace EvidenceApi.Bench.DapperRival;

internal class StudyInBrief
{
    public string Id { get; set; } = "";

    public string? Title { get; set; }

    public string? Phase { get; set; }

    public string? OverallStatus { get; set; }

    public int? Enrollment { get; set; }

    public string? StartDate { get; set; }

    public string? Country { get; set; }
}

internal sealed class Study : StudyInBrief
{
    public string? Summary { get; set; }

    public IReadOnlyList<Outcome> Outcomes { get; set; } = [];
}

internal sealed class Outcome
{
    public string Id { get; set; } = "";

    public string StudyId { get; set; } = "";

    public string? Measure { get; set; }

    public double? TimeMonths { get; set; }

    public string? Population { get; set; }

    public int? N { get; set; }

    public int? Events { get; set; }

    public double? Estimate { get; set; }

    public double? CiLow { get; set; }

    public double? CiHigh { get; set; }

    public string? Unit { get; set; }
}
