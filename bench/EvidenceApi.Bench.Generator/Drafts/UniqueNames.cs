namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>Keeps the names in one list of a record apart, as the registry asks of labels.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = [];

    public string Of(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
            unique = $"{name} {number}";
        return unique;
    }
}
