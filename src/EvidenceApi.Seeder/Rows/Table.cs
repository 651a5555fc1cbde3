using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Rows;

/// <summary>Where a part of the model goes: the table, its columns by name, and the rows of one item in the order of the columns.</summary>
internal sealed record Table<T>(string Name, string[] Columns, Func<T, IEnumerable<object?[]>> Rows)
{
    /// <summary>Maps each row that an item gives to the named columns.</summary>
    public static Table<T> Of<TRow>(string name, Func<T, IEnumerable<TRow>> rows, params (string Name, Func<TRow, object?> Value)[] columns) => new(
        name,
        [.. columns.Select(column => column.Name)],
        item => rows(item).Select(row => Array.ConvertAll(columns, column => Cell(column.Value(row)))));

    /// <summary>The same for rows that state a fact of a source, whose columns are added.</summary>
    public static Table<T> Cited<TRow>(
        string name, Func<T, IEnumerable<TRow>> rows, Func<TRow, ICited> fact, params (string Name, Func<TRow, object?> Value)[] columns) => Of(
            name,
            rows,
            [
                .. columns,
                ("source_id", row => fact(row).Source),
                ("place", row => fact(row).Place),
                ("read_at", row => fact(row).ReadAt),
                ("read_on", row => fact(row).ReadOn),
                ("verification", row => fact(row).Verification),
            ]);

    // A cell as PostgreSQL takes it: enumerations by name, partial dates as text, everything else as it is.
    private static object? Cell(object? value) => value switch
    {
        Enum or PartialDate => value.ToString(),
        string text => text,
        IEnumerable<string> texts => texts.ToArray(),
        _ => value,
    };
}
