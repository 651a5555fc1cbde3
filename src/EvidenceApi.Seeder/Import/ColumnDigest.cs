using System.Text.RegularExpressions;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// SQL of the digests of a column, made of the expression that counts its values. A value that is on every row of its whole, such as the title of a class, is counted once
/// and has no digest of its own: it is part of the context of the values below it.
/// </summary>
internal sealed partial record ColumnDigest(string Values, string Places)
{
    private static readonly ColumnDigest None = new("null", "null");

    public static ColumnDigest Of(MappedField field)
    {
        if (Lists().Match(field.CountSql) is { Success: true } list)
            return Of($"each.hash", $"from unnest({list.Groups["column"].Value}) as item (value) cross join lateral (select hashtextextended(item.value, 0) as hash) as each");
        if (Plain().Match(field.CountSql) is not { Success: true } plain)
            return None;
        var (column, where) = (plain.Groups["column"].Value, plain.Groups["where"].Success ? $" filter (where {plain.Groups["where"].Value})" : "");
        var hash = $"hashtextextended({Text(field, column)}, 0)";
        return new($"mod(coalesce(sum({hash}){where}, 0), 18446744073709551616)", $"mod(coalesce(sum({hash} # known.context){where}, 0), 18446744073709551616)");
    }

    private static ColumnDigest Of(string hash, string from) => new(
        $"mod(coalesce(sum((select sum({hash}) {from})), 0), 18446744073709551616)",
        $"mod(coalesce(sum((select sum({hash} # known.context) {from})), 0), 18446744073709551616)");

    private static string Text(MappedField field, string column) => column == "group_id" ? ReconciledTable.Code(field.Table)
        : LeafValue.IsNumber(field.Column) ? $"trim_scale({column}::numeric)::text"
        : $"{column}::text";

    [GeneratedRegex(@"^coalesce\(sum\(cardinality\((?<column>[a-z_]+)\)\), 0\)$")]
    private static partial Regex Lists();

    [GeneratedRegex(@"^count\((?<column>[a-z_]+)\)( filter \(where (?<where>.*)\))?$")]
    private static partial Regex Plain();
}
