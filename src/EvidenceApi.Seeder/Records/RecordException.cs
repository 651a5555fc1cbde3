namespace EvidenceApi.Seeder.Records;

/// <summary>A record that cannot be read: where in it (JSON Pointer, RFC 6901; empty for the whole) and why.</summary>
internal sealed class RecordException(string pointer, string reason) : Exception(reason)
{
    public string Pointer => pointer;
}
