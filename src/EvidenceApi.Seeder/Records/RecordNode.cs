using System.Text.Json;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// One object of a record, which remembers what was read of it: what nobody asked for is left over, with its place, and so cannot be lost.
/// </summary>
internal sealed class RecordNode(JsonElement element, RecordNode? parent, string name)
{
    private readonly List<RecordNode> children = [];

    private List<string>? read;

    private List<string>? putBack;

    /// <summary>JSON Pointer (RFC 6901) in the record.</summary>
    public string Pointer => parent is null ? "" : $"{parent.Pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>Text, number or truth value as printed; null when the member is absent, null or blank.</summary>
    public string? Text(string member)
    {
        if (!Take(member, out var value))
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            JsonValueKind.Null => null,
            _ => throw Wrong(member, "a text", value),
        };
        return Plain(text);
    }

    public bool? Truth(string member) => !Take(member, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => throw Wrong(member, "true or false", value),
    };

    /// <summary>A whole number, also one that is printed as text; null when absent.</summary>
    public int? Count(string member) => Text(member) is not { } text ? null
        : int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count
        : throw new RecordException(PointerTo(member), $"a whole number is needed here, not '{text}'");

    public IReadOnlyList<string> Texts(string member) => [.. Items(member).Select(item => item.Value.ValueKind == JsonValueKind.String
        ? Plain(item.Value.GetString())
        : throw Wrong(member, "a list of texts", item.Value)).OfType<string>()];

    /// <summary>The object at a member; an empty one when it is absent.</summary>
    public RecordNode Node(string member)
    {
        if (children.Find(child => child.IsAt(member)) is { } known)
            return known;
        if (!Take(member, out var value) || value.ValueKind == JsonValueKind.Null)
            return new RecordNode(default, this, member);
        return Child(value, this, member);
    }

    public IReadOnlyList<RecordNode> Nodes(string member)
    {
        if (children.FindAll(child => child.IsItemOf(this, member)) is { Count: > 0 } known)
            return known;
        var list = new RecordNode(default, this, member);
        return [.. Items(member).Select(item => Child(item.Value, list, item.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    }

    public bool Has(string member) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out _);

    /// <summary>Leaves a member over although it was read.</summary>
    public void PutBack(string member) => (putBack ??= []).Add(member);

    /// <summary>What was not read, by pointer, in the order of the record.</summary>
    public IEnumerable<(string Pointer, JsonElement Value)> LeftOver()
    {
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        return element.EnumerateObject()
            .Where(member => read?.Contains(member.Name) != true || putBack?.Contains(member.Name) == true)
            .Select(member => (PointerTo(member.Name), member.Value))
            .Concat(children.SelectMany(child => child.LeftOver()));
    }

    private bool IsAt(string member) => name == member;

    private bool IsItemOf(RecordNode owner, string member) => parent is { } list && list != owner && list.IsAt(member);

    // PostgreSQL has no character U+0000.
    private static string? Plain(string? text) => text?.Replace("\0", "", StringComparison.Ordinal) is { } plain && !string.IsNullOrWhiteSpace(plain) ? plain : null;

    private RecordNode Child(JsonElement value, RecordNode above, string member)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new RecordException(new RecordNode(default, above, member).Pointer, $"an object is needed here, not {Words(value)}");
        var child = new RecordNode(value, above, member);
        children.Add(child);
        return child;
    }

    private IEnumerable<(int Index, JsonElement Value)> Items(string member)
    {
        if (!Take(member, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Index() : throw Wrong(member, "a list", value);
    }

    private bool Take(string member, out JsonElement value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out value))
            return false;
        (read ??= []).Add(member);
        return true;
    }

    private RecordException Wrong(string member, string needed, JsonElement value) =>
        new(PointerTo(member), $"{needed} is needed here, not {Words(value)}");

    private string PointerTo(string member) => new RecordNode(default, this, member).Pointer;

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => $"'{(value.GetRawText() is { Length: > 40 } text ? text[..40] + "…" : value.GetRawText())}'",
    };
}
