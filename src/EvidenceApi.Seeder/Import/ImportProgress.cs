using System.Diagnostics;
using Spectre.Console;

namespace EvidenceApi.Seeder.Import;

/// <summary>How far an import is: a bar on a terminal, a plain line every ten seconds elsewhere; both with the rate and the time that remains.</summary>
internal sealed class ImportProgress(RecordInputs inputs, Output output)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    private TimeSpan lastLine;

    private long records;

    private long bytesBefore;

    private ProgressTask? bar;

    /// <summary>Runs the work under a bar where there is a terminal.</summary>
    public Task RunAsync(Func<Task> work) => !output.Console.Profile.Capabilities.Interactive
        ? work()
        : output.Console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                bar = context.AddTask("reading", maxValue: Math.Max(1, inputs.Bytes));
                await work();
                bar.Value = bar.MaxValue;
            });

    /// <summary>What was skipped because an earlier run had done it does not count into the rate.</summary>
    public void Begin() => (bytesBefore, lastLine) = (inputs.BytesDone, watch.Elapsed);

    public void Add(int written)
    {
        records += written;
        var rate = records / Math.Max(0.001, watch.Elapsed.TotalSeconds);
        if (bar is not null)
            (bar.Value, bar.Description) = (inputs.BytesDone, $"{records:N0} records, {rate:N0}/s");
        else if (watch.Elapsed - lastLine >= BetweenLines)
            Line(rate);
    }

    private void Line(double rate)
    {
        lastLine = watch.Elapsed;
        var done = Math.Max(1, inputs.BytesDone - bytesBefore);
        var left = TimeSpan.FromSeconds(watch.Elapsed.TotalSeconds * Math.Max(0, inputs.Bytes - inputs.BytesDone) / done);
        output.Line($"{records:N0} records, {rate:N0}/s, {100.0 * inputs.BytesDone / Math.Max(1, inputs.Bytes):N0} %, {left:hh\\:mm\\:ss} to go");
    }
}
