using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Lists.Exports;

/// <summary>The columns of a list as a table: all its fields, or those that the client names, in that order.</summary>
internal static class TableColumns
{
    public static IReadOnlyList<Field> Of(IReadOnlyList<Field> columns, string? names, List<ParameterError> errors)
    {
        if (names is null)
            return columns;
        var wanted = names.Split(',');
        errors.AddRange(wanted.Where(name => Find(columns, name) is null).Select(name => Unknown(columns, name)));
        return [.. wanted.Select(name => Find(columns, name)).OfType<Field>()];
    }

    private static Field? Find(IReadOnlyList<Field> columns, string name) => columns.FirstOrDefault(column => column.IsNamed(name));

    private static ParameterError Unknown(IReadOnlyList<Field> columns, string name)
    {
        string[] allowed = [.. columns.Select(column => column.Name)];
        return new ParameterError
        {
            Code = ErrorCode.UnknownField.Name,
            Parameter = "fields",
            In = "query",
            Message = $"'{Problems.Cut(name)}' is no column of this table; allowed: {string.Join(", ", allowed)}",
            Value = Problems.Cut(name),
            Allowed = allowed,
            Nearest = name.Length <= QueryParameter.LongestValue ? Nearest.Match(name, allowed) : null,
        };
    }
}
