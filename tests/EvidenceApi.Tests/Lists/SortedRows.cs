using EvidenceApi.Lists;

namespace EvidenceApi.Tests.Lists;

/// <summary>Whether rows are in the order of <c>sort</c>, judged by their texts.</summary>
internal sealed class SortedRows(Listing listing, string sort) : IComparer<ListRow>
{
    private const int ComparedLetters = 100;

    private readonly (Field Field, bool Descending)[] keys =
        [.. sort.Split(',').Select(name => (listing.Fields.Single(field => field.Name == name.TrimStart('-')), name.StartsWith('-')))];

    public int Compare(ListRow? x, ListRow? y) => keys.Select(key => Compare(key.Field, key.Descending, x![key.Field.Name], y![key.Field.Name])).FirstOrDefault(order => order != 0);

    // Nothing known comes last in both directions.
    private static int Compare(Field field, bool descending, string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0)
            return other.Length - one.Length;
        var order = field.Kind == FieldKind.NUMBER ? ListRows.Number(one[0]).CompareTo(ListRows.Number(other[0])) : Compare(one[0], other[0]);
        return descending ? -order : order;
    }

    // Letter by letter as Unicode numbers them; halves of pairs would be ordered differently.
    private static int Compare(string one, string other) => one.EnumerateRunes().Take(ComparedLetters)
        .Select(rune => rune.Value)
        .Zip(other.EnumerateRunes().Take(ComparedLetters).Select(rune => rune.Value), (left, right) => left.CompareTo(right))
        .FirstOrDefault(order => order != 0) is not 0 and var order
            ? order
            : Math.Min(one.EnumerateRunes().Count(), ComparedLetters).CompareTo(Math.Min(other.EnumerateRunes().Count(), ComparedLetters));
}
