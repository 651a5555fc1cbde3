using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceApi.Model;

/// <summary>A calendar date as precise as its source gives it: <c>2016</c>, <c>2016-01</c> or <c>2016-01-20</c> (ISO 8601). Nothing is filled in.</summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private readonly string? text;

    private PartialDate(string text) => this.text = text;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false when the text is none of these or no real date.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        var known = text is not null
            && DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        date = known ? new PartialDate(text ?? "") : default;
        return known;
    }

    /// <summary>Whether it is certainly before another date, compared with the precision that both have: 2003 is not before 2003-07.</summary>
    public bool IsBefore(PartialDate other)
    {
        var (one, two) = (ToString(), other.ToString());
        var common = Math.Min(one.Length, two.Length);
        return string.CompareOrdinal(one[..common], two[..common]) < 0;
    }

    /// <summary>The first day that it may mean.</summary>
    public DateOnly FirstDay => DateOnly.ParseExact(ToString(), Formats, CultureInfo.InvariantCulture);

    /// <summary>The last day that it may mean.</summary>
    public DateOnly LastDay => ToString().Length switch
    {
        4 => new DateOnly(FirstDay.Year, 12, 31),
        7 => new DateOnly(FirstDay.Year, FirstDay.Month, DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month)),
        _ => FirstDay,
    };

    /// <inheritdoc />
    public override string ToString() => text ?? "";
}

internal sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("not a date of the form yyyy, yyyy-MM or yyyy-MM-dd");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
