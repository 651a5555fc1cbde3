using System.Globalization;
using EvidenceApi.Lists;

namespace EvidenceApi.Tests.Lists;

/// <summary>Makes predicates at random, mostly of values that items have or nearly have.</summary>
internal sealed class RandomPredicate(Random random, ListRows list)
{
    private static readonly string[] OrderedComparators = ["=", "!=", "<", "<=", ">", ">="];

    public Predicate Next(int depth = 3) => random.Next(depth == 0 ? 1 : 5) switch
    {
        1 => new AllHold(Several(depth)),
        2 => new OneHolds(Several(depth)),
        3 => new DoesNotHold(Next(depth - 1)),
        _ => Comparison(),
    };

    private Predicate[] Several(int depth) => [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Next(depth - 1))];

    private Predicate Comparison()
    {
        var field = Pick(list.Listing.Fields);
        if (random.Next(8) == 0)
            return new IsKnown(field);
        return field.Kind switch
        {
            FieldKind.TEXT => Text(field),
            FieldKind.NUMBER => Compare(field, Pick(OrderedComparators), Number(field)),
            FieldKind.DATE => Compare(field, Pick(OrderedComparators), Date(field)),
            FieldKind.BOOLEAN => Compare(field, Pick(["=", "!="]), Pick(["true", "false"])),
            _ => Code(field),
        };
    }

    private Compares Text(Field field)
    {
        var value = Known(field) ?? "nothing";
        if (field.IsList || random.Next(2) == 0)
            return Compare(field, ":", random.Next(2) == 0 ? Part(value, true, true).ToUpperInvariant() : Part(value, true, true));
        var (first, last) = (random.Next(2) == 0, random.Next(2) == 0);
        return Compare(field, Pick(["=", "!="]), Part(value, first, last)) with { StarsFirst = first, StarsLast = last };
    }

    // An id has to name something; where no item names anything, its own id is compared.
    private Compares Code(Field field)
    {
        var value = Known(field);
        if (field.Codes.Count > 0 && (value is null || random.Next(3) == 0))
            value = Pick(field.Codes);
        if (value is null && field.Refers is not null)
            return Code(list.Listing.Fields.First(one => one.Kind == FieldKind.ID && one.Refers is null));
        return Compare(field, field.IsList ? ":" : Pick(["=", "!=", ":"]), value ?? "nothing");
    }

    private string Number(Field field)
    {
        var value = ListRows.Number(Known(field) ?? "7");
        return (value + Pick([0m, 0m, 1m, -1m, 0.001m])).ToString(CultureInfo.InvariantCulture);
    }

    private string Date(Field field)
    {
        var date = Known(field) ?? "2016-05-17";
        if (random.Next(4) == 0 && date.Length < 10)
            date += date.Length == 4 ? "-06" : "-15";
        return date[..Math.Min(date.Length, Pick([4, 7, 10]))];
    }

    private Compares Compare(Field field, string comparator, string value) => new(field, comparator, value) { Narrower = list.Narrower };

    private string? Known(Field field)
    {
        for (var attempt = 0; attempt < 10; attempt++)
            if (Pick(list.Rows)[field.Name] is { Length: > 0 } values)
                return Pick(values);
        return null;
    }

    // Some of the text, up to an end that is not open; never half of a pair.
    private string Part(string text, bool first, bool last)
    {
        var runes = text.EnumerateRunes().ToArray();
        var from = first ? random.Next(runes.Length) : 0;
        var to = last ? random.Next(from, Math.Min(runes.Length, from + 12)) + 1 : runes.Length;
        return string.Concat(runes[from..to]);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
