using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using FluentValidation;
using FluentValidation.Results;

namespace EvidenceApi.Lists;

/// <summary>Refuses a range whose end is before its beginning, for each pair of parameters <c>xFrom</c> and <c>xTo</c> of each filter.</summary>
internal sealed class RangePairs : AbstractValidator<IFilter>
{
    private const string Beginning = "From";

    private const string End = "To";

    private static readonly ConcurrentDictionary<Type, RangePairs> OfFilters = new();

    private RangePairs(Type filter)
    {
        foreach (var from in filter.GetProperties().Where(property => property.Name.EndsWith(Beginning, StringComparison.Ordinal)))
        {
            if (filter.GetProperty(from.Name[..^Beginning.Length] + End) is { } to)
                RuleFor(item => item).Custom((item, context) => Check(from, to, item, context));
        }
    }

    public static RangePairs Of(IFilter filter) => OfFilters.GetOrAdd(filter.GetType(), type => new RangePairs(type));

    private static void Check(PropertyInfo from, PropertyInfo to, IFilter filter, ValidationContext<IFilter> context)
    {
        if (from.GetValue(filter) is not { } least || to.GetValue(filter) is not { } most || !IsReversed(least, most))
            return;
        var message = string.Create(CultureInfo.InvariantCulture, $"'{Name(to)}' is before '{Name(from)}'; allowed: {least} or {(least is string ? "later" : "more")}");
        context.AddFailure(new ValidationFailure(to.Name, message, most));
    }

    // Two dates are compared with the precision that both have: all of 2016 is not before 2016-05.
    private static bool IsReversed(object least, object most) => (least, most) switch
    {
        (string from, string to) => string.CompareOrdinal(to[..Math.Min(from.Length, to.Length)], from[..Math.Min(from.Length, to.Length)]) < 0,
        (IComparable from, { } to) => from.CompareTo(to) > 0,
        _ => false,
    };

    private static string Name(PropertyInfo parameter) => char.ToLowerInvariant(parameter.Name[0]) + parameter.Name[1..];
}
