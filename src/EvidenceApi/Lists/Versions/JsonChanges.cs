using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists.Versions;

/// <summary>Changes as JSON: with commas between, or each on a line of its own.</summary>
internal sealed class JsonChanges(IBufferWriter<byte> body, bool inLines) : IChangeWriter
{
    private readonly Utf8JsonWriter json = new(body, ServedJson.Writing);

    private bool isFirst = true;

    public void Write(ItemChange change)
    {
        if (!isFirst && !inLines)
            body.Write(","u8);
        isFirst = false;
        json.Reset();
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteString("change", change.Kind.ToString());
        Write("before", change.Before);
        Write("after", change.After);
        json.WriteString("beforeSha256", DigestOf(change.Before));
        json.WriteString("afterSha256", DigestOf(change.After));
        json.WriteEndObject();
        json.Flush();
        if (inLines)
            body.Write("\n"u8);
    }

    public void End()
    {
        // Nothing comes after the last one.
    }

    public void Dispose() => json.Dispose();

    /// <summary>SHA-256 of the bytes of an item; null without an item.</summary>
    public static string? DigestOf(byte[]? item) => item is null ? null : Convert.ToHexStringLower(SHA256.HashData(item));

    private void Write(string name, byte[]? item)
    {
        json.WritePropertyName(name);
        if (item is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(item, skipInputValidation: true);
    }
}
