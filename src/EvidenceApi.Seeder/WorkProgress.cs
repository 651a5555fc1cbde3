using System.Diagnostics;
using Spectre.Console;

namespace EvidenceApi.Seeder;

/// <summary>Progress of a long task: a bar on a terminal, a plain line every ten seconds elsewhere; both with the rate and the time that remains.</summary>
/// <param name="total">How much there is to do, in any unit: bytes, studies.</param>
/// <param name="done">How much of it is done.</param>
/// <param name="items">What is counted, as a word.</param>
/// <param name="output">Where it is reported.</param>
internal sealed class WorkProgress(long total, Func<long> done, string items, Output output)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    private TimeSpan lastLine;

    private long counted;

    private ProgressTask? bar;

    /// <summary>Runs the work under a bar where there is a terminal.</summary>
    public Task RunAsync(Func<Task> work) => !output.Console.Profile.Capabilities.Interactive
        ? work()
        : output.Console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                bar = context.AddTask(items, maxValue: Math.Max(1, total));
                await work();
                bar.Value = bar.MaxValue;
            });

    public void Add(int written)
    {
        counted += written;
        var rate = counted / Math.Max(0.001, watch.Elapsed.TotalSeconds);
        if (bar is not null)
            (bar.Value, bar.Description) = (done(), $"{counted:N0} {items}, {rate:N0}/s");
        else if (watch.Elapsed - lastLine >= BetweenLines)
            Line(rate);
    }

    private void Line(double rate)
    {
        lastLine = watch.Elapsed;
        var share = (double)Math.Max(1, done()) / Math.Max(1, total);
        var left = TimeSpan.FromSeconds(watch.Elapsed.TotalSeconds * Math.Max(0, 1 - share) / share);
        output.Line($"{counted:N0} {items}, {rate:N0}/s, {100 * share:N0} %, {left:hh\\:mm\\:ss} to go");
    }
}
