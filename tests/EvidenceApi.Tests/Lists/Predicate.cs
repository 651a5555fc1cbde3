using EvidenceApi.Lists;

namespace EvidenceApi.Tests.Lists;

/// <summary>A second implementation of expressions, over the texts of a row: two values.</summary>
internal abstract record Predicate
{
    public abstract bool Holds(ListRow row);
}

internal sealed record AllHold(IReadOnlyList<Predicate> Parts) : Predicate
{
    public override bool Holds(ListRow row) => Parts.All(part => part.Holds(row));
}

internal sealed record OneHolds(IReadOnlyList<Predicate> Parts) : Predicate
{
    public override bool Holds(ListRow row) => Parts.Any(part => part.Holds(row));
}

internal sealed record DoesNotHold(Predicate Inner) : Predicate
{
    public override bool Holds(ListRow row) => !Inner.Holds(row);
}

internal sealed record IsKnown(Field Field) : Predicate
{
    public override bool Holds(ListRow row) => row[Field.Name].Length > 0;
}

/// <summary>A field compared with a value; stars at the ends of a text are distinguished from its letters.</summary>
internal sealed record Compares(Field Field, string Comparator, string Value, bool StarsFirst = false, bool StarsLast = false) : Predicate
{
    public required IReadOnlyDictionary<string, string[]> Narrower { get; init; }

    public override bool Holds(ListRow row)
    {
        var values = row[Field.Name];
        return Comparator == "!=" ? !values.Any(IsEqual) : values.Any(value => Comparator is "=" or ":" ? IsEqual(value) : Orders(value));
    }

    private bool IsEqual(string value) => Field.Kind switch
    {
        FieldKind.TEXT when Comparator == ":" => value.ToLowerInvariant().Contains(Value.ToLowerInvariant(), StringComparison.Ordinal),
        FieldKind.TEXT => IsText(value),
        FieldKind.NUMBER => ListRows.Number(value) == ListRows.Number(Value),
        FieldKind.DATE => Cut(value) == Value,
        _ when Field.Name == "phenotype" => Narrower[Value].Contains(value),
        _ => value == Value,
    };

    private bool IsText(string value) => (StarsFirst, StarsLast) switch
    {
        (true, true) => value.Contains(Value, StringComparison.Ordinal),
        (true, false) => value.EndsWith(Value, StringComparison.Ordinal),
        (false, true) => value.StartsWith(Value, StringComparison.Ordinal),
        _ => value == Value,
    };

    // A date that is less precise than the other counts as its beginning; a more precise one is cut.
    private bool Orders(string value)
    {
        var order = Field.Kind == FieldKind.NUMBER
            ? ListRows.Number(value).CompareTo(ListRows.Number(Value))
            : string.CompareOrdinal(Comparator is ">" or "<=" ? Cut(value) : value, Value);
        return Comparator switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    private string Cut(string date) => date.Length > Value.Length ? date[..Value.Length] : date;
}
