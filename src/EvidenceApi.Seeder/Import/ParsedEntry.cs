using System.Text.Json;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>An entry as JSON: its place in the inputs, its number where it has one, and the document by which a change is seen.</summary>
internal sealed record ParsedEntry(long Number, RecordEntry Entry, JsonDocument Json, string? NctId, RecordDocument Document)
{
    public const string NumberPlace = "/protocolSection/identificationModule/nctId";

    /// <summary>When the record was so.</summary>
    public RecordAge Age => RecordAge.Of(Json.RootElement, Document.SeenOn);

    public ulong AgeHash => LeafValue.Of($"{Age.Updated}\t{Age.SeenOn}");

    /// <summary>The number that the entry's file is named after, where the record is another, which was not called so before either.</summary>
    public string? NamedAfter => NctId is not null && RecordComplaint.NumberInName(Entry.File) is { } named && named != NctId && !Aliases().Contains(named) ? named : null;

    /// <summary>The entry as JSON, or what is wrong with it.</summary>
    public static (ParsedEntry? Parsed, RecordComplaint? Complaint) Of(RecordEntry entry, long number)
    {
        if (entry.Broken is { } reason)
            return (null, RecordComplaint.Of(entry, number, null, "", reason));
        try
        {
            var (json, twice) = RecordJson.Parse(entry.Json);
            var nctId = RecordReader.NctIdOf(json.RootElement);
            if (twice is null && nctId is null && ForeignFormat.Of(json.RootElement) is { } foreign)
                return (null, RecordComplaint.Of(entry, number, null, "", foreign));
            if (twice is null)
                return (new ParsedEntry(number, entry, json, nctId, RecordDocument.Of(json.RootElement)), null);
            json.Dispose();
            return (null, RecordComplaint.Of(entry, number, NumberPlace.StartsWith(twice, StringComparison.Ordinal) ? null : nctId, twice, "this member is twice in one object"));
        }
        catch (JsonException broken)
        {
            return (null, RecordComplaint.Of(entry, number, null, "", ForeignFormat.Of(entry.Json.Span) ?? $"this is not JSON: {broken.Message}"));
        }
        catch (InvalidOperationException broken)
        {
            return (null, RecordComplaint.Of(entry, number, null, "", $"a text is not valid Unicode: {broken.Message}"));
        }
    }

    /// <summary>The numbers of an entry that was reported: of the record, where at least that can be read (else null), and the one that its file is named after.</summary>
    public static IReadOnlyList<string?> NumbersOf(RecordEntry entry)
    {
        var (parsed, complaint) = Of(entry, 0);
        using var json = parsed?.Json;
        var number = (complaint ?? parsed?.Complain("", ""))?.NctId;
        return parsed?.NamedAfter is { } named ? [number, named] : [number];
    }

    /// <summary>Digest of the record of this number that is stored; null without one.</summary>
    public string? Before(Dictionary<string, string> stored) => NctId is null ? null : stored.GetValueOrDefault(NctId);

    public RecordComplaint Complain(string pointer, string reason) => RecordComplaint.Of(Entry, Number, NctId, pointer, reason);

    // For a number that it has given up, the register returns the record that replaced it, which has the number as an alias.
    private IEnumerable<string?> Aliases() =>
        Json.RootElement.GetProperty("protocolSection").GetProperty("identificationModule").TryGetProperty("nctIdAliases", out var aliases) && aliases.ValueKind == JsonValueKind.Array
            ? aliases.EnumerateArray().Where(alias => alias.ValueKind == JsonValueKind.String).Select(alias => alias.GetString())
            : [];
}
