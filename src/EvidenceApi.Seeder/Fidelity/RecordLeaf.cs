using System.Text.Json;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>One value of a record: its place, its path, what it is known by, and the value as text.</summary>
internal sealed record RecordLeaf(string Pointer, string Path, string Context, string Value, bool IsNumber)
{
    /// <summary>The values of a record that are not blank, those of persons too.</summary>
    public static IEnumerable<RecordLeaf> Of(JsonElement record) => Of(record, "", "", "");

    /// <summary>Whether a served value is this one: letter by letter, or the number that is printed.</summary>
    public bool Is(RecordLeaf served) => Value == served.Value
        || ((IsNumber || served.IsNumber) && PrintedNumber.Read(Value) is { } number && PrintedNumber.Read(served.Value) is { } other && number == other);

    private static IEnumerable<RecordLeaf> Of(JsonElement value, string pointer, string path, string context) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            Of(member.Value, JsonPointer.Below(pointer, member.Name), path.Length == 0 ? member.Name : $"{path}.{member.Name}", context)),
        JsonValueKind.Array => Items(value, pointer, $"{path}[]", context),
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => [new RecordLeaf(pointer, path, context, NulCharacter.Show(value.GetString() ?? ""), false)],
        JsonValueKind.Number => [new RecordLeaf(pointer, path, context, value.GetRawText(), true)],
        JsonValueKind.True or JsonValueKind.False => [new RecordLeaf(pointer, path, context, value.GetRawText(), false)],
        _ => [],
    };

    private static IEnumerable<RecordLeaf> Items(JsonElement list, string pointer, string path, string context)
    {
        var known = LeafContexts.Of(path);
        var objects = 0;
        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            var around = item.ValueKind == JsonValueKind.Object && known.Count > 0 ? string.Join(LeafContexts.Separator, [context, .. known.Select(member => LeafContext.ValueOf(item, member, objects)).OfType<string>()]) : context;
            objects += item.ValueKind == JsonValueKind.Object ? 1 : 0;
            foreach (var leaf in Of(item, JsonPointer.Below(pointer, index), path, around))
                yield return leaf;
        }
    }
}
