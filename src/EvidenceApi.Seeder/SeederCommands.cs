using System.CommandLine;

namespace EvidenceApi.Seeder;

/// <summary>The commands and their options; what they do is in <see cref="SeederRun"/>.</summary>
internal static class SeederCommands
{
    private const string Variable = "ConnectionStrings__EvidenceOwner";

    public static RootCommand Create(Output output)
    {
        var connection = new Option<string?>("--connection")
        {
            Description = $"Npgsql connection string of a login that may act as evidence_owner; otherwise {Variable} of the environment",
            Recursive = true,
        };
        var db = Folder("--db", "folder with roles.sql, migrations and views", "db");
        var seeds = Folder("--seeds", "folder of the seed files", "seeds");
        var dryRun = new Option<bool>("--dry-run") { Description = "print what would change and write nothing" };

        var rows = new Option<bool>("--rows") { Description = "write the rows of all studies again too, after the code that reads records has changed" };

        var folders = new Argument<string[]>("folder") { Description = "folder of records of API v2, one NCT….json each, with the day in versionHolder", Arity = ArgumentArity.OneOrMore };
        var table = new Option<string?>("--table") { Description = "CSV of ClinicalTrials.gov entries of one more day; docs/operations.md lists its columns" };
        var cities = new Option<string?>("--cities") { Description = "CSV of coordinates: city, state, country, latitude, longitude" };
        var outFolder = new Option<string?>("--out") { Description = "where the seed files go; otherwise 'registered' in the seeds" };

        SeederRun Run(ParseResult parsed) => new(
            output, parsed.GetValue(connection) ?? Environment.GetEnvironmentVariable(Variable), parsed.GetRequiredValue(db), parsed.GetRequiredValue(seeds));

        var root = new RootCommand(
            "Migrates and seeds the evidence database. Exit codes: 0 done, 1 the seeds, or some records, have errors, 2 wrong command line, 3 database out of reach, 4 migration refused, 5 another run is in progress, 6 files and database do not hold the same after an import, 130 stopped by a signal.")
        {
            connection, db, seeds,
            Command("migrate", "bring the schema up to date", (parsed, token) => Run(parsed).MigrateAsync(token)),
            Command("seed", "validate the seeds and load them in one transaction", (parsed, token) => Run(parsed).SeedAsync(parsed.GetValue(dryRun), token), dryRun),
            Command("check", "validate the seeds without a database", (parsed, _) => Task.FromResult(Run(parsed).Check())),
            ImportCommand(),
            Command("render", "make the stored documents of all studies again, after the code that writes them has changed", (parsed, token) => Run(parsed).RenderAsync(parsed.GetValue(rows), token), rows),
            RecordsCommand(),
            Command("status", "what the database holds", (parsed, token) => Run(parsed).StatusAsync(token)),
        };
        return root;

        Command ImportCommand()
        {
            var paths = new Argument<string[]>("path")
            {
                Description = "a record, a page of records, NDJSON, the register's bulk zip, or a folder of these",
                Arity = ArgumentArity.OneOrMore,
            };
            var full = new Option<bool>("--full") { Description = "the paths hold the whole register: records that are not in them are marked gone" };
            var strict = new Option<bool>("--strict") { Description = "stop at the first record that cannot be read" };
            var batch = new Option<int>("--batch") { Description = "how many records are written at once, in one transaction", DefaultValueFactory = _ => 500 };
            batch.Validators.Add(result =>
            {
                if (result.GetValue(batch) < 1)
                    result.AddError("--batch needs a number of 1 or more");
            });
            var verify = new Option<Uri?>("--verify")
            {
                Description = "load nothing, but ask the service at this address for the records and compare value by value",
                CustomParser = argument => Uri.TryCreate(argument.Tokens.Single().Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : Refused(argument),
            };
            var ctgov = Command("ctgov", "records of ClinicalTrials.gov API v2", (parsed, token) => parsed.GetValue(verify) is { } service
                ? Run(parsed).VerifyAsync(parsed.GetRequiredValue(paths), service, token)
                : Run(parsed).ImportAsync(parsed.GetRequiredValue(paths), new Import.ImportOptions(parsed.GetValue(full), parsed.GetValue(strict), parsed.GetValue(batch)), token), full, strict, batch, verify);
            ctgov.Arguments.Add(paths);
            return new Command("import", "load records of a register beside the seeds") { ctgov };
        }

        static Uri? Refused(System.CommandLine.Parsing.ArgumentResult argument)
        {
            argument.AddError("--verify needs the address of a service, such as http://127.0.0.1:5080");
            return null;
        }

        Command RecordsCommand()
        {
            var command = Command("records-to-seeds", "turn records of a register into seed files of facts", (parsed, _) => Task.FromResult(Run(parsed).RecordsToSeeds(
                parsed.GetRequiredValue(folders), parsed.GetValue(table), parsed.GetValue(cities), parsed.GetValue(outFolder))), table, cities, outFolder);
            command.Arguments.Add(folders);
            return command;
        }
    }

    private static Option<string> Folder(string name, string description, string folder) => new(name)
    {
        Description = $"{description}; otherwise '{folder}' in this folder or the nearest above it that has one",
        DefaultValueFactory = _ => Nearest(folder),
        Recursive = true,
    };

    private static string Nearest(string folder)
    {
        for (var place = new DirectoryInfo(Environment.CurrentDirectory); place is not null; place = place.Parent)
        {
            if (Directory.Exists(Path.Combine(place.FullName, folder)))
                return Path.Combine(place.FullName, folder);
        }
        return folder;
    }

    private static Command Command(string name, string description, Func<ParseResult, CancellationToken, Task<int>> action, params Option[] options)
    {
        var command = new Command(name, description);
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(action);
        return command;
    }
}
