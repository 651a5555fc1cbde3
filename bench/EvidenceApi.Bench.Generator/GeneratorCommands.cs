using System.CommandLine;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator;

/// <summary>The two commands: <c>shapes</c> reads the shapes of real records, <c>generate</c> writes invented records of those shapes.</summary>
internal static class GeneratorCommands
{
    private const string ShapesPath = "bench/shapes.tsv";

    public static RootCommand Create() => new(
        "Writes ClinicalTrials.gov API v2 records with the shapes of real ones and invented text. Exit codes: 0 done, 1 failed.")
    {
        ShapesCommand(), GenerateCommand(),
    };

    private static Command ShapesCommand()
    {
        var records = new Argument<string>("records") { Description = "folder or zip with NCT….json files" };
        var output = new Option<string>("--out") { Description = "where the shapes go", DefaultValueFactory = _ => ShapesPath };
        var command = new Command("shapes", "write the counts and codes of real records, one a line, without any of their text") { records, output };
        command.SetAction(parsed => Guarded(() =>
        {
            var count = ShapeFile.Write(parsed.GetRequiredValue(output), RealRecords.Read(parsed.GetRequiredValue(records)).Select(ShapeOfRecord.Read));
            Console.Error.WriteLine($"{count} shapes in {parsed.GetRequiredValue(output)}");
        }));
        return command;
    }

    private static Command GenerateCommand()
    {
        var studies = new Option<int>("--studies") { Description = "number of records", DefaultValueFactory = _ => 500_000 };
        var results = new Option<long>("--results")
        {
            Description = "number of outcome measurements in all records together, met within 1 %",
            DefaultValueFactory = _ => 5_000_000,
        };
        var seed = new Option<int>("--seed") { Description = "the same seed gives the same bytes", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--out") { Description = "NDJSON file, one record a line; '-' for the standard output", Required = true };
        var shapes = new Option<string>("--shapes") { Description = "file of the shapes", DefaultValueFactory = _ => ShapesPath };
        var command = new Command("generate", "write invented records as NDJSON") { studies, results, seed, output, shapes };
        command.SetAction((parsed, token) => Task.FromResult(Guarded(() =>
        {
            var known = ShapeFile.Read(parsed.GetRequiredValue(shapes));
            var run = new GenerateRun(known, parsed.GetValue(studies), parsed.GetValue(results), parsed.GetValue(seed));
            run.Write(parsed.GetRequiredValue(output), token);
        })));
        return command;
    }

    private static int Guarded(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or OperationCanceledException)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }
}
