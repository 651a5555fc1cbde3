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

    /// <summary>A number column: digits without zeros at the end.</summary>
    NUMBER,

    /// <summary>Kept as JSON: texts as printed, numbers without zeros at the end.</summary>
    JSON,
}

/// <summary>Hashes of values as the database works them out.</summary>
internal static class LeafValue
{
    private static readonly HashSet<string> NumberColumns =
        ["registry_record.enrollment", "site.latitude", "site.longitude", "adverse_event_count.events", "adverse_event_count.affected", "adverse_event_count.at_risk", "adverse_event_total.affected", "adverse_event_total.at_risk"];

    private static readonly Dictionary<string, LeafForm> Forms = FieldMap.Fields.Where(field => field.IsStored).ToDictionary(
        field => field.Path, field => IsNumber(field.Column) ? LeafForm.NUMBER : LeafForm.TEXT, StringComparer.Ordinal);

    /// <summary>Whether a column holds numbers, whose digits are compared.</summary>
    public static bool IsNumber(string column) => NumberColumns.Contains(column);

    public static LeafForm FormOf(string path) => Forms.GetValueOrDefault(path, LeafForm.JSON);

    public static ulong HashOf(JsonElement value, LeafForm form)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (value.ValueKind != JsonValueKind.String)
            return value.ValueKind == JsonValueKind.Number && form != LeafForm.TEXT ? Of(Trimmed(Encoding.UTF8.GetString(raw))) : PostgresHash.Of(raw);
        if (form == LeafForm.NUMBER)
            return Of(Trimmed(value.GetString() ?? ""));
        return raw.Contains((byte)'\\') ? Of(NulCharacter.Show(value.GetString() ?? "")) : PostgresHash.Of(raw[1..^1]);
    }

    /// <summary>The hash of a text.</summary>
    public static ulong Of(string text)
    {
        Span<byte> bytes = stackalloc byte[512];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var written) ? PostgresHash.Of(bytes[..written]) : PostgresHash.Of(Encoding.UTF8.GetBytes(text));
    }

    private static string Trimmed(string text) => decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("0.############################", CultureInfo.InvariantCulture)
        : text;
}
