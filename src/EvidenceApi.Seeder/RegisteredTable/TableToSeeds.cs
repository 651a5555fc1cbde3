using EvidenceApi.Model;
using EvidenceApi.Seeder.Seeds;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>What came of a table: seed files written, and studies that the seeds already hold, with those among them that lack the table's status.</summary>
internal sealed record TableOutcome(int Written, int Known, IReadOnlyList<string> WithoutStatus);

/// <summary>
/// Turns a table of registered studies into seed files, one a study. A study that the seeds hold under the same registration is left to its curator.
/// Repeating it gives the same files.
/// </summary>
internal static class TableToSeeds
{
    private static readonly ISerializer Yaml = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithTypeConverter(new PartialDateYaml())
        .WithIndentedSequences()
        .DisableAliases()
        .Build();

    public static TableOutcome Write(string table, string seedsFolder, string outFolder)
    {
        var rows = RegisteredRow.ReadAll(table);
        var outside = SeedReader.Read(seedsFolder).Dataset.Studies
            .Where(study => !File.Exists(PathOf(outFolder, study.Id)))
            .SelectMany(study => study.Registrations.Select(registration => (registration.Number, study)))
            .ToLookup(pair => pair.Number, pair => pair.study, StringComparer.OrdinalIgnoreCase);
        var known = rows.Where(row => outside.Contains(row["nctId"])).ToList();
        Directory.CreateDirectory(outFolder);
        foreach (var row in rows.Except(known))
            File.WriteAllText(PathOf(outFolder, row["nctId"].ToLowerInvariant()), Head(row) + Yaml.Serialize(RegisteredStudy.Of(row)));
        return new TableOutcome(rows.Count - known.Count, known.Count, [.. known
            .Where(row => !outside[row["nctId"]].Any(study => study.StatusHistory.Any(observation => observation.AsOf?.ToString() == row["asOf"])))
            .Select(row => row["nctId"])]);
    }

    private static string PathOf(string folder, string id) => Path.Combine(folder, $"{id}.yaml");

    private static string Head(RegisteredRow row) =>
        $"# yaml-language-server: $schema=../seed.schema.json\n# Made from a table of ClinicalTrials.gov entries of {row["asOf"]}; made anew by table-to-seeds.\n";

    private sealed class PartialDateYaml : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(PartialDate);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException("seeds are read by the seed reader");

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            emitter.Emit(new YamlDotNet.Core.Events.Scalar(value?.ToString() ?? ""));
    }
}
