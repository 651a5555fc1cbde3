using System.Data.Common;
using Dapper;
using EvidenceApi.Citations;
using EvidenceApi.Http.Formats;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>References for a reference manager.</summary>
internal sealed class CitationsWriter(Stream body, Format format) : IRowWriter
{
    private readonly ReferenceWriter writer = new(body, format);

    private Func<DbDataReader, Reference>? parse;

    public void Write(NpgsqlDataReader reader)
    {
        parse ??= reader.GetRowParser<Reference>(startIndex: ListStatement.FirstShown, length: Reference.ColumnCount);
        writer.Write(parse(reader));
    }

    public void End() => writer.End();

    public void Dispose() => writer.Dispose();
}
