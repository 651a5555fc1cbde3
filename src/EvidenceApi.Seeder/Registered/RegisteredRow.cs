using CsvHelper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.Registered;

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

    // A table need not have it.
    private const string SponsorClass = "leadSponsorClass";

    private readonly Dictionary<string, string> cells;

    private RegisteredRow(Dictionary<string, string> cells) => this.cells = cells;

    /// <summary>The text of a cell; empty when the entry has none.</summary>
    public string this[string column] => cells[column];

    public string[] List(string column) => cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Sponsor and collaborators.</summary>
    public IReadOnlyList<Organization> Organizations =>
    [
        .. List("leadSponsor").Select(name => OrganizationOf(OrganizationRole.LEAD_SPONSOR, name, cells[SponsorClass] is { Length: > 0 } known ? known : null)),
        .. List("collaborators").Select(name => OrganizationOf(OrganizationRole.COLLABORATOR, name, null)),
    ];

    /// <summary>The same of a record.</summary>
    public static RegisteredRow Of(Study study)
    {
        var record = study.Records[0];
        var cells = Columns.ToDictionary(column => column, _ => "");
        cells["nctId"] = record.NctId;
        cells["briefTitle"] = study.Title;
        cells["officialTitle"] = record.OfficialTitle ?? "";
        cells["studyType"] = study.Type.ToString();
        cells["phase"] = string.Join('|', study.Phases);
        cells["conditions"] = string.Join('|', record.Conditions);
        cells["interventions"] = string.Join('|', study.Interventions.Select(intervention => intervention.Label));
        return new RegisteredRow(cells);
    }

    /// <summary>Several rows of one study as one, each cell from the last that has it.</summary>
    public static RegisteredRow Latest(IReadOnlyList<RegisteredRow> rows) =>
        new(Columns.ToDictionary(column => column, column => rows.Select(row => row[column]).LastOrDefault(text => text.Length > 0) ?? ""));

    /// <summary>All lines. Throws <see cref="FormatException"/> that names the place of invalid text, or the missing column.</summary>
    public static IReadOnlyList<RegisteredRow> ReadAll(string path)
    {
        var (text, error) = InputText.Read(InputFile.Read(path, MostBytes));
        if (error is not null)
            throw new FormatException($"{path}:{error.Line}:{error.Column}: {error.Problem}; allowed: {error.Allowed}");
        using var csv = CsvReader.FromText(text ?? "");
        var rows = new List<RegisteredRow>();
        while (csv.Read())
            rows.Add(new RegisteredRow(Columns.ToDictionary(column => column, column => Cell(csv, column)).Append(KeyValuePair.Create(SponsorClass, OptionalCell(csv, SponsorClass))).ToDictionary()));
        return rows;
    }

    private Organization OrganizationOf(OrganizationRole role, string name, string? known) => new()
    {
        Role = role, Name = name, Class = known, Source = RegisteredFacts.SourceOf(this["nctId"]), Place = RegisteredFacts.Place, Verification = Verification.VERIFIED,
    };

    private static string OptionalCell(CsvReader csv, string column) => csv.TryGetFieldIndex(column, out _) ? Cell(csv, column) : "";

    private static string Cell(CsvReader csv, string column) => csv.TryGetFieldIndex(column, out var index)
        ? csv.GetString(index).Trim()
        : throw new FormatException($"the table has no column '{column}'; needed: {string.Join(", ", Columns)}");
}
