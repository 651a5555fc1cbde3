using System.Globalization;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Inputs;
using EvidenceApi.Seeder.Validation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>Reads single values: text, whole numbers, decimals, yes or no, partial dates and enumerations.</summary>
internal static class YamlScalars
{
    private const int LongestText = 2000;

    private const int MostDigits = 28;

    public static bool Knows(Type type) => Plain(type) is { IsEnum: true } plain || Plain(type) == typeof(string) || Plain(type) == typeof(int)
        || Plain(type) == typeof(decimal) || Plain(type) == typeof(bool) || Plain(type) == typeof(PartialDate);

    /// <summary>Whether a node says "nothing": no text, <c>null</c> or <c>~</c> without quotes.</summary>
    public static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain } scalar && (scalar.Value is null or "" or "~" or "null");

    /// <summary>What is allowed where a value of the type belongs, for messages.</summary>
    public static string Allowed(Type type)
    {
        var plain = Plain(type);
        return plain switch
        {
            { IsEnum: true } => string.Join(", ", Enum.GetNames(plain)),
            _ when plain == typeof(int) => "a whole number",
            _ when plain == typeof(decimal) => "a decimal number with a point, of at most 28 digits",
            _ when plain == typeof(bool) => "true or false",
            _ when plain == typeof(PartialDate) => "a date as 2016, 2016-01 or 2016-01-20",
            _ when plain == typeof(string) => $"text of 1 to {LongestText} characters",
            _ when plain.IsGenericType => "a list",
            _ => "a mapping",
        };
    }

    /// <summary>The value, or what is wrong with the text.</summary>
    public static (object? Value, Complaint? Complaint) Read(string text, Type type)
    {
        var plain = Plain(type);
        if (plain == typeof(string) && InputText.HiddenIn(text) is { } problem)
            return (null, new Complaint(problem, "text in which every character can be seen"));
        object? value = plain switch
        {
            { IsEnum: true } => Enum.GetNames(plain).Contains(text) ? Enum.Parse(plain, text) : null,
            _ when plain == typeof(int) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when plain == typeof(decimal) => IsWhole(text) && decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when plain == typeof(bool) => bool.TryParse(text, out var truth) ? truth : null,
            _ when plain == typeof(PartialDate) => PartialDate.TryParse(text, out var date) ? date : null,
            _ => IsText(text) ? text.Trim() : null,
        };
        if (value is not null)
            return (value, null);
        var nearest = plain.IsEnum ? Nearest.Match(text, Enum.GetNames(plain)) : null;
        return (null, new Complaint($"'{Shown(text)}' is not allowed here", Allowed(plain), nearest));
    }

    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    // Of a number with more digits the last ones would be lost.
    private static bool IsWhole(string text) => text.Count(char.IsAsciiDigit) <= MostDigits;

    private static bool IsText(string text) => !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && !text.Any(letter => char.IsControl(letter) && letter != '\n');

    private static string Shown(string text) => new([.. text.Take(60).Select(letter => char.IsControl(letter) ? '?' : letter)]);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
