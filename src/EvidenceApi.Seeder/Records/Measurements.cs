using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>The numbers of one reported outcome, class by class.</summary>
internal sealed class Measurements
{
    private const int LongestPart = 40;

    private readonly Outcome outcome;
    private readonly RegistryOutcome printed;
    private readonly GroupCodes groups;
    private readonly RecordReading reading;
    private readonly UniqueIds ids = new();
    private readonly EstimateType estimate;
    private readonly string? unit;
    private readonly OutcomeTime time;
    private readonly SpreadReader spread;

    public Measurements(Outcome outcome, GroupCodes groups, RecordReading reading)
    {
        this.outcome = outcome;
        this.groups = groups;
        this.reading = reading;
        printed = outcome.Registry ?? throw new ArgumentException("an outcome of a register is needed", nameof(outcome));
        estimate = EstimateTypes.Of(printed.ParameterType);
        unit = estimate == EstimateType.COUNT ? RegistryUnits.People : RegistryUnits.CodeOf(printed.PrintedUnit);
        time = new OutcomeTime(outcome, reading.Start);
        spread = new SpreadReader(printed.DispersionLabel, reading);
        var id = $"{reading.StudyId}.{outcome.Id}";
        if (estimate == EstimateType.NOT_STATED && printed.ParameterType is not null)
            reading.Flag(FlagCode.CODE_NOT_KNOWN, id, printed.ParameterType);
        if (RegistryUnits.Contradict(printed.ParameterType, printed.PrintedUnit))
            reading.Flag(FlagCode.UNIT_CONTRADICTS_PARAMETER, id, $"{printed.ParameterType} in {printed.PrintedUnit}");
    }

    public IReadOnlyList<Result> OfClass(RecordNode node, int position, string? stratum, IReadOnlyList<DenominatorCount> denominators)
    {
        var results = new List<Result>();
        foreach (var (place, category) in node.Nodes("categories").Index())
        {
            var title = category.Text("title");
            var before = results.Count;
            results.AddRange(category.NodesWith("measurements", GroupCodes.Member).Select(measurement => Result(measurement, (stratum, position), (title, place), denominators)));
            if (results.Count == before)
                category.PutBack("title");
        }
        if (results.Count == 0)
            node.PutBack("title");
        return results;
    }

    private Result Result(
        RecordNode node, (string? Title, int Position) stratum, (string? Title, int Position) category, IReadOnlyList<DenominatorCount> denominators)
    {
        var group = groups.Of(node);
        var id = ids.Take(IdOf(group.Id, stratum.Title, category.Title));
        var item = $"{reading.StudyId}.{outcome.Id}.{id}";
        var comment = node.Text("comment");
        var (count, units) = Denominator(denominators, group.Id, item);
        var number = new MeasuredNumber(estimate, node.Printed("value"), comment, count, item, reading);
        if (unit == "%" && IsShare(printed.PrintedUnit) && number.Value is < 0 or > 100)
            reading.Flag(FlagCode.PERCENTAGE_OUTSIDE_0_AND_100, item, number.Printed);
        var (interval, dispersion) = spread.Read(number.Value, node, item);
        return new Result
        {
            Id = id,
            Arm = group.Arm,
            Population = RegistryPopulation.Id,
            Stratum = stratum.Title,
            Category = category.Title,
            Months = outcome.Type == OutcomeType.BASELINE ? 0 : time.Of(stratum.Title, category.Title, groups.TitleOf(node.Text(GroupCodes.Member))),
            EstimateType = estimate,
            Value = number.Value,
            Unit = unit,
            Numerator = number.Numerator,
            Denominator = count,
            DenominatorKind = count is null ? DenominatorKind.NOT_REPORTED : DenominatorKind.ANALYZED,
            DenominatorUnit = units ?? "participants",
            Interval = interval,
            Dispersion = dispersion,
            Printed = number.Printed,
            NotReportedReason = number.Reason,
            Note = comment,
            Source = reading.Source,
            Place = outcome.Type == OutcomeType.BASELINE ? "baseline characteristics" : "outcome measures",
            Verification = RecordReading.Verified,
            Registry = new RegistryResult
            {
                Group = group.Id,
                StratumPosition = stratum.Position,
                CategoryPosition = category.Position,
                PrintedUnit = printed.PrintedUnit,
                PrintedSpread = node.Printed("spread"),
                PrintedLower = node.Printed("lowerLimit"),
                PrintedUpper = node.Printed("upperLimit"),
            },
        };
    }

    private static bool IsShare(string? unit) => unit?.Contains("of participants", StringComparison.OrdinalIgnoreCase) == true;

    // Readable and independent of the order in the record: group, class and category; "all" is a class without a title before a category.
    private static string IdOf(string group, string? stratum, string? category)
    {
        var parts = new List<string> { group };
        if (stratum is not null || category is not null)
            parts.Add(stratum is null ? "all" : Slugs.Of(stratum, LongestPart));
        if (category is not null)
            parts.Add(Slugs.Of(category, LongestPart));
        return string.Join('.', parts);
    }

    // The unit that the outcome names, else participants.
    private (int? Count, string? Units) Denominator(IReadOnlyList<DenominatorCount> denominators, string group, string item)
    {
        var counts = denominators.Where(count => count.Group == group).ToList();
        var wanted = printed.DenominatorUnits ?? (estimate == EstimateType.COUNT_OF_UNITS ? printed.UnitsAnalyzed : null) ?? "Participants";
        var chosen = counts.Find(count => string.Equals(count.Units, wanted, StringComparison.OrdinalIgnoreCase)) ?? (counts is [var only] ? only : null);
        if (chosen?.Count == 0)
            reading.Flag(FlagCode.DENOMINATOR_IS_ZERO, item, chosen.Printed);
        return chosen?.Count is { } count and > 0 ? (count, chosen.Units) : (null, null);
    }
}
