using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceApi.Model;

/// <summary>Words as texts are searched by them; the load and the service have to agree on it.</summary>
public static partial class SearchWord
{
    /// <summary>Longer ones are no words.</summary>
    public const int Longest = 60;

    /// <summary>Words of a query; each costs a search.</summary>
    public const int MostOfAQuery = 32;

    /// <summary>The words of a text in order, in lower case and without accents; parts of compounds are words of their own.</summary>
    public static IEnumerable<string> Split(string text) =>
        Word().Matches(WithoutAccents(Visible(text)).ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length <= Longest);

    /// <summary>A text without invisible characters (soft hyphen, zero-width space, marks of direction), with plain spaces and hyphens.</summary>
    public static string Visible(string text) => Ascii.IsValid(text)
        ? text
        : string.Concat(text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format).Select(letter => char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.SpaceSeparator => ' ',
            _ => letter,
        }));

    /// <summary>A word with British and American spelling, singular and plural made one.</summary>
    public static string Fold(string word) => Spelling.Fold(word);

    /// <summary>A name with each of its words folded, and single spaces between.</summary>
    public static string FoldName(string name) => string.Join(' ', Split(name).Select(Fold));

    /// <summary>Whether a word is one that can be misspelt: letters, and no number or identifier.</summary>
    public static bool IsSpelt(string word) => word.Length > 1 && word.All(char.IsLetter);

    private static string WithoutAccents(string text) => Ascii.IsValid(text)
        ? text
        : string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .Normalize(NormalizationForm.FormC);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
