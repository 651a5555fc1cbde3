using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>One printed value as a number, or the reason why it is not one.</summary>
internal sealed class MeasuredNumber
{
    public MeasuredNumber(EstimateType estimate, string? printed, string? comment, int? denominator, string item, RecordReading reading)
    {
        Printed = printed;
        Value = PrintedNumber.Read(printed);
        if (Value is null)
        {
            Reason = printed is null || PrintedNumber.IsNotAvailable(printed) ? comment ?? $"the register prints {printed ?? "nothing"} without a comment" : "what is printed is not certainly a number";
            if (printed is not null && !PrintedNumber.IsNotAvailable(printed))
                reading.Flag(FlagCode.NUMBER_NOT_READ, item, printed);
        }
        else if (estimate == EstimateType.COUNT)
        {
            Count(printed, denominator, item, reading);
        }
    }

    public string? Printed { get; }

    public decimal? Value { get; private set; }

    public int? Numerator { get; private set; }

    public string? Reason { get; private set; }

    private void Count(string? printed, int? denominator, string item, RecordReading reading)
    {
        var count = PrintedNumber.ReadCount(printed);
        if (count is not null && !(count > denominator))
        {
            Numerator = count;
            return;
        }
        Value = null;
        Reason = count is null ? "a count of people is a whole number" : "the count is above its denominator";
        reading.Flag(count is null ? FlagCode.UNIT_CONTRADICTS_PARAMETER : FlagCode.COUNT_ABOVE_DENOMINATOR, item, printed);
    }
}

/// <summary>Estimate types of the register's parameter types.</summary>
internal static class EstimateTypes
{
    public static EstimateType Of(string? parameterType) => parameterType switch
    {
        "COUNT_OF_PARTICIPANTS" => EstimateType.COUNT,
        "COUNT_OF_UNITS" => EstimateType.COUNT_OF_UNITS,
        "NUMBER" => EstimateType.NUMBER,
        "MEAN" => EstimateType.MEAN,
        "MEDIAN" => EstimateType.MEDIAN,
        "LEAST_SQUARES_MEAN" => EstimateType.LEAST_SQUARES_MEAN,
        "GEOMETRIC_MEAN" => EstimateType.GEOMETRIC_MEAN,
        "GEOMETRIC_LEAST_SQUARES_MEAN" => EstimateType.GEOMETRIC_LEAST_SQUARES_MEAN,
        "LOG_MEAN" => EstimateType.LOG_MEAN,
        _ => EstimateType.NOT_STATED,
    };
}
