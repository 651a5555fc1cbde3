namespace EvidenceApi.Lists;

/// <summary>Text as a cell of a table.</summary>
internal static class TableText
{
    private static readonly char[] Begin = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>
    /// Spreadsheets run a cell that begins so as a formula, so a text gets an apostrophe before it, which they take as "text". Numbers, codes and ids are never touched.
    /// </summary>
    public static string Safe(Field field, string text) =>
        field.Kind == FieldKind.TEXT && text.Length > 0 && Begin.Contains(text[0]) ? $"'{text}" : text;
}
