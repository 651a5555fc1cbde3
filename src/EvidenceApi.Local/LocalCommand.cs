using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Npgsql;

namespace EvidenceApi.Local;

/// <summary>The command line. Every failure that a user can correct ends in one sentence on standard error and an exit code.</summary>
internal static class LocalCommand
{
    private const int Failed = 1;
    private const int Misused = 2;
    private const int Interrupted = 130; // 128 + SIGINT, as shells have it
    private const string PortVariable = "EVIDENCE_PORT";
    private const int DefaultPort = 5080;

    private static readonly TimeSpan LongestStop = TimeSpan.FromMinutes(1);

    private static readonly Option<int> Port = new("--port")
    {
        Description = $"The port on 127.0.0.1 (or {PortVariable}); 0 takes a free one.",
        DefaultValueFactory = PortFromEnvironment,
    };

    private static readonly Option<string?> Data = new("--data")
    {
        Description = "The folder of the private PostgreSQL (or EVIDENCE_DATA).",
        DefaultValueFactory = _ => Variable("EVIDENCE_DATA"),
    };

    private static readonly Option<string?> Scripts = new("--db") { Description = "The folder of the database scripts; db/ of the repository by default." };

    private static readonly Option<string?> Seeds = new("--seeds") { Description = "The folder of the seeds; seeds/ of the repository by default." };

    internal static async Task<int> RunAsync(string[] args)
    {
        Port.Validators.Add(CheckPort);
        var command = new RootCommand(
            "Starts a private PostgreSQL, migrates and seeds it, and serves the API with Swagger UI. "
            + "ConnectionStrings__Evidence uses a database of your own instead.")
        {
            Port, Data, Scripts, Seeds,
        };
        command.SetAction(ActAsync);
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
            return await FailAsync(string.Join('\n', parsed.Errors.Select(error => error.Message)) + "\nThe options: --help", Misused);
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestStop });
    }

    private static async Task<int> ActAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            return await new LocalRun(Options(parsed), Console.Out).RunAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (PrivateServerException exception)
        {
            return await FailAsync(exception.Message);
        }
        catch (UnusableSettingException exception)
        {
            return await FailAsync(exception.Message, Misused);
        }
        catch (Exception exception) when (exception is NpgsqlException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync($"The database or its folder failed: {exception.Message.TrimEnd('.')}.");
        }
    }

    private static async Task<int> FailAsync(string sentence, int code = Failed)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }

    private static LocalOptions Options(ParseResult parsed) => new()
    {
        Port = parsed.GetValue(Port),
        DataFolder = parsed.GetValue(Data),
        ScriptsFolder = parsed.GetValue(Scripts),
        SeedsFolder = parsed.GetValue(Seeds),
        ServiceConnection = Variable("ConnectionStrings__Evidence"),
        OwnerConnection = Variable("ConnectionStrings__EvidenceOwner"),
    };

    private static int PortFromEnvironment(ArgumentResult result)
    {
        var text = Variable(PortVariable);
        if (text is null)
            return DefaultPort;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
            return port;
        result.AddError($"{PortVariable} is {text}, which is not a port (0 to {IPEndPoint.MaxPort}).");
        return DefaultPort;
    }

    private static void CheckPort(OptionResult result)
    {
        if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var port) && port is < 0 or > IPEndPoint.MaxPort)
            result.AddError($"--port is {port}, which is not a port (0 to {IPEndPoint.MaxPort}).");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
