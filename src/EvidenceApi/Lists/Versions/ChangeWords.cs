using System.Globalization;
using System.Text.Json;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists.Versions;

/// <summary>A change of an item in words, for people who read a feed. It says no more than the items.</summary>
internal static class ChangeWords
{
    private const int MostInTitle = 3, LongestValue = 80, LongestTitle = 300; // differences and characters

    // By the first that an item has.
    private static readonly string[] Names = ["acronym", "title", "name", "label", "statement"];

    // Ages grow by themselves, and addresses are no news.
    private static readonly string[] NoNews = ["ageDays", "links"];

    public static (string Title, string Text) Of(ItemChange change)
    {
        using var before = Parsed(change.Before);
        using var after = Parsed(change.After);
        var item = (after ?? before)?.RootElement ?? default;
        var name = NameOf(item) ?? change.Id;
        List<string> differences = [];
        if (before is not null && after is not null)
            Compare("", before.RootElement, after.RootElement, differences);
        var (happened, text) = change.Kind switch
        {
            ListChangeKind.ENTERED => ("entered", "It is in the response now, and was not before."),
            ListChangeKind.LEFT => ("left", "It was in the response before, and is not now."),
            _ => ("changed", differences.Count == 0 ? "What is stored of it changed." : $"{string.Join("; ", differences)}."),
        };
        var more = change.Kind == ListChangeKind.CHANGED ? Shortly(differences) : TextOf(item, "acronym") is null ? null : TextOf(item, "title");
        return (Cut(more is null ? $"{name} {happened}" : $"{name} {happened}: {more}", LongestTitle), string.Create(CultureInfo.InvariantCulture, $"{change.Id}: {text} Dataset version {change.Until}."));
    }

    private static JsonDocument? Parsed(byte[]? item) => item is null ? null : JsonDocument.Parse(item);

    // HALT-MS: Event-free survival, 69.2 %
    private static string? NameOf(JsonElement item)
    {
        var own = Names.Select(name => TextOf(item, name)).FirstOrDefault(text => text is not null) ?? (Member(item, "outcome") is { ValueKind: JsonValueKind.Object } outcome ? TextOf(outcome, "title") : null);
        var named = TextOf(item, "printed") is { } printed && own is not null ? $"{own}, {printed}" : own;
        return Member(item, "study") is { ValueKind: JsonValueKind.Object } study && (TextOf(study, "acronym") ?? TextOf(study, "title")) is { } prefix && named is not null ? $"{prefix}: {named}" : named;
    }

    private static void Compare(string path, JsonElement? before, JsonElement? after, List<string> differences)
    {
        if ((before?.ValueKind == JsonValueKind.Object || after?.ValueKind == JsonValueKind.Object) && IsNoOther(before) && IsNoOther(after))
        {
            foreach (var name in MembersOf(after).Union(MembersOf(before)).Except(NoNews))
                Compare(path.Length == 0 || path == name ? name : $"{path}.{name}", Member(before, name), Member(after, name), differences);
            return;
        }
        if (IsNull(before) ? IsNull(after) : !IsNull(after) && JsonElement.DeepEquals(before ?? default, after ?? default))
            return;
        differences.Add((Said(before), Said(after)) is ({ } from, { } to) && from != to ? $"{path} from {from} to {to}" : path);
    }

    private static bool IsNoOther(JsonElement? value) => IsNull(value) || value?.ValueKind == JsonValueKind.Object;

    private static bool IsNull(JsonElement? value) => value is null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined };

    private static IEnumerable<string> MembersOf(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } item ? item.EnumerateObject().Select(member => member.Name) : [];

    private static JsonElement? Member(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } item && item.TryGetProperty(name, out var member) ? member : null;

    private static string? TextOf(JsonElement item, string name) => Member(item, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    // A value in a few words; null for a list of things that have no short name.
    private static string? Said(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => "none",
        { ValueKind: JsonValueKind.String } text => Cut(text.GetString() ?? "", LongestValue),
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 0 => "none",
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(ShortName).ToList() is var names && names.TrueForAll(name => name is not null) ? Cut(string.Join(", ", names), LongestValue) : null,
        { ValueKind: JsonValueKind.Object } => null,
        { } other => other.GetRawText(),
    };

    private static string? ShortName(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => TextOf(value, "code") ?? TextOf(value, "id"),
    };

    private static string? Shortly(List<string> differences) => differences.Count switch
    {
        0 => null,
        <= MostInTitle => string.Join("; ", differences),
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", differences.Take(MostInTitle))}; and {differences.Count - MostInTitle} more"),
    };

    // Not within a character that is a pair.
    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)]}…";
}
