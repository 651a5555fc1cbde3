using EvidenceApi.Http.Sparse;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>NDJSON: each document on a line of its own.</summary>
internal sealed class LinesWriter(Stream body, MemberTree? members) : IRowWriter
{
    public void Write(NpgsqlDataReader reader)
    {
        var document = reader.GetFieldValue<byte[]>(ListStatement.FirstShown);
        body.Write(members is null ? document : SparseDocument.Of(document, members));
        body.WriteByte((byte)'\n');
    }

    public void End()
    {
        // Nothing comes after the last line.
    }

    public void Dispose()
    {
        // The stream is its owner's.
    }
}
