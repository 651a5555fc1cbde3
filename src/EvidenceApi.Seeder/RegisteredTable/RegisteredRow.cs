using CsvHelper;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>One line of a table of ClinicalTrials.gov entries. Lists within a cell are separated by a bar.</summary>
internal sealed record RegisteredRow
{
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly string[] Columns =
    [
        "nctId", "briefTitle", "officialTitle", "overallStatus", "startDate", "primaryCompletionDate", "completionDate", "firstPosted", "lastUpdatePosted", "studyType",
        "phase", "enrollmentCount", "enrollmentType", "leadSponsor", "collaborators", "conditions", "countries", "locationCount", "interventions",
        "resultsFirstPosted", "asOf",
    ];

    private readonly Dictionary<string, string> cells;

    private RegisteredRow(Dictionary<string, string> cells) => this.cells = cells;

    /// <summary>The text of a cell; empty when the entry has none.</summary>
    public string this[string column] => cells[column];

    public string[] List(string column) => cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>All lines. Throws <see cref="FormatException"/> that names the place of what is no text, or the column that is missing.</summary>
    public static IReadOnlyList<RegisteredRow> ReadAll(string path)
    {
        var (text, error) = InputText.Read(InputFile.Read(path, MostBytes));
        if (error is not null)
            throw new FormatException($"{path}:{error.Line}:{error.Column}: {error.Problem}; allowed: {error.Allowed}");
        using var csv = CsvReader.FromText(text ?? "");
        var rows = new List<RegisteredRow>();
        while (csv.Read())
            rows.Add(new RegisteredRow(Columns.ToDictionary(column => column, column => Cell(csv, column))));
        return rows;
    }

    private static string Cell(CsvReader csv, string column) => csv.TryGetFieldIndex(column, out var index)
        ? csv.GetString(index).Trim()
        : throw new FormatException($"the table has no column '{column}'; needed: {string.Join(", ", Columns)}");
}
