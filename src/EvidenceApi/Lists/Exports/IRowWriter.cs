using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>Writes the items of a list one after the other, each from the current row of the reader.</summary>
internal interface IRowWriter : IDisposable
{
    void Write(NpgsqlDataReader reader);

    /// <summary>Writes what comes after the last item. Not done by disposing: a list that broke off must not look whole.</summary>
    void End();
}
