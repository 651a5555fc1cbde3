using System.Text.RegularExpressions;

namespace EvidenceApi.Lists;

/// <summary>Text as a cell of a table.</summary>
internal static partial class TableText
{
    private static readonly char[] Begin = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>
    /// Spreadsheets run a cell that begins so as a formula, so a text gets an apostrophe before it, which they take as "text". A cell that is only a number is not a formula, and
    /// numbers, codes and ids are never touched.
    /// </summary>
    public static string Safe(Field field, string text) =>
        field.Kind == FieldKind.TEXT ? Safe(text) : text;

    public static string Safe(string text) => text.Length > 0 && Begin.Contains(text[0]) && !Number().IsMatch(text) ? $"'{text}" : text;

    // -1.5, +3, -.5, -1,234.5, -2e-3, -12 %
    [GeneratedRegex(@"^[+-]([0-9]{1,3}(,[0-9]{3})+|[0-9]*)(\.[0-9]+|(?<=[0-9])\.?)([eE][+-]?[0-9]{1,3})?( ?%)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
