using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Migrations;

/// <summary>One numbered file of <c>db/migrations</c>.</summary>
internal sealed partial record MigrationScript(int Number, string Name, string Sql)
{
    public string Sha256 { get; } = CanonicalJson.Sha256(Sql);

    /// <summary>All scripts in order. Throws <see cref="MigrationRefusedException"/> for a name without a number, or a number that is missing or twice.</summary>
    public static IReadOnlyList<MigrationScript> ReadAll(string folder)
    {
        var scripts = Directory.EnumerateFiles(folder, "*.sql").Select(Read).OrderBy(script => script.Number).ThenBy(script => script.Name).ToList();
        for (var index = 0; index < scripts.Count; index++)
        {
            if (scripts[index].Number != index + 1)
                throw new MigrationRefusedException(
                    $"{scripts[index].Name} is not number {index + 1:0000}; migrations are numbered 0001, 0002, … without gaps or doubles");
        }
        return scripts;
    }

    /// <summary>Reads a script with line ends as in the repository, so that a checkout on another system has the same digest.</summary>
    public static string ReadSql(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static MigrationScript Read(string path)
    {
        var name = Path.GetFileName(path);
        var match = FileName().Match(name);
        if (!match.Success)
            throw new MigrationRefusedException($"{name} is not named like 0001_what_it_does.sql");
        return new MigrationScript(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), name, ReadSql(path));
    }

    [GeneratedRegex("^(?<number>[0-9]{4})_[a-z0-9_]+\\.sql$")]
    private static partial Regex FileName();
}
