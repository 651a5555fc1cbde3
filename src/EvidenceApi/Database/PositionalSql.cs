using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace EvidenceApi.Database;

/// <summary>
/// A statement with <c>$1</c>, <c>$2</c> …, and the names that it was written with, in that order. Npgsql sends it as it is; one with names it would take
/// apart and put together again with every request.
/// </summary>
internal sealed partial record PositionalSql(string Text, IReadOnlyList<string> Names)
{
    // Only constants and what is made of a bounded set of them comes here, so it does not grow without end.
    private static readonly ConcurrentDictionary<string, PositionalSql> Known = new();

    public static PositionalSql Of(string named) => Known.GetOrAdd(named, Translate);

    private static PositionalSql Translate(string named)
    {
        var names = new List<string>();
        var text = Name().Replace(named, match =>
        {
            var name = match.Value[1..];
            if (!names.Contains(name))
                names.Add(name);
            return $"${names.IndexOf(name) + 1}";
        });
        return new PositionalSql(text, names);
    }

    [GeneratedRegex("@[A-Za-z]+")]
    private static partial Regex Name();
}
