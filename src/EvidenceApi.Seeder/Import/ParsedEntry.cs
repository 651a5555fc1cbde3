using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>An entry as JSON: its place in the inputs, its number where it has one, and the document by which a change is seen.</summary>
internal sealed record ParsedEntry(long Number, RecordEntry Entry, JsonDocument Json, string? NctId, RecordDocument Document)
{
    public const string NumberPlace = "/protocolSection/identificationModule/nctId";

    /// <summary>The entry as JSON, or what is wrong with it.</summary>
    public static (ParsedEntry? Parsed, RecordComplaint? Complaint) Of(RecordEntry entry, long number)
    {
        if (entry.Broken is { } reason)
            return (null, RecordComplaint.Of(entry, number, null, "", reason));
        try
        {
            var (json, twice) = RecordJson.Parse(entry.Json);
            var nctId = RecordReader.NctIdOf(json.RootElement);
            if (twice is null)
                return (new ParsedEntry(number, entry, json, nctId, RecordDocument.Of(json.RootElement)), null);
            json.Dispose();
            return (null, RecordComplaint.Of(entry, number, NumberPlace.StartsWith(twice, StringComparison.Ordinal) ? null : nctId, twice, "this member stands twice in one object"));
        }
        catch (JsonException broken)
        {
            return (null, RecordComplaint.Of(entry, number, null, "", $"this is not JSON: {broken.Message}"));
        }
        catch (InvalidOperationException broken)
        {
            return (null, RecordComplaint.Of(entry, number, null, "", $"a text is not valid Unicode: {broken.Message}"));
        }
    }

    /// <summary>The number of an entry that cannot be read, where at least that can be.</summary>
    public static string? NumberOf(RecordEntry entry)
    {
        var (parsed, complaint) = Of(entry, 0);
        using var json = parsed?.Json;
        return (complaint ?? parsed?.Complain("", ""))?.NctId;
    }

    /// <summary>Digest of the record of this number that is stored; null when there is none.</summary>
    public string? Before(Dictionary<string, string> stored) => NctId is null ? null : stored.GetValueOrDefault(NctId);

    public RecordComplaint Complain(string pointer, string reason) => RecordComplaint.Of(Entry, Number, NctId, pointer, reason);
}
