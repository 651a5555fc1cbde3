using EvidenceApi.Seeder.Loading;
using Spectre.Console;

namespace EvidenceApi.Seeder;

/// <summary>What the seeder tells people: plain lines that also read well in a log.</summary>
internal sealed class Output(IAnsiConsole console)
{
    private const int ShownOfAKind = 25;

    /// <summary>A console for this process: colours on a terminal only, and no line broken that a program may want to read.</summary>
    public static IAnsiConsole Console()
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

    public void Line(string text) => console.WriteLine(text);

    public void Error(string text) => console.MarkupLineInterpolated($"[red]{text}[/]");

    /// <summary>The difference, entity by entity; of each kind the first few, then how many more.</summary>
    public void Difference(Difference difference)
    {
        foreach (var group in difference.Changes.GroupBy(change => (change.Type, change.Kind)))
        {
            foreach (var change in group.Take(ShownOfAKind))
                Line($"  {change.Type.ToLowerInvariant(),-8} {Words(change.Kind),-18} {change.Id}{Fields(change)}");
            if (group.Count() > ShownOfAKind)
                Line($"  {group.Key.Type.ToLowerInvariant(),-8} {Words(group.Key.Kind),-18} … and {group.Count() - ShownOfAKind} more");
        }
        Line($"{difference.Count("ADDED")} added, {difference.Count("CHANGED")} changed, {difference.Count("REMOVED")} removed");
    }

    private static string Fields(EntityChange change) => change is { Before: { } before, After: { } after }
        ? ": " + string.Join(", ", JsonDifference.Between(before.Document, after.Document)
            .Select(field => $"{field.Path} {field.Before ?? "nothing"} → {field.After ?? "nothing"}"))
        : "";

    private static string Words(EntityKind kind) => kind.ToString().ToLowerInvariant().Replace('_', ' ');
}
