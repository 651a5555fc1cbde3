using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>A baseline characteristic as a row of <c>outcome</c>.</summary>
internal sealed record BaselineMeasureRow
{
    public required string Id { get; init; }

    public required string Record { get; init; }

    public required string Title { get; init; }

    public string? Definition { get; init; }

    public string? PopulationDescription { get; init; }

    public string? ParameterType { get; init; }

    public string? DispersionLabel { get; init; }

    public string? PrintedUnit { get; init; }

    public bool? CalculatePercentage { get; init; }

    public string? UnitsAnalyzed { get; init; }

    public string? DenominatorUnits { get; init; }

    public string? AnticipatedPostingDate { get; init; }

    public BaselineMeasure Served(RegistryDenominatorAnswer[] denominators, BaselineNumber[] numbers) => new()
    {
        Id = Id,
        Title = Title,
        Description = Definition,
        PopulationDescription = PopulationDescription,
        ParameterType = ParameterType,
        DispersionLabel = DispersionLabel,
        PrintedUnit = PrintedUnit,
        CalculatePercentage = CalculatePercentage,
        UnitsAnalyzed = UnitsAnalyzed,
        DenominatorUnits = DenominatorUnits,
        AnticipatedPostingDate = AnticipatedPostingDate,
        Denominators = denominators,
        Numbers = numbers,
    };
}

/// <summary>A number of a baseline characteristic as a row of <c>result</c>.</summary>
internal sealed record BaselineNumberRow
{
    public required string Id { get; init; }

    public required string OutcomeId { get; init; }

    public required string GroupId { get; init; }

    public string? Stratum { get; init; }

    public required int StratumPosition { get; init; }

    public string? Category { get; init; }

    public required int CategoryPosition { get; init; }

    public required EstimateType EstimateType { get; init; }

    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    public string? Printed { get; init; }

    public string? PrintedSpread { get; init; }

    public string? PrintedLower { get; init; }

    public string? PrintedUpper { get; init; }

    public string? NotReportedReason { get; init; }

    public string? Note { get; init; }

    public BaselineNumber Served() => new()
    {
        Id = Id,
        Group = GroupId,
        Stratum = Stratum,
        StratumPosition = StratumPosition,
        Category = Category,
        CategoryPosition = CategoryPosition,
        EstimateType = EstimateType,
        Value = Value,
        Unit = Unit,
        Numerator = Numerator,
        Denominator = Denominator,
        Printed = Printed,
        Spread = PrintedSpread,
        Lower = PrintedLower,
        Upper = PrintedUpper,
        NotReportedReason = NotReportedReason,
        Note = Note,
    };
}
