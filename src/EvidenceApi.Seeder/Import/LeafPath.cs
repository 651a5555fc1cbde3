using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>One path of <see cref="LeafCounts"/> and those below it. A path is written once, however many values it has, because there are billions of values.</summary>
internal sealed class LeafPath(string path)
{
    private readonly List<(byte[] Name, LeafPath? Path)> members = [];

    private LeafPath? items;

    private readonly LeafForm form = LeafValue.FormOf(path);

    private readonly IReadOnlyList<string> known = LeafContexts.Of(path);

    private LeafSum sum;

    private int last;

    public void Add(JsonElement value, LeafContext context)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    PathOf(member)?.Add(member.Value, context);
                break;
            case JsonValueKind.Array:
                items ??= new LeafPath($"{path}[]");
                items.AddItems(value, context);
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                sum += LeafSum.Of(LeafValue.HashOf(value, form), context.Hash);
                break;
            case JsonValueKind.String when !IsBlank(value):
                sum += LeafSum.Of(LeafValue.HashOf(value, form), context.Hash);
                break;
        }
    }

    /// <summary>The paths that have values, from this one down.</summary>
    public IEnumerable<(string Path, LeafSum Sum)> Sums() =>
        members.Select(member => member.Path).Append(items).OfType<LeafPath>().SelectMany(below => below.Sums()).Concat(sum.Count > 0 ? [(path, sum)] : []);

    private void AddItems(JsonElement list, LeafContext context)
    {
        var objects = 0;
        foreach (var item in list.EnumerateArray())
        {
            var isObject = item.ValueKind == JsonValueKind.Object;
            Add(item, isObject && known.Count > 0 ? context.With(item, known, objects) : context);
            objects += isObject ? 1 : 0;
        }
    }

    // Null for a member that is left out. Members are nearly always in the same order, so the one after the last is tried first.
    private LeafPath? PathOf(JsonProperty member)
    {
        for (var tried = 0; tried < members.Count; tried++)
        {
            last = last + 1 < members.Count ? last + 1 : 0;
            if (member.NameEquals(members[last].Name))
                return members[last].Path;
        }
        last = members.Count;
        members.Add((Encoding.UTF8.GetBytes(member.Name), LeafCounts.LeftOut.Contains(member.Name) ? null : new LeafPath(NulCharacter.Show(path.Length == 0 ? member.Name : $"{path}.{member.Name}"))));
        return members[last].Path;
    }

    // Most texts begin with a plain letter or digit, which the bytes show; only the others are decoded.
    private static bool IsBlank(JsonElement text) =>
        JsonMarshal.GetRawUtf8Value(text) is not [(byte)'"', > (byte)' ' and < 0x7F and not (byte)'"' and not (byte)'\\', ..]
        && string.IsNullOrWhiteSpace(text.GetString());
}
