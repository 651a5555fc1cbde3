using EvidenceApi.Http.Sparse;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>NDJSON: each item on a line of its own.</summary>
internal sealed class LinesWriter(Stream body, ItemRows? rows, MemberTree? members) : IRowWriter
{
    private ItemWriter? items;

    public void Write(NpgsqlDataReader reader)
    {
        var document = rows is null
            ? reader.GetFieldValue<byte[]>(ListStatement.FirstShown)
            : (items ??= new ItemWriter(rows, reader, ListStatement.FirstShown)).Write();
        body.Write(members is null ? document.Span : SparseDocument.Of(document.Span, members));
        body.WriteByte((byte)'\n');
    }

    public void End()
    {
        // Nothing comes after the last line.
    }

    // The stream is its owner's.
    public void Dispose() => items?.Dispose();
}
