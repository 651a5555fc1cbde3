using EvidenceApi.Seeder.Loading;
using Spectre.Console;

namespace EvidenceApi.Seeder;

/// <summary>What the seeder prints: plain lines that also read well in a log.</summary>
internal sealed class Output(IAnsiConsole console)
{
    private const int ShownOfAKind = 25;

    private const int LongestValue = 60;

    /// <summary>A console for this process: colours on a terminal only, and no line broken that a program may want to read.</summary>
    public static IAnsiConsole ForProcess()
    {
        var redirected = System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = int.MaxValue;
        return console;
    }

    public IAnsiConsole Console => console;

    public void Line(string text) => console.WriteLine(text);

    public void Error(string text) => console.MarkupLineInterpolated($"[red]{text}[/]");

    /// <summary>Says why a run ends, and returns its exit code.</summary>
    public int Fail(int code, string text)
    {
        Error(text);
        return code;
    }

    /// <summary>What a load changes, entity by entity; kinds with many changes as a number.</summary>
    public void Changes(IReadOnlyList<EntityChange> all)
    {
        foreach (var group in all.GroupBy(change => (change.Type, change.Kind)))
        {
            var changes = group.ToList();
            var head = $"  {group.Key.Type.ToLowerInvariant(),-8} {Words(group.Key.Kind),-18}";
            if (changes.Count > ShownOfAKind)
                Line($"{head} {changes.Count} of them");
            else
                changes.ForEach(change => Line($"{head} {change.Id}{Fields(change)}"));
        }
        Line($"{Count("ADDED")} added, {Count("CHANGED")} changed, {Count("REMOVED")} removed");

        int Count(string type) => all.Count(change => change.Type == type);
    }

    private static string Fields(EntityChange change) => change is { Before: { } before, After: { } after }
        ? ": " + string.Join(", ", JsonDifference.Between(before, after)
            .Select(field => $"{field.Path} {Cut(field.Before)} → {Cut(field.After)}"))
        : "";

    private static string Cut(string? value) => value is null ? "nothing" : value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    private static string Words(EntityKind kind) => kind.ToString().ToLowerInvariant().Replace('_', ' ');
}
