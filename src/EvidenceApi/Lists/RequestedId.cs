using System.Globalization;

namespace EvidenceApi.Lists;

/// <summary>Where an id was asked for: in a parameter of its own, or in an expression. As a text it goes through PostgreSQL and back.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Kind">The kind of thing that the id should name.</param>
/// <param name="Column">The column in the expression; null in a parameter of its own.</param>
internal sealed record RequestedId(string Parameter, string Kind, int? Column)
{
    private const string Filter = "filter";

    private const string OwnParameter = "parameter";

    public static string InFilter(int column, string kind) => string.Create(CultureInfo.InvariantCulture, $"{Filter}.{column}.{kind}");

    /// <summary>A parameter that is not named like the kind of thing that its ids name.</summary>
    public static string InParameter(string parameter, string kind) => parameter == kind ? parameter : $"{OwnParameter}.{parameter}.{kind}";

    /// <summary>How a message about it begins.</summary>
    public string Where => Column is null ? "" : string.Create(CultureInfo.InvariantCulture, $"'{Parameter}', column {Column}: ");

    public static RequestedId Read(string name) => name.Split('.') switch
    {
        [Filter, var column, var kind] => new RequestedId(Filter, kind, int.Parse(column, CultureInfo.InvariantCulture)),
        [OwnParameter, var parameter, var kind] => new RequestedId(parameter, kind, null),
        _ => new RequestedId(name, name, null),
    };
}
