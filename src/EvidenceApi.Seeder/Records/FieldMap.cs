using System.Text;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>A field of a record and the column that holds it.</summary>
/// <param name="Path">The field: members with dots between, [] for the items of a list.</param>
/// <param name="Module">The module of the record that contains it.</param>
/// <param name="Column">Table and column; a dash for what is never stored.</param>
/// <param name="CountSql">How many values the column holds, as SQL over the rows of the records of a run.</param>
/// <param name="Note">How it is converted.</param>
internal sealed record MappedField(string Path, string Module, string Column, string CountSql, string Note)
{
    public bool IsStored => Column != "-";

    public string Table => Column[..Column.IndexOf('.', StringComparison.Ordinal)];
}

/// <summary>The mapping from records to columns, from registry-fields.tsv in the model.</summary>
internal static partial class FieldMap
{
    private const string Introduction = """
        # Where the fields of a registry record are stored

        Made from `src/EvidenceApi.Model/registry-fields.tsv`; edit that file, then `EVIDENCE_RENEW=1 scripts/test --filter Guards` writes this page again.

        A record of the ClinicalTrials.gov API v2 is read into the columns below. Every field that is not listed is kept as it is in
        `registry_record.other`, as JSON Pointer in the record to value. So is a value that its column cannot take: a code that the schema does not know, a
        date that is not one, a number that is not one; `registry_flag` then says so. After each import the values of the files are counted against those of the
        columns and of `other`, and a difference is an error.

        `[]` means the items of a list.
        """;

    /// <summary>All fields, in the order of a record; those that are never stored too.</summary>
    public static IReadOnlyList<MappedField> Fields { get; } = Load();

    /// <summary>The module of a path: the member below its section.</summary>
    public static string ModuleOf(string path) => (path.Split('.', 3) is [_, var module, ..] ? module : path).Replace("[]", "", StringComparison.Ordinal);

    /// <summary>Whether any of these JSON Pointers is at, below or above a field that has a column.</summary>
    public static bool IsBesideColumns(IEnumerable<string> pointers) => pointers.Any(pointer =>
    {
        var path = Indices().Replace(pointer, "[]").TrimStart('/').Replace('/', '.');
        return AboveColumns.Contains(path) || Above(path).Prepend(path).Any(Columns.Contains);
    });

    // The paths of what contains a field, from the nearest.
    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOfAny(Separators); end > 0; end = path.LastIndexOfAny(Separators, end - 1))
            yield return path[..end];
    }

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Indices();

    private static readonly char[] Separators = ['.', '['];

    private static readonly HashSet<string> Columns = [.. Fields.Where(known => known.IsStored).Select(known => known.Path)];

    private static readonly HashSet<string> AboveColumns = [.. Columns.SelectMany(Above)];

    /// <summary>docs/registry-fields.md.</summary>
    internal static string Document()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        foreach (var module in Fields.GroupBy(field => field.Module))
        {
            var place = $"{module.First().Path.Split('.')[0]}.{module.Key}";
            text.Append($"\n## {place}\n\n| field of the record | column | how |\n|---|---|---|\n");
            foreach (var field in module)
                text.Append($"| `{field.Path[(place.Length + 1)..]}` | {(field.IsStored ? $"`{field.Column}`" : "")} | {field.Note} |\n");
        }
        return text.ToString();
    }

    private static List<MappedField> Load()
    {
        using var stream = typeof(RegistryRecord).Assembly.GetManifestResourceStream("registry-fields.tsv")
            ?? throw new InvalidOperationException("registry-fields.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t') is [var path, var module, var column, var sql, var note]
                ? new MappedField(path, module, column, sql, note)
                : throw new InvalidOperationException($"registry-fields.tsv needs five columns: {line}"))];
    }
}
