using System.Globalization;
using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>What the values of an item are known by, and its hash.</summary>
internal readonly record struct LeafContext(string Text, ulong Hash)
{
    public static LeafContext Of(string text) => new(text, LeafValue.Of(text));

    /// <summary>The context within an item of a list.</summary>
    public LeafContext With(JsonElement item, IReadOnlyList<string> members, int place)
    {
        var text = Text;
        foreach (var member in members)
        {
            if (ValueOf(item, member, place) is { } value)
                text = $"{text}{LeafContexts.Separator}{value}";
        }
        return Of(text);
    }

    /// <summary>What an item is known by, as the database has it; null when it says nothing.</summary>
    public static string? ValueOf(JsonElement item, string member, int place) => member == LeafContexts.Place ? place.ToString(CultureInfo.InvariantCulture)
        : !item.TryGetProperty(member, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? NulCharacter.Show(text) : null,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
}
