using System.Globalization;
using System.Text.Json;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// One object of a record, which remembers what was read of it: what was not read, and what is of another type than the register's, is left over with its place, and so
/// cannot be lost.
/// </summary>
internal sealed class RecordNode
{
    private readonly JsonElement element;

    private readonly RecordNode? parent;

    private readonly string name;

    private readonly RecordFlags flags;

    private readonly List<RecordNode> children = [];

    private List<string>? read;

    private List<string>? putBack;

    private List<(string Pointer, JsonElement Value)>? wrongItems;

    private bool isSetAside;

    /// <summary>A whole record.</summary>
    public RecordNode(JsonElement record, RecordFlags flags)
        : this(record, null, "", flags)
    {
    }

    private RecordNode(JsonElement element, RecordNode? parent, string name, RecordFlags flags)
    {
        this.element = element;
        this.parent = parent;
        this.name = name;
        this.flags = flags;
    }

    /// <summary>JSON Pointer (RFC 6901) in the record.</summary>
    public string Pointer => field ??= parent is null ? "" : JsonPointer.Below(parent.Pointer, name);

    /// <summary>A text as printed, and a number or truth value in its place as printed too, flagged; null when the member is absent, null, blank or of another type.</summary>
    public string? Text(string member) => Scalar(member, isNumber: false);

    /// <summary>As <see cref="Text"/>, of a member that the register prints as text or as number.</summary>
    public string? Printed(string member) => Scalar(member, isNumber: true);

    public bool? Truth(string member)
    {
        if (!Take(member, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        LeaveOver(member, value);
        return null;
    }

    /// <summary>The texts of a list that are not blank.</summary>
    public IReadOnlyList<string> Texts(string member)
    {
        var texts = new List<string>();
        foreach (var (index, value) in Items(member))
        {
            if (value.ValueKind != JsonValueKind.String)
                LeaveItemOver(JsonPointer.Below(PointerTo(member), index), value);
            else if (Plain(value.GetString(), member, index) is { } text)
                texts.Add(text);
        }
        return texts;
    }

    /// <summary>The object at a member; an empty one when it is absent or not an object.</summary>
    public RecordNode Node(string member)
    {
        if (children.Find(child => child.IsAt(member)) is { } known)
            return known;
        if (!Take(member, out var value) || value.ValueKind == JsonValueKind.Null)
            return Empty(member);
        if (value.ValueKind == JsonValueKind.Object)
            return Child(value, this, member);
        LeaveOver(member, value);
        return Empty(member);
    }

    /// <summary>The objects of a list.</summary>
    public IReadOnlyList<RecordNode> Nodes(string member)
    {
        if (children.FindAll(child => child.IsItemOf(this, member)) is { Count: > 0 } known)
            return known;
        var list = Empty(member);
        var nodes = new List<RecordNode>();
        foreach (var (index, value) in Items(member))
        {
            if (value.ValueKind == JsonValueKind.Object)
                nodes.Add(Child(value, list, index));
            else
                LeaveItemOver(JsonPointer.Below(list.Pointer, index), value);
        }
        return nodes;
    }

    /// <summary>The objects of a list that have a required text; the others are set aside, flagged.</summary>
    public IReadOnlyList<RecordNode> NodesWith(string member, string needed) => [.. Nodes(member).Where(node => node.HasOrIsSetAside(needed))];

    public bool Has(string member) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out _);

    /// <summary>Leaves a member over although it was read.</summary>
    public void PutBack(string member) => (putBack ??= []).Add(member);

    /// <summary>What was not read, by pointer, in the order of the record.</summary>
    public IEnumerable<(string Pointer, JsonElement Value)> LeftOver()
    {
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        if (isSetAside)
            return JsonPointer.Leaves(Pointer, element); // so that each value is counted under its own path
        return element.EnumerateObject()
            .Where(member => read?.Contains(member.Name) != true || putBack?.Contains(member.Name) == true)
            .Select(member => (PointerTo(member.Name), member.Value))
            .Concat(wrongItems ?? [])
            .Concat(children.SelectMany(child => child.LeftOver()));
    }

    private bool HasOrIsSetAside(string needed)
    {
        if (Text(needed) is not null)
            return true;
        isSetAside = true;
        flags.Add(FlagCode.MEMBER_MISSING, PointerTo(needed), null);
        return false;
    }

    private bool IsAt(string member) => name == member;

    private bool IsItemOf(RecordNode owner, string member) => parent is { } list && list != owner && list.IsAt(member);

    private string? Scalar(string member, bool isNumber)
    {
        if (!Take(member, out var value))
            return null;
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return Plain(value.GetString(), member);
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                if (!isNumber || value.ValueKind != JsonValueKind.Number)
                    FlagType(PointerTo(member), value);
                return value.GetRawText();
            default:
                LeaveOver(member, value);
                return null;
        }
    }

    private string? Plain(string? text, string member, string? index = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (!text.Contains('\0', StringComparison.Ordinal))
            return text;
        flags.AddNul(index is null ? PointerTo(member) : JsonPointer.Below(PointerTo(member), index), text);
        return NulCharacter.Show(text);
    }

    private RecordNode Empty(string member) => new(default, this, member, flags);

    private RecordNode Child(JsonElement value, RecordNode above, string member)
    {
        var child = new RecordNode(value, above, member, flags);
        children.Add(child);
        return child;
    }

    private IEnumerable<(string Index, JsonElement Value)> Items(string member)
    {
        if (!Take(member, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item));
        LeaveOver(member, value);
        return [];
    }

    private bool Take(string member, out JsonElement value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out value))
            return false;
        (read ??= []).Add(member);
        return true;
    }

    private void LeaveOver(string member, JsonElement value)
    {
        PutBack(member);
        FlagType(PointerTo(member), value);
    }

    private void LeaveItemOver(string pointer, JsonElement value)
    {
        (wrongItems ??= []).Add((pointer, value));
        FlagType(pointer, value);
    }

    private void FlagType(string pointer, JsonElement value) => flags.Add(FlagCode.MEMBER_OF_ANOTHER_TYPE, pointer, Words(value));

    private string PointerTo(string member) => JsonPointer.Below(Pointer, member);

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => value.GetRawText() is { Length: > 40 } text ? $"{text[..40]}…" : value.GetRawText(),
    };
}
