using System.Text.Json;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Inputs;
using EvidenceApi.Seeder.Records;
using EvidenceApi.Seeder.Seeds;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>What came of a table: seed files written, and studies that the seeds already hold, with the states of the register that those lack.</summary>
internal sealed record TableOutcome(int Written, int Known, IReadOnlyList<string> WithoutStatus);

/// <summary>
/// Turns a table of registered studies into seed files, one a study. A study that the seeds hold under the same registration is left to its curator.
/// Repeating it gives the same files.
/// </summary>
internal static class TableToSeeds
{
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly ISerializer Yaml = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithTypeConverter(new PartialDateYaml())
        .WithIndentedSequences()
        .DisableAliases()
        .Build();

    /// <param name="table">The table.</param>
    /// <param name="recordFolders">Folders of records of API v2 of other days, which are added to the studies of the table.</param>
    /// <param name="seedsFolder">Where the curated studies are.</param>
    /// <param name="outFolder">Where the files go.</param>
    public static TableOutcome Write(string table, IReadOnlyList<string> recordFolders, string seedsFolder, string outFolder)
    {
        var rows = RegisteredRow.ReadAll(table);
        var records = recordFolders.SelectMany(Records).ToLookup(record => record.Number, record => record.State);
        var outside = SeedReader.Read(seedsFolder).Dataset.Studies
            .Where(study => !File.Exists(PathOf(outFolder, study.Id)))
            .SelectMany(study => study.Registrations.Select(registration => (registration.Number, study)))
            .ToLookup(pair => pair.Number, pair => pair.study, StringComparer.OrdinalIgnoreCase);
        var known = rows.Where(row => outside.Contains(row["nctId"])).ToList();
        Directory.CreateDirectory(outFolder);
        foreach (var row in rows.Except(known))
            File.WriteAllText(PathOf(outFolder, row["nctId"].ToLowerInvariant()), Head + Yaml.Serialize(RegisteredStudy.Of(row, records[row["nctId"]])));
        return new TableOutcome(rows.Count - known.Count, known.Count, [.. known.SelectMany(row => records[row["nctId"]].Append(RegisteredState.Of(row))
            .Where(state => !outside[row["nctId"]].Any(study => study.StatusHistory.Any(observation => observation.ConfirmedOn == state.Day)))
            .Select(state => $"{row["nctId"]} on {state.Day}"))]);
    }

    private static IEnumerable<(string Number, RegisteredState State)> Records(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "NCT*.json").Order(StringComparer.Ordinal))
        {
            using var json = Parse(path);
            if (RecordReader.NctIdOf(json.RootElement) is { } number && RegisteredState.Of(json.RootElement) is { } state)
                yield return (number, state);
        }
    }

    private static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(InputFile.Read(path, MostBytes));
        }
        catch (JsonException broken)
        {
            throw new FormatException($"{path}: this is not JSON: {broken.Message}", broken);
        }
    }

    private static string PathOf(string folder, string id) => Path.Combine(folder, $"{id}.yaml");

    private const string Head = "# yaml-language-server: $schema=../seed.schema.json\n# Made from entries of ClinicalTrials.gov by table-to-seeds, which replaces this file.\n";

    private sealed class PartialDateYaml : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(PartialDate);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException("seeds are read by the seed reader");

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            emitter.Emit(new YamlDotNet.Core.Events.Scalar(value?.ToString() ?? ""));
    }
}
