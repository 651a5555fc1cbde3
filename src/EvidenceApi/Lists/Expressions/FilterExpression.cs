using EvidenceApi.Http;

namespace EvidenceApi.Lists.Expressions;

/// <summary>
/// The parameter <c>filter</c>: an expression over the fields of a list, as one condition. A comparison with a field without a value does not hold, and its
/// negation does.
/// </summary>
internal static class FilterExpression
{
    /// <summary>Adds what <paramref name="filter"/> asks to the conditions, or what is wrong with it to the errors.</summary>
    public static void AddTo(Conditions conditions, Listing listing, string? filter, List<ParameterError> errors)
    {
        if (filter is null)
            return;
        var faults = new Faults(filter);
        var parser = new Parser(Tokens.Of(filter, faults), faults);
        var expression = parser.Whole();
        var restrictions = new RestrictionSql(listing, conditions, faults);
        if (expression is null || faults.Any)
        {
            foreach (var restriction in parser.Restrictions)
                restrictions.Of(restriction);
        }
        else
        {
            conditions.And(Sql(expression, restrictions));
        }
        errors.AddRange(faults.InOrder);
    }

    // Null counts as false: "and" and "or" behave so by themselves, and negation is "is not true".
    private static string Sql(Expression expression, RestrictionSql restrictions) => expression switch
    {
        AllOf all => $"({string.Join(" and ", all.Parts.Select(part => Sql(part, restrictions)))})",
        AnyOf any => $"({string.Join(" or ", any.Parts.Select(part => Sql(part, restrictions)))})",
        Not not => $"(({Sql(not.Inner, restrictions)}) is not true)",
        _ => restrictions.Of((Restriction)expression),
    };
}
