using System.Text.RegularExpressions;

namespace EvidenceApi.Citations;

/// <summary>A person by family name, initials (<c>R. K.</c>) and suffix (Jr), or a group by its name alone.</summary>
internal sealed record Author(string Name, string? Given = null, string? Suffix = null)
{
    public bool IsPerson => Given is not null;
}

/// <summary>Authors as citations print them (<c>Burt RK, te Boekhorst PAW, Smith J Jr, StarMS trial team, et al. (remark)</c>), taken apart.</summary>
internal sealed partial record AuthorList(IReadOnlyList<Author> Authors, bool AreMore, string? Remark)
{
    /// <summary>How a list that is cut ends, in formats that have no way to say so.</summary>
    public const string Others = "et al.";

    public static AuthorList Read(string? printed)
    {
        var remark = RemarkAtEnd().Match(printed ?? "");
        var names = (remark.Success ? printed?[..remark.Index] : printed)?
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var areMore = names is [.., var last] && OthersAtEnd().IsMatch(last);
        var authors = new List<Author>();
        foreach (var name in names)
            Add(authors, OthersAtEnd().Replace(name, ""));
        return new AuthorList(authors, areMore, remark.Success ? remark.Groups["text"].Value : null);
    }

    // A comma between two names that are no persons belongs to the name of a group.
    private static void Add(List<Author> authors, string name)
    {
        if (name.Length == 0)
            return;
        if (Person().Match(name) is { Success: true } person)
            authors.Add(new Author(person.Groups["family"].Value, Spelled(person.Groups["initials"].Value), person.Groups["suffix"] is { Success: true } suffix ? suffix.Value : null));
        else if (authors is [.., { IsPerson: false } group])
            authors[^1] = new Author($"{group.Name}, {name}");
        else
            authors.Add(new Author(name));
    }

    // RK → R. K., J-P → J.-P.
    private static string Spelled(string initials) => Initial().Replace(initials, "$0. ").Replace(" -", "-", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\s*\((?<text>[^()]*)\)\s*$")]
    private static partial Regex RemarkAtEnd();

    [GeneratedRegex(@"(^|\s+)et al\.?$")]
    private static partial Regex OthersAtEnd();

    [GeneratedRegex(@"^(?<family>\S.*?) (?<initials>\p{Lu}(-?\p{Lu}){0,4})( (?<suffix>Jr|Sr|II|III|IV|2nd|3rd|4th))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Person();

    [GeneratedRegex(@"\p{Lu}")]
    private static partial Regex Initial();
}
