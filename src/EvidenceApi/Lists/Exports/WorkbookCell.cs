using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceApi.Lists.Exports;

/// <summary>One cell of a workbook, after the one before; its place need not be said.</summary>
internal static partial class WorkbookCell
{
    /// <summary>Characters of a cell; programs refuse a workbook with a longer one.</summary>
    private const int LongestText = 32_767;

    private const string Cut = " … [cut; see the JSON]";

    public static void Append(StringBuilder row, Field field, string? value)
    {
        if (string.IsNullOrEmpty(value))
            row.Append("<c/>");
        else if (field is { Kind: FieldKind.NUMBER, IsList: false } && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            row.Append("<c><v>").Append(value).Append("</v></c>");
        else if (field is { Kind: FieldKind.BOOLEAN, IsList: false })
            row.Append("<c t=\"b\"><v>").Append(value is "true" or "t" ? '1' : '0').Append("</v></c>");
        else
            AppendText(row, value);
    }

    public static void AppendText(StringBuilder row, string text)
    {
        if (text.Length > LongestText)
            text = string.Concat(text.AsSpan(0, LongestText - Cut.Length), Cut);
        row.Append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        foreach (var letter in EscapeLike().Replace(text, "_x005F$0"))
            _ = letter switch
            {
                '&' => row.Append("&amp;"),
                '<' => row.Append("&lt;"),
                '>' => row.Append("&gt;"),
                '\r' => row.Append("_x000D_"),
                < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF' => row.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_"), // XML has no such character
                _ => row.Append(letter),
            };
        row.Append("</t></is></c>");
    }

    // A text that only looks like an escaped character.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLike();
}
