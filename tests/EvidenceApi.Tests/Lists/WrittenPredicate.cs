using System.Text;

namespace EvidenceApi.Tests.Lists;

/// <summary>Writes a predicate as an expression, in one of the ways that there are, with no more parentheses than it needs or with some to spare.</summary>
internal sealed class WrittenPredicate(Random random)
{
    private enum Place
    {
        ANYWHERE,
        BESIDE_AND,
        BESIDE_OR,
    }

    public string Write(Predicate predicate) => Write(predicate, Place.ANYWHERE);

    private string Write(Predicate predicate, Place place) => predicate switch
    {
        AllHold all => Enclosed(Joined(all.Parts, "AND", Place.BESIDE_AND), place == Place.BESIDE_OR),
        OneHolds one => Enclosed(Joined(one.Parts, "OR", Place.BESIDE_OR), false),
        DoesNotHold not => Negated(not.Inner),
        IsKnown known => Enclosed($"{known.Field.Name}{Space()}:{Space()}*", false),
        Compares compares => Enclosed($"{compares.Field.Name}{Space()}{compares.Comparator}{Space()}{Value(compares)}", false),
        _ => throw new ArgumentOutOfRangeException(nameof(predicate)),
    };

    private string Joined(IReadOnlyList<Predicate> parts, string keyword, Place place) =>
        string.Join($" {keyword} ", parts.Select(part => Write(part, place)));

    private string Negated(Predicate inner)
    {
        var written = Write(inner, Place.ANYWHERE);
        return $"{(random.Next(2) == 0 ? "NOT " : "-")}{(inner is IsKnown or Compares && !written.StartsWith('(') ? written : $"({written})")}";
    }

    private string Enclosed(string written, bool isNeeded) => isNeeded || random.Next(6) == 0 ? $"({Space()}{written}{Space()})" : written;

    private string Value(Compares compares)
    {
        var (first, last) = (compares.StarsFirst ? "*" : "", compares.StarsLast ? "*" : "");
        if (compares.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '%') && compares.Value is not ("AND" or "OR" or "NOT") && random.Next(2) == 0)
            return $"{first}{compares.Value}{last}";
        var mark = random.Next(2) == 0 ? '"' : '\'';
        var quoted = new StringBuilder().Append(mark).Append(first);
        foreach (var letter in compares.Value)
            quoted.Append(letter == mark || letter is '\\' or '*' ? $"\\{letter}" : letter);
        return quoted.Append(last).Append(mark).ToString();
    }

    private string Space() => random.Next(3) == 0 ? " " : "";
}
