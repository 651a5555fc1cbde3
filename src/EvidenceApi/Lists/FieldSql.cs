namespace EvidenceApi.Lists;

/// <summary>How a field is compared with a value.</summary>
internal enum Comparison
{
    EQUAL,
    LESS,
    NOT_GREATER,
    GREATER,
    NOT_LESS,
}

/// <summary>Conditions on one field. Each is null, and so not fulfilled, where nothing is known of the field.</summary>
internal static class FieldSql
{
    /// <summary>The field, or one of its values, is one of these. Ids that name nothing are reported under <paramref name="askedAs"/>, by default the field.</summary>
    public static string HasOneOf(Field field, string[] wanted, Conditions conditions, string? askedAs = null)
    {
        if (conditions.IsUnknown(field, wanted))
            return "null::boolean";
        var column = field.In(conditions.IncludeUnverified);
        if (field.Names is not null)
            conditions.Read(wanted);
        if ((field.Refers ?? field.Names) is { } kind)
            wanted = conditions.IdsOf(kind, wanted);
        // One value is compared by itself, for an index that continues with the order of the list.
        if (!field.IsList && field.Meaning is null && wanted is [var one])
        {
            var single = conditions.Value(one);
            Check(field, $"array[{single}]", conditions, askedAs);
            return $"{column} = {single}";
        }
        var parameter = conditions.Value(wanted);
        Check(field, parameter, conditions, askedAs);
        if (field.AlsoSearched is { } also)
            conditions.SearchAlso(field.Name, also.Replace("{0}", parameter, StringComparison.Ordinal));
        var meant = field.Meaning?.Replace("{0}", parameter, StringComparison.Ordinal) ?? parameter;
        return field.IsList ? $"{column} && {meant}" : $"{column} = any({meant})";
    }

    /// <summary>
    /// A field of one value, compared. Dates are compared with the precision of the given one: 2016-05 is not after 2016; a less precise one counts as its beginning.
    /// </summary>
    public static string Compare(Field field, Comparison comparison, object value, Conditions conditions)
    {
        var column = field.Known(conditions.IncludeUnverified);
        if (field.Kind == FieldKind.DATE && value is string date && comparison is not (Comparison.LESS or Comparison.NOT_LESS))
            column = $"left({column}, {date.Length})";
        return $"{column} {Operator(comparison)} {conditions.Value(value)}";
    }

    /// <summary>Whether anything is known.</summary>
    public static string IsKnown(Field field, Conditions conditions) => field.IsList
        ? $"cardinality({field.In(conditions.IncludeUnverified)}) > 0"
        : $"{field.Known(conditions.IncludeUnverified)} is not null";

    /// <summary>Whether the item has no code, or one that is wider than those that are asked for.</summary>
    public static string NotCoded(Field field, IEnumerable<string> wanted, Conditions conditions)
    {
        var unknown = field.IsRequired ? "false" : $"not ({IsKnown(field, conditions)})";
        return field.WiderSql is { } wider ? $"({unknown} or {wider.Replace("{0}", conditions.Value(wanted.ToArray()), StringComparison.Ordinal)})" : unknown;
    }

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.EQUAL => "=",
        Comparison.LESS => "<",
        Comparison.NOT_GREATER => "<=",
        Comparison.GREATER => ">",
        _ => ">=",
    };

    private static void Check(Field field, string parameter, Conditions conditions, string? askedAs)
    {
        if (field.Refers is { } kind)
            conditions.Know(askedAs ?? RequestedId.InParameter(field.Name, kind), kind, parameter);
    }
}
