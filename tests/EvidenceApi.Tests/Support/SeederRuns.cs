using EvidenceApi.Seeder;
using Spectre.Console;

namespace EvidenceApi.Tests.Support;

/// <summary>The output of one run of the seeder.</summary>
internal sealed record SeederAnswer(int Code, string Output)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the seeder's command line in this process.</summary>
internal static class SeederRuns
{
    public static Task<SeederAnswer> RunAsync(params string[] args) => RunAsync(args, CancellationToken.None);

    public static async Task<SeederAnswer> RunAsync(string[] args, CancellationToken stop)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = int.MaxValue;
        string[] db = args.Contains("--db") ? [] : ["--db", Repository.PathOf("db")];
        return new SeederAnswer(await SeederProgram.RunAsync([.. args, .. db], console, stop), output.ToString().ReplaceLineEndings("\n"));
    }

    public static async Task SucceedAsync(params string[] args)
    {
        var answer = await RunAsync(args);
        Assert.True(answer.Code == 0, answer.Output);
    }
}
