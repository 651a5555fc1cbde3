using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>How the values of a path are written in the database, for digests.</summary>
internal enum LeafForm
{
    /// <summary>As printed.</summary>
    TEXT,

    /// <summary>A column of head counts: digits without zeros at the end.</summary>
    COUNT,

    /// <summary>Degrees of latitude.</summary>
    LATITUDE,

    /// <summary>Degrees of longitude.</summary>
    LONGITUDE,

    /// <summary>Kept as JSON: as printed, but numbers without exponents.</summary>
    JSON,
}

/// <summary>Hashes of values as the database works them out.</summary>
internal static class LeafValue
{
    private static readonly HashSet<string> NumberColumns =
        ["registry_record.enrollment", "site.latitude", "site.longitude", "adverse_event_count.events", "adverse_event_count.affected", "adverse_event_count.at_risk", "adverse_event_total.affected", "adverse_event_total.at_risk"];

    private static readonly Dictionary<string, LeafForm> Forms = FieldMap.Fields.Where(field => field.IsStored).ToDictionary(
        field => field.Path, field => field.Column == "site.latitude" ? LeafForm.LATITUDE : field.Column == "site.longitude" ? LeafForm.LONGITUDE : IsNumber(field.Column) ? LeafForm.COUNT : LeafForm.TEXT, StringComparer.Ordinal);

    /// <summary>Whether a column holds numbers, whose digits are compared.</summary>
    public static bool IsNumber(string column) => NumberColumns.Contains(column);

    public static LeafForm FormOf(string path) => Forms.GetValueOrDefault(path, LeafForm.JSON);

    public static ulong HashOf(JsonElement value, LeafForm form)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (value.ValueKind == JsonValueKind.String && form is LeafForm.TEXT or LeafForm.JSON)
            return raw.Contains((byte)'\\') ? Of(NulCharacter.Show(value.GetString() ?? "")) : PostgresHash.Of(raw[1..^1]);
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False || form == LeafForm.TEXT)
            return PostgresHash.Of(raw);
        var printed = value.ValueKind == JsonValueKind.String ? NulCharacter.Show(value.GetString() ?? "") : Encoding.UTF8.GetString(raw);
        return Of(PrintedNumber.Read(printed) is { } number && IsStored(number, form) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : WithoutExponent(printed));
    }

    /// <summary>The hash of a text.</summary>
    public static ulong Of(string text)
    {
        Span<byte> bytes = stackalloc byte[512];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var written) ? PostgresHash.Of(bytes[..written]) : PostgresHash.Of(Encoding.UTF8.GetBytes(text));
    }

    // What a column cannot take is kept as it is printed.
    private static bool IsStored(decimal number, LeafForm form) => form switch
    {
        LeafForm.COUNT => number is >= 0 and <= int.MaxValue && number == Math.Truncate(number),
        LeafForm.LATITUDE => number is >= -90 and <= 90,
        LeafForm.LONGITUDE => number is >= -180 and <= 180,
        _ => false,
    };

    private static string WithoutExponent(string printed) =>
        printed.Contains('e', StringComparison.OrdinalIgnoreCase) && decimal.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : printed;
}
