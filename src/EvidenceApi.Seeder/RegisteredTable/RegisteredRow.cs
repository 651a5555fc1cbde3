using CsvHelper;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>One line of a table of ClinicalTrials.gov entries. Lists within a cell are separated by a bar.</summary>
internal sealed record RegisteredRow
{
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

    /// <summary>All lines. Throws <see cref="FormatException"/> that names the column when one is missing.</summary>
    public static IReadOnlyList<RegisteredRow> ReadAll(string path)
    {
        using var csv = CsvReader.FromFile(path);
        var rows = new List<RegisteredRow>();
        while (csv.Read())
            rows.Add(new RegisteredRow(Columns.ToDictionary(column => column, column => Cell(csv, column))));
        return rows;
    }

    private static string Cell(CsvReader csv, string column) => csv.TryGetFieldIndex(column, out var index)
        ? csv.GetString(index).Trim()
        : throw new FormatException($"the table has no column '{column}'; needed: {string.Join(", ", Columns)}");
}
