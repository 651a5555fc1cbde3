using System.Text.Json;

namespace EvidenceApi.Seeder.Records;

/// <summary>The character U+0000, which JSON has and PostgreSQL has not. It is stored as ␀ (U+2400, the symbol for it), so that it is visible where it was.</summary>
internal static class NulCharacter
{
    public static string Show(string text) => text.Replace('\0', '␀');

    /// <summary>The texts of a value that contain it, or whose names do, with their places.</summary>
    public static IEnumerable<(string Pointer, string Text)> In(string pointer, JsonElement value) => JsonPointer.Leaves(pointer, value)
        .Select(leaf => (leaf.Pointer, Text: leaf.Value.ValueKind == JsonValueKind.String ? leaf.Value.GetString() ?? "" : ""))
        .Where(leaf => Is(leaf.Pointer) || Is(leaf.Text));

    private static bool Is(string text) => text.Contains('\0', StringComparison.Ordinal);
}
