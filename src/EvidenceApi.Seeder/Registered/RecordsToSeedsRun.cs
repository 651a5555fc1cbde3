namespace EvidenceApi.Seeder.Registered;

/// <summary>The command records-to-seeds: checks its files, writes the seeds, and reports what is missing.</summary>
internal static class RecordsToSeedsRun
{
    public static int Run(Output output, RecordsToSeedsOptions options)
    {
        if (new[] { options.Table, options.Cities }.OfType<string>().FirstOrDefault(file => !File.Exists(file)) is { } file)
            return output.Fail(ExitCode.Usage, $"there is no file '{file}'");
        if (options.Folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            return output.Fail(ExitCode.Usage, $"there is no folder '{missing}'");
        try
        {
            var outcome = RecordsToSeeds.Write(options);
            output.Line($"{outcome.Studies} studies written, and what the register adds to {outcome.Parts} curated ones");
            foreach (var place in outcome.WithoutCoordinates)
                output.Line($"  {place}: no coordinates");
            foreach (var state in outcome.WithoutStatus)
                output.Line($"  {state}: no status observation is confirmed on that day; add one to its seed file");
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or UnauthorizedAccessException)
        {
            return output.Fail(ExitCode.BadSeeds, wrong.Message);
        }
    }
}
