using EvidenceApi.Lists;

namespace EvidenceApi.Tests.Lists;

/// <summary>Makes values for a parameter at random. Its name says what it asks of its field: to be one of, not to be, from, to.</summary>
internal sealed class RandomParameter(Random random, ListRows list)
{
    private const int MostValues = 3;

    public (string Query, Predicate Predicate) Make(string name)
    {
        if (name.EndsWith("From", StringComparison.Ordinal))
            return One(name, name[..^"From".Length], ">=");
        if (name.EndsWith("To", StringComparison.Ordinal))
            return One(name, name[..^"To".Length], "<=");
        if (!name.StartsWith("not", StringComparison.Ordinal))
            return Field(name).Kind == FieldKind.BOOLEAN ? One(name, name, "=") : Several(name, name);
        var (query, unwanted) = Several(name, $"{char.ToLowerInvariant(name["not".Length])}{name[("not".Length + 1)..]}");
        return (query, new DoesNotHold(unwanted));
    }

    private (string Query, Predicate Predicate) One(string name, string fieldName, string comparator)
    {
        var field = Field(fieldName);
        var value = Value(field);
        return ($"&{name}={Uri.EscapeDataString(value)}", new Compares(field, comparator, value) { Narrower = list.Narrower });
    }

    private (string Query, Predicate Predicate) Several(string name, string fieldName)
    {
        var field = Field(fieldName);
        var values = Enumerable.Range(0, random.Next(1, MostValues + 1)).Select(_ => Value(field)).ToList();
        // A measure that was split finds both parts by its old id.
        string[] former = name == "measure" && values.Contains("transplant-related-mortality") ? ["mortality-100d"] : [];
        return (
            string.Concat(values.Select(value => $"&{name}={Uri.EscapeDataString(value)}")),
            new OneHolds([.. values.Concat(former).Select(value => new Compares(field, ":", value) { Narrower = list.Narrower })]));
    }

    // Of studies and trials the items themselves are asked for.
    private Field Field(string name) => list.Listing.Fields.SingleOrDefault(field => field.Name == name) ?? list.Listing.Fields.Single(field => field.Name == "id" && name == "study");

    private string Value(Field field)
    {
        var known = list.Rows.SelectMany(row => row[field.Name]).ToList();
        var values = field.Codes.Count > 0 && (known.Count == 0 || random.Next(4) == 0) ? field.Codes : known;
        var value = values[random.Next(values.Count)];
        return field.Kind == FieldKind.DATE && random.Next(2) == 0 ? value[..4] : value;
    }
}
