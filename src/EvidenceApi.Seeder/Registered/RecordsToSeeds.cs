using System.Text.Json;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Inputs;
using EvidenceApi.Seeder.Records;
using EvidenceApi.Seeder.Seeds;

namespace EvidenceApi.Seeder.Registered;

/// <summary>What <see cref="RecordsToSeeds"/> reads and where it writes.</summary>
internal sealed record RecordsToSeedsOptions
{
    /// <summary>Folders of records of API v2, one <c>NCT….json</c> each, whose <c>versionHolder</c> names the day.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>A table of entries of one more day; null without.</summary>
    public string? Table { get; init; }

    /// <summary>Coordinates of cities; null without.</summary>
    public string? Cities { get; init; }

    /// <summary>Where the curated studies are.</summary>
    public required string Seeds { get; init; }

    /// <summary>Where the files go. The folder is the command's own: files of studies that were not read are deleted.</summary>
    public required string Out { get; init; }
}

/// <summary>The output: seed files of studies that are not curated, and of what the register adds to curated ones, with the states of the register that these lack.</summary>
internal sealed record RecordsOutcome(int Studies, int Parts, IReadOnlyList<string> WithoutStatus, IReadOnlyList<string> WithoutCoordinates);

/// <summary>
/// Turns records of a register into seed files of facts, one a study: a whole study, or what the register adds to a curated one. Repeating it gives the same files.
/// </summary>
internal static class RecordsToSeeds
{
    private const int MostBytes = 64 * 1024 * 1024;

    public static RecordsOutcome Write(RecordsToSeedsOptions options)
    {
        var cities = options.Cities is { } file ? CityTable.Read(file) : new CityTable([]);
        var states = options.Folders.SelectMany(Records)
            .Concat((options.Table is { } table ? RegisteredRow.ReadAll(table) : []).Select(row => (Number: row["nctId"], State: RegisteredState.Of(row))))
            .ToLookup(state => state.Number, state => state.State);
        var curated = CuratedStudies(options);
        Directory.CreateDirectory(options.Out);
        var (parts, withoutStatus, withoutCoordinates) = (0, new List<string>(), new List<string>());
        foreach (var number in states.Select(group => group.Key).Order(StringComparer.Ordinal))
        {
            var history = RegisteredHistory.Of(number, states[number], cities);
            var dataset = curated.GetValueOrDefault(number) is { } study ? new Dataset { Registered = [RegisteredPartOf.Study(study, history)] } : RegisteredStudy.Of(history);
            File.WriteAllText(PathOf(options.Out, number), SeedYaml.Head + SeedYaml.Of(dataset));
            withoutCoordinates.AddRange(history.Sites.Where(site => site.Latitude is null && site.City is not null).Select(site => $"{number}: {site.City}, {site.Country}"));
            if (dataset.Studies.Count > 0 || !curated.TryGetValue(number, out study))
                continue;
            parts++;
            withoutStatus.AddRange(states[number].Where(state => study.StatusHistory.All(seen => seen.ConfirmedOn != state.Day)).Select(state => $"{number} on {state.Day}"));
        }
        RemoveOthers(options.Out, states);
        return new RecordsOutcome(states.Count - parts, parts, withoutStatus, withoutCoordinates);
    }

    // Only what the curator wrote: what this command wrote before is no reason to leave something out.
    private static Dictionary<string, Study> CuratedStudies(RecordsToSeedsOptions options) => SeedReader.Read(options.Seeds, options.Out).Dataset.Studies
        .SelectMany(study => study.Registrations.Select(registration => (registration.Number, study)))
        .ToDictionary(pair => pair.Number, pair => pair.study, StringComparer.OrdinalIgnoreCase);

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

    private static void RemoveOthers(string folder, ILookup<string, RegisteredState> states)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "nct*.yaml").Where(file => !states.Contains(Path.GetFileNameWithoutExtension(file).ToUpperInvariant())))
            File.Delete(file);
    }

    private static string PathOf(string folder, string number) => Path.Combine(folder, $"{number.ToLowerInvariant()}.yaml");
}
