using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// The groups of one record's results. Registers list them again for every outcome; groups whose titles have the same words are one group here, with one id.
/// </summary>
/// <param name="arms">The arms of the protocol.</param>
/// <param name="lists">Every list of groups of the record: a title that is twice in one of them does not identify a group, so its groups are distinguished by their descriptions too.</param>
/// <param name="reading">Takes flags.</param>
internal sealed partial class GroupBook(IReadOnlyList<Arm> arms, IEnumerable<IReadOnlyList<RecordNode>> lists, RecordReading reading)
{
    private const int LongestId = 48;

    private readonly Dictionary<string, ResultGroup> groups = new(StringComparer.Ordinal);

    private readonly List<ResultGroupUse> uses = [];

    private readonly HashSet<string> twice = [.. lists.SelectMany(list => list.Select(IdOf).GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key))];

    public IReadOnlyList<ResultGroup> Groups => [.. groups.Values];

    public IReadOnlyList<ResultGroupUse> Uses => uses;

    /// <summary>Takes the groups of one outcome or module, and returns which group each code means there.</summary>
    public GroupCodes Use(RecordNode owner, string member, GroupSection section, string? outcome = null)
    {
        var nodes = owner.Nodes(member);
        var ids = DistinctIds.Of([.. nodes.Select(Name)]);
        var codes = new GroupCodes(this);
        foreach (var (position, node) in nodes.Index())
        {
            var code = node.Text("id");
            var title = node.Text("title");
            var group = Group(ids[position], title);
            codes.Add(code ?? "", group, title);
            uses.Add(new ResultGroupUse
            {
                Section = section, Outcome = outcome, Position = position, Code = code, Group = group.Id, Title = title, Description = node.Text("description"),
            });
        }
        return codes;
    }

    /// <summary>A group that a number names although its outcome does not list it: it is not known who is in it, which is flagged.</summary>
    public ResultGroup Unlisted(string code, RecordNode number)
    {
        reading.Flag(FlagCode.GROUP_NOT_LISTED, number.Pointer, code);
        return Group(Slugs.WithDigest(Slugs.Words(code), $"code\n{code}", LongestId), null, code);
    }

    private ResultGroup Group(string id, string? title, string? unlisted = null)
    {
        if (groups.TryGetValue(id, out var known))
            return known;
        var (arm, link) = ArmOf(title);
        return groups[id] = new ResultGroup { Id = id, Title = title, Code = unlisted, Arm = arm, ArmLink = link };
    }

    private Named Name(RecordNode node)
    {
        var id = IdOf(node);
        var place = Place().Match(node.Text("id") ?? "").Value;
        return new Named(twice.Contains(id) ? DistinctIds.WithDigest(id, [node.Text("description")]) : id, [place]);
    }

    private static string IdOf(RecordNode node) => IdOf(node.Text("title"), node.Text("id"));

    private static string IdOf(string? title, string? code) => title is not null ? Slugs.Of(title, LongestId) : Slugs.Of(code ?? "group", LongestId);

    // Certain only when the title is the label of one arm and of no other.
    private (string? Arm, ArmLink? Link) ArmOf(string? title)
    {
        if (title is null)
            return (null, null);
        if (arms.Where(arm => arm.Label == title).ToList() is [var same])
            return (same.Id, ArmLink.SAME_TEXT);
        var words = Slugs.Words(title);
        return words.Length > 0 && arms.Where(arm => Slugs.Words(arm.Label) == words && Slugs.Of(arm.Label, LongestId) == Slugs.Of(title, LongestId)).ToList() is [var near]
            ? (near.Id, ArmLink.SAME_WORDS)
            : (null, null);
    }

    // OG001 and BG001 are numbered alike in all lists of a record.
    [GeneratedRegex("[0-9]*\\z")]
    private static partial Regex Place();
}

/// <summary>What the codes of one outcome or module mean: OG000 is this group.</summary>
internal sealed class GroupCodes(GroupBook book)
{
    /// <summary>The member by which a number names its group; a number without it is set aside.</summary>
    public const string Member = "groupId";

    private readonly Dictionary<string, ResultGroup> byCode = new(StringComparer.Ordinal);

    private readonly List<ResultGroup> inOrder = [];

    private readonly Dictionary<string, string?> titles = new(StringComparer.Ordinal);

    /// <summary>The groups in the order of the record.</summary>
    public IReadOnlyList<ResultGroup> InOrder => inOrder;

    public void Add(string code, ResultGroup group, string? title)
    {
        inOrder.Add(group);
        if (byCode.TryAdd(code, group))
            titles[code] = title;
    }

    /// <summary>The title of a group as it is printed here; another outcome may print it differently.</summary>
    public string? TitleOf(string? code) => titles.GetValueOrDefault(code ?? "");

    /// <summary>The group that a number belongs to.</summary>
    public ResultGroup Of(RecordNode number) => Of(number.Text(Member) ?? "", number);

    /// <summary>The group of a code at a node.</summary>
    public ResultGroup Of(string code, RecordNode node) => byCode.TryGetValue(code, out var group) ? group : byCode[code] = book.Unlisted(code, node);
}
