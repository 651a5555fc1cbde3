using System.Collections.Concurrent;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace EvidenceApi.Tests.Guards;

/// <summary>Which types of a project use which, by the folders that they are in, as it was compiled. What is beside the folders puts them together, and is in none.</summary>
internal sealed class FolderGraph
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<FolderGraph>> Known = new();

    private readonly ILookup<(string Folder, string Used), string> uses;

    private FolderGraph(Assembly assembly)
    {
        var project = assembly.GetName().Name!;
        uses = new ArchLoader().LoadAssemblies(assembly).Build().Types
            .SelectMany(type => type.Dependencies.Select(dependency => (type.Name, Used: dependency.Target))
                .Where(use => use.Used is not GenericParameter)
                .Select(use => (From: FolderOf(type, project), To: FolderOf(use.Used, project), Text: $"{use.Name} uses {use.Used.Name}")))
            .Where(use => use.From is not null && use.To is not null && use.From != use.To)
            .Distinct()
            .ToLookup(use => (use.From!, use.To!), use => use.Text);
    }

    public static FolderGraph Of(Assembly assembly) => Known.GetOrAdd(assembly, one => new Lazy<FolderGraph>(() => new FolderGraph(one))).Value;

    /// <summary>Folders that use others which use them, in the end.</summary>
    public IEnumerable<string> InCycles => uses.Select(use => use.Key.Folder).Distinct().Where(folder => Reached(folder).Contains(folder)).Order(StringComparer.Ordinal);

    /// <summary>Which types of a folder use which of another.</summary>
    public IEnumerable<string> Uses(string folder, string other) => uses[(folder, other)];

    /// <summary>Which folders use a folder, with one type each.</summary>
    public IEnumerable<string> UsedBy(string folder) => uses.Where(use => use.Key.Used == folder).Select(use => $"{use.Key.Folder}: {use.First()}");

    private HashSet<string> Reached(string folder)
    {
        var reached = new HashSet<string>();
        for (var next = new Stack<string>([folder]); next.TryPop(out var one);)
        {
            foreach (var used in uses.Where(use => use.Key.Folder == one).Select(use => use.Key.Used).Where(reached.Add))
                next.Push(used);
        }
        return reached;
    }

    private static string? FolderOf(IType type, string project) => type.Namespace?.FullName is { } name && name.StartsWith($"{project}.", StringComparison.Ordinal)
        && !IsOfAnother(name, project) ? name[(project.Length + 1)..].Split('.')[0] : null;

    // The names of the other projects begin with that of the service.
    private static bool IsOfAnother(string name, string project) => project == "EvidenceApi"
        && name.Split('.')[1] is "Model" or "Contract" or "ClaimCheck" or "Synthesis" or "Seeder" or "Local" or "Tests";
}
