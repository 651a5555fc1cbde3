using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>An entry as JSON, and the place of the first member that is twice in one object, because it is unknown which of the two is meant.</summary>
internal static class RecordJson
{
    private static readonly JsonDocumentOptions EachOnce = new() { AllowDuplicateProperties = false };

    /// <summary>Throws <see cref="JsonException"/> for what is no JSON.</summary>
    /// <returns>The document; a JSON Pointer (RFC 6901) to the member that is there twice, null when none is.</returns>
    public static (JsonDocument Json, string? Twice) Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return (JsonDocument.Parse(json, EachOnce), null);
        }
        catch (JsonException)
        {
            var document = JsonDocument.Parse(json);
            if (Twice("", document.RootElement) is { } pointer)
                return (document, pointer);
            document.Dispose();
            throw;
        }
    }

    private static string? Twice(string pointer, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => TwiceOf(pointer, value)
            ?? value.EnumerateObject().Select(member => Twice(JsonPointer.Below(pointer, member.Name), member.Value)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => value.EnumerateArray().Index()
            .Select(item => Twice(JsonPointer.Below(pointer, item.Index), item.Item)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? TwiceOf(string pointer, JsonElement members)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return members.EnumerateObject().Where(member => !names.Add(member.Name)).Select(member => JsonPointer.Below(pointer, member.Name)).FirstOrDefault();
    }
}
