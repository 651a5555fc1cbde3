using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using EvidenceApi.Local;

namespace EvidenceApi.Tests.Local;

public sealed class LocalProgramTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Killing_the_program_stops_its_server_in_an_orderly_way()
    {
        using var data = new ServerData();
        using var program = Start(["--port", "0", "--data", data.Folder], []);
        while (await program.StandardOutput.ReadLineAsync() is { } line && !line.Contains(data.Folder, StringComparison.Ordinal))
        {
        }
        Assert.True(File.Exists(data.PidFile));

        program.Kill(); // SIGKILL: the program itself can do nothing any more
        var watch = Stopwatch.StartNew();
        while (File.Exists(data.PidFile) && watch.Elapsed < Patience)
            await Task.Delay(20);
        Assert.False(File.Exists(data.PidFile), "the server still ran");
        Assert.Contains("database system is shut down", await File.ReadAllTextAsync(Path.Combine(data.Folder, "server.log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_port_is_named_with_the_option_that_chooses_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var (code, error) = await RunAsync(["--port", $"{port}"], []);
        Assert.Equal(1, code);
        Assert.Equal($"Port {port} on 127.0.0.1 is in use by another program: choose another with --port (0 takes a free one).", error);
    }

    [Theory]
    [InlineData(PostgresBinaries.Variable, "/nowhere", 1, "EVIDENCE_PG_BIN names /nowhere, which does not hold")]
    [InlineData("EVIDENCE_DATA", "/etc/passwd", 1, "The data folder /etc/passwd is a file")]
    [InlineData("EVIDENCE_PORT", "http", 2, "EVIDENCE_PORT is http, which is not a port")]
    [InlineData("ConnectionStrings__EvidenceOwner", "Host=/nowhere", 1, "without ConnectionStrings__Evidence")]
    public async Task A_wrong_setting_ends_in_one_sentence(string variable, string value, int expected, string sentence)
    {
        var (code, error) = await RunAsync(["--port", "0"], new() { [variable] = value }, keepPort: variable == "EVIDENCE_PORT");
        Assert.Equal(expected, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "99999")]
    [InlineData("--port", "x")]
    [InlineData("--prot", "1")]
    public async Task A_wrong_option_is_a_misuse(string option, string value) => Assert.Equal(2, (await RunAsync([option, value], [])).Code);

    private static async Task<(int Code, string Error)> RunAsync(string[] arguments, Dictionary<string, string> variables, bool keepPort = false)
    {
        using var program = Start(keepPort ? [] : arguments, variables);
        using var timeout = new CancellationTokenSource(Patience);
        var output = program.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = await program.StandardError.ReadToEndAsync(timeout.Token);
        await output;
        await program.WaitForExitAsync(timeout.Token);
        return (program.ExitCode, error.Trim());
    }

    private static Process Start(string[] arguments, Dictionary<string, string> variables)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "EvidenceApi.Local.dll");
        var info = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment.Remove("ConnectionStrings__Evidence");
        info.Environment.Remove("ConnectionStrings__EvidenceOwner");
        foreach (var (name, value) in variables)
            info.Environment[name] = value;
        return Process.Start(info)!;
    }
}
