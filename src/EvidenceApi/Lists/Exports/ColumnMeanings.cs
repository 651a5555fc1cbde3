namespace EvidenceApi.Lists.Exports;

/// <summary>What the columns of tables mean, from column-meanings.tsv: one sentence a name, the same in every list.</summary>
internal static class ColumnMeanings
{
    private static readonly Dictionary<string, string> ByName = Load();

    public static string Of(Field field) => ByName.GetValueOrDefault(field.Name, "");

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(ColumnMeanings).Assembly.GetManifestResourceStream("column-meanings.tsv")
            ?? throw new InvalidOperationException("column-meanings.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')).ToDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);
    }
}
