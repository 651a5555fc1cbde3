using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>What was found wrong in one record, each thing once however often its member is read.</summary>
internal sealed class RecordFlags
{
    private const int LongestPrinted = 120;

    private readonly List<RegistryFlag> flags = [];

    private readonly HashSet<(FlagCode, string, string?)> known = [];

    public IReadOnlyList<RegistryFlag> All => flags;

    public void Add(FlagCode code, string item, string? printed)
    {
        if (known.Add((code, item, printed)))
            flags.Add(new RegistryFlag { Code = code, Item = NulCharacter.Show(item), Printed = string.IsNullOrWhiteSpace(printed) ? null : NulCharacter.Show(printed) });
    }

    /// <summary>A text that contains U+0000, flagged with its beginning.</summary>
    public void AddNul(string item, string text) => Add(FlagCode.NUL_IN_TEXT, item, text.Length > LongestPrinted ? $"{text[..LongestPrinted]}…" : text);
}
