using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Where a part of the model goes: the table, its columns, and the rows of one item in the order of the columns.</summary>
internal sealed record Table<T>(string Name, string[] Columns, Func<T, IEnumerable<object?[]>> Rows)
{
    public Table(string name, string columns, Func<T, IEnumerable<object?[]>> rows)
        : this(name, columns.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), rows)
    {
    }
}

/// <summary>A cell as PostgreSQL takes it: enumerations by name, partial dates as text, everything else as it is.</summary>
internal static class Cell
{
    public const string Citation = " source_id place read_at verification";

    public static object?[] Row(params object?[] cells) => [.. cells.Select(Plain)];

    public static object?[] Cited(ICited fact, params object?[] cells) =>
        Row([.. cells, fact.Source, fact.Place, fact.ReadAt, fact.Verification]);

    private static object? Plain(object? cell) => cell switch
    {
        Enum or PartialDate => cell.ToString(),
        string text => text,
        IEnumerable<string> texts => texts.ToArray(),
        _ => cell,
    };
}
