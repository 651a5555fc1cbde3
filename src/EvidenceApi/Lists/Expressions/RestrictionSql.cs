using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Lists.Expressions;

/// <summary>Turns a comparison into a condition, which may be null where nothing is known; every value becomes a parameter.</summary>
internal sealed class RestrictionSql(Listing listing, Conditions conditions, Faults faults)
{
    private const string Never = "false";

    private const int MostCodesListed = 60;

    public string Of(Restriction restriction)
    {
        var (name, comparator, value) = restriction;
        if (name.Kind == TokenKind.QUOTED || FieldOf(name.Text) is not { } field)
            return NoField(name);
        var isKnown = value.IsAnything && (comparator.Text == Operators.Has || field.Kind == FieldKind.TEXT);
        if (!Operators.Of(field).Contains(comparator.Text) && !(isKnown && comparator.Text == Operators.Has))
            return NoComparison(field, comparator);
        if (value.Text.Length == 0)
            return Fault(value, $"the value is empty; {field.Name}:* asks whether anything is known", code: ErrorCode.Missing);
        return Negated(comparator, isKnown ? FieldSql.IsKnown(field, conditions) : Compared(field, comparator, value));
    }

    private static string Negated(Token comparator, string condition) => comparator.Text == Operators.NotEqual ? $"(({condition}) is not true)" : condition;

    private string Compared(Field field, Token comparator, Token value)
    {
        if (field.Kind == FieldKind.TEXT)
            return comparator.Text == Operators.Has ? Holds(field, value) : Is(field, value);
        if (value.Stars.Count > 0)
            return Fault(value, $"a star matches any text in text fields only, and '{field.Name}' is not one; {field.Name}:* asks whether anything is known");
        return field.Kind switch
        {
            FieldKind.NUMBER => Compared(field, comparator, value, NumberLiteral.Read(value.Text), NumberLiteral.Allowed),
            FieldKind.DATE => Compared(field, comparator, value, PartialDate.TryParse(value.Text, out _) ? value.Text : null, "a year, month or day such as 2016, 2016-01 or 2016-01-20"),
            FieldKind.BOOLEAN => Compared(field, comparator, value, value.Text is "true" or "false" ? value.Text == "true" : null, "true, false"),
            _ => OneOf(field, value),
        };
    }

    private string Compared(Field field, Token comparator, Token value, object? read, string allowed) => read is null
        ? Fault(value, $"'{Problems.Cut(value.Text)}' is not a value of '{field.Name}'; allowed: {allowed}", field.Codes is [] ? null : field.Codes, Nearest.Match(value.Text, field.Codes))
        : FieldSql.Compare(field, Operators.Comparison(comparator.Text), read, conditions);

    private string OneOf(Field field, Token value)
    {
        if (field.Codes.Count == 0 || field.Codes.Contains(value.Text))
            return FieldSql.HasOneOf(field, [value.Text], conditions, field.Refers is { } kind ? RequestedId.InFilter(faults.ColumnOf(value), kind) : null);
        var isLong = field.Codes.Count > MostCodesListed;
        return Fault(
            value,
            $"'{Problems.Cut(value.Text)}' is not a value of '{field.Name}'; allowed: {(isLong ? $"codes such as {field.Codes[0]} and {field.Codes[^1]}" : string.Join(", ", field.Codes))}",
            isLong ? null : field.Codes,
            field.NearestCode?.Invoke(value.Text) ?? Nearest.Match(value.Text, field.Codes),
            ErrorCode.NotAllowed);
    }

    private string Is(Field field, Token value)
    {
        var column = field.Known(conditions.IncludeUnverified);
        if (value.Stars.Any(star => star > 0 && star < value.Text.Length - 1))
            return Fault(value, "a star matches any text at the beginning and at the end of a value only; in quotation marks \\* is a star itself");
        return value.Stars.Count == 0 ? $"{column} = {conditions.Value(value.Text)}" : $"{column} like {conditions.Value(LikePattern.Of(value))}";
    }

    // The collation of the database folds all letters; that of bytes, which some columns have, only those of English.
    private string Holds(Field field, Token value)
    {
        if (value.Stars.Count > 0)
            return Fault(value, "':' finds a text anywhere, without stars; with = a star at an end matches any text, and in quotation marks \\* is a star itself");
        var pattern = conditions.Value(LikePattern.Holding(value.Text));
        var column = field.Known(conditions.IncludeUnverified);
        return field.IsList
            ? $"exists (select from unnest({column}) as one (value) where one.value ilike {pattern} collate \"default\")"
            : $"{column} ilike {pattern} collate \"default\"";
    }

    private Field? FieldOf(string name) => listing.Fields.FirstOrDefault(field => field.IsNamed(name));

    private string NoField(Token name)
    {
        string[] fields = [.. listing.Fields.Select(field => field.Name)];
        return name.Kind == TokenKind.QUOTED
            ? Fault(name, "expected a field, which has no quotation marks", fields)
            : Fault(name, $"this list has no field '{Problems.Cut(name.Text)}'; allowed: {string.Join(", ", fields)}", fields, Nearest.Match(name.Text, fields), ErrorCode.UnknownField);
    }

    private string NoComparison(Field field, Token comparator)
    {
        var allowed = Operators.Of(field);
        var hint = field.IsList ? "has any number of values" : $"is compared by {string.Join(' ', allowed)}";
        return Fault(comparator, $"'{field.Name}' {hint}; allowed: {(field.IsList ? $"{field.Name}:value" : string.Join(", ", allowed))}, and {field.Name}:* where anything is known", allowed, code: ErrorCode.NotAllowed);
    }

    private string Fault(Token at, string message, IReadOnlyList<string>? allowed = null, string? nearest = null, ErrorCode? code = null)
    {
        faults.Add(at, message, allowed, nearest, code);
        return Never;
    }
}
