using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>One path of <see cref="LeafCounts"/> and those below it. A path is written once, however many values it has, for there are billions of them.</summary>
internal sealed class LeafPath(string path)
{
    private readonly List<(byte[] Name, LeafPath? Path)> members = [];

    private LeafPath? items;

    private long count;

    private int last;

    public void Add(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    PathOf(member)?.Add(member.Value);
                break;
            case JsonValueKind.Array:
                items ??= new LeafPath($"{path}[]");
                foreach (var item in value.EnumerateArray())
                    items.Add(item);
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                count++;
                break;
            case JsonValueKind.String when !IsBlank(value):
                count++;
                break;
        }
    }

    /// <summary>The paths that have values, from this one down.</summary>
    public IEnumerable<(string Path, long Count)> Counts() =>
        members.Select(member => member.Path).Append(items).OfType<LeafPath>().SelectMany(below => below.Counts()).Concat(count > 0 ? [(path, count)] : []);

    // Null for a member that is left out. Members nearly always come in the same order, so the one after the last is tried first.
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
