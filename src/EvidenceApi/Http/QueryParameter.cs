using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using EvidenceApi.Http.Formats;
using EvidenceApi.Model;
using Microsoft.Extensions.Primitives;

namespace EvidenceApi.Http;

/// <summary>Marks a parameter whose values are ISO 3166-1 alpha-2 codes.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CountryCodeAttribute : Attribute;

/// <summary>Marks a parameter whose value is a date as precise as it is given: 2016, 2016-01 or 2016-01-20.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PartialDateTextAttribute : Attribute;

/// <summary>Marks a parameter whose values may be longer than usual.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LongestValueAttribute(int characters) : Attribute
{
    public int Characters => characters;
}

/// <summary>Marks a parameter whose value is words to search.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SearchWordsAttribute : Attribute;

/// <summary>Marks a parameter that names members of the documents to return.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MemberNamesAttribute : Attribute;

/// <summary>One parameter of the query string: its name, the type of a value, and whether it may be repeated.</summary>
internal sealed record QueryParameter(string Name, Type Type, bool IsList, bool IsCountry, bool IsDate, string[] Allowed, int Longest)
{
    public const int LongestValue = 300;

    /// <summary>Whether its value is words to search.</summary>
    public bool IsSearch { get; private init; }

    /// <summary>Whether it names members of the documents to return.</summary>
    public bool NamesMembers { get; private init; }

    private const int MostValues = 50;

    // A reviewer comes with a list of numbers.
    private const int MostIds = 200;

    public static QueryParameter Of(PropertyInfo property)
    {
        var type = property.PropertyType.IsArray ? property.PropertyType.GetElementType() ?? typeof(string) : property.PropertyType;
        return new QueryParameter(
            JsonNamingPolicy.CamelCase.ConvertName(property.Name), Nullable.GetUnderlyingType(type) ?? type, property.PropertyType.IsArray,
            property.IsDefined(typeof(CountryCodeAttribute)), property.IsDefined(typeof(PartialDateTextAttribute)),
            AllowedOf(property, Nullable.GetUnderlyingType(type) ?? type),
            property.GetCustomAttribute<LongestValueAttribute>()?.Characters ?? LongestValue)
        {
            IsSearch = property.IsDefined(typeof(SearchWordsAttribute)),
            NamesMembers = property.IsDefined(typeof(MemberNamesAttribute)),
        };
    }

    /// <summary>The parameter that chooses a format.</summary>
    public static QueryParameter Of(ServedFormats formats) => new(
        ServedFormats.Parameter, typeof(string), IsList: false, IsCountry: false, IsDate: false, formats.Names, LongestValue);

    /// <summary>Adds what is wrong with the values that a request gives, one error a value.</summary>
    public void Check(StringValues values, List<ParameterError> errors)
    {
        var most = !IsList ? 1 : Type == typeof(string) && !IsCountry ? MostIds : MostValues;
        if (values.Count > most)
        {
            errors.Add(Error(ErrorCode.OutOfRange, null, $"'{Name}' is there {values.Count} times; allowed: {(IsList ? $"{most} times at most" : "once")}"));
            return;
        }
        foreach (var value in values)
        {
            if (Check(value ?? "") is { } error)
                errors.Add(error);
        }
    }

    public static bool HoldsControl(string value)
    {
        foreach (var character in value)
        {
            if (char.IsControl(character))
                return true;
        }
        return false;
    }

    private ParameterError? Check(string value)
    {
        if (value.Length > Longest)
            return Error(ErrorCode.OutOfRange, value, $"the value of '{Name}' has {value.Length} characters; allowed: {Longest} at most");
        if (value.Length == 0)
            return Error(ErrorCode.Missing, value, $"'{Name}' is empty; give a value or leave the parameter out");
        if (HoldsControl(value))
            return Error(ErrorCode.Malformed, value, $"the value of '{Name}' holds a control character; allowed: printable text");
        if (IsSearch && SearchWord.Split(value).Skip(SearchWord.MostOfAQuery).Any())
            return Error(ErrorCode.OutOfRange, value, $"'{Name}' has more than {SearchWord.MostOfAQuery} words; allowed: {SearchWord.MostOfAQuery} at most");
        if (Allowed.Length > 0)
            return OneOf(value, Allowed);
        if (IsCountry)
            return Country.All.ContainsKey(value) ? null : NotACountry(value);
        if (IsDate && !PartialDate.TryParse(value, out _))
            return Error(ErrorCode.Malformed, value, $"'{Problems.Cut(value)}' is not a date for '{Name}'; allowed: a year, month or day such as 2016, 2016-01 or 2016-01-20");
        if (Type == typeof(int) && !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            return Error(ErrorCode.Malformed, value, $"'{Name}' is not a whole number; allowed: digits");
        if (Type == typeof(decimal) && !decimal.TryParse(value, DecimalStyle, CultureInfo.InvariantCulture, out _))
            return Error(ErrorCode.Malformed, value, $"'{Name}' is not a number; allowed: digits with a decimal point");
        return null;
    }

    // Empty where they cannot be listed.
    private static string[] AllowedOf(PropertyInfo property, Type type) => type switch
    {
        { IsEnum: true } => Enum.GetNames(type),
        _ when type == typeof(bool) => ["true", "false"],
        _ => [.. property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>() ?? []],
    };

    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private ParameterError? OneOf(string value, string[] allowed) => allowed.Contains(value)
        ? null
        : Error(ErrorCode.NotAllowed, value, $"'{Problems.Cut(value)}' is not a value of '{Name}'; allowed: {string.Join(", ", allowed)}") with
        {
            Allowed = allowed,
            Nearest = Nearest.Match(value, allowed),
        };

    private ParameterError NotACountry(string value) =>
        Error(ErrorCode.NotAllowed, value, $"'{Problems.Cut(value)}' is not a country code; allowed: ISO 3166-1 alpha-2 codes such as SE") with { Nearest = Country.NearestCode(value) };

    private ParameterError Error(ErrorCode code, string? value, string message) => new()
    {
        Code = code.Name,
        Parameter = Name,
        In = "query",
        Message = message,
        Value = value is null ? null : Problems.Cut(value),
    };
}
