using EvidenceApi.Model;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceApi.ClaimCheck;

/// <summary>Cleans a claim and cuts it into tokens, in time linear in its length.</summary>
internal static partial class ClaimText
{
    /// <summary>Longest claim that is read, in characters; the rest is cut.</summary>
    public const int MaximumLength = 2000;

    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    private static readonly FrozenDictionary<char, string> Replacements = new Dictionary<char, string>
    {
        ['\u2010'] = "-", ['\u2011'] = "-", ['\u2012'] = "-", ['\u2013'] = "-", ['\u2014'] = " - ", ['\u2212'] = "-",
        ['\u2018'] = "'", ['\u2019'] = "'", ['\u02BC'] = "'", ['\uFF05'] = "%", ['\uFE6A'] = "%", ['\u2044'] = "/", ['\u2248'] = "~",
        ['½'] = " half ", ['⅓'] = " one third ", ['⅔'] = " two thirds ", ['¼'] = " one quarter ", ['¾'] = " three quarters ", ['\u00B7'] = ".",
    }.ToFrozenDictionary();

    /// <summary>Without control and format characters, unpaired surrogates, and with one kind of hyphen, apostrophe and space.</summary>
    public static string Clean(string text)
    {
        var cut = text.Length > MaximumLength ? text[..MaximumLength] : text;
        var clean = new StringBuilder(cut.Length);
        foreach (var rune in cut.EnumerateRunes())
            Append(clean, rune);
        return MinusPattern().Replace(clean.ToString(), "-").Trim();
    }

    public static IReadOnlyList<Token> Tokens(string clean)
    {
        var tokens = new List<Token>();
        foreach (Match match in TokenPattern().Matches(clean))
            tokens.Add(Read(clean, match, tokens.Count == 0 ? 0 : tokens[^1].End));
        return tokens;
    }

    /// <summary>The folded words of a phrase, without marks.</summary>
    public static IReadOnlyList<string> Words(string phrase) =>
        [.. Tokens(Clean(phrase)).Where(token => token.Kind != TokenKind.MARK).Select(token => token.Fold)];

    // EnumerateRunes gives U+FFFD for an unpaired surrogate.
    private static void Append(StringBuilder clean, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (rune.IsBmp && Replacements.TryGetValue((char)rune.Value, out var replacement))
            clean.Append(replacement);
        else if (category == UnicodeCategory.Control || Rune.IsWhiteSpace(rune))
            clean.Append(' ');
        else if (category != UnicodeCategory.Format && rune != Rune.ReplacementChar)
            clean.Append(rune);
    }

    private static Token Read(string clean, Match match, int previousEnd)
    {
        var kind = match.Groups["number"].Success ? TokenKind.NUMBER : match.Groups["word"].Success ? TokenKind.WORD : TokenKind.MARK;
        var afterHyphen = clean.AsSpan(previousEnd, match.Index - previousEnd).Contains('-');
        var (number, decimals) = kind == TokenKind.NUMBER ? Parse(match.Value) : (null, 0);
        return new(match.Value, Spelling.Fold(match.Value), match.Index, kind, number, decimals, afterHyphen);
    }

    private static (decimal? Number, int Decimals) Parse(string text)
    {
        var plain = ThousandsPattern().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : text.Replace(',', '.');
        if (plain.Length > 20 || !decimal.TryParse(plain, Digits, CultureInfo.InvariantCulture, out var number))
            return (null, 0);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return (number, point < 0 ? 0 : plain.Length - point - 1);
    }

    [GeneratedRegex(
        @"(?<number>(?:(?<=^|[\s(])-)?[0-9]+(?:[.,][0-9]+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*)|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\s-]",
        RegexOptions.CultureInvariant)]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"\bminus\s{1,3}(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MinusPattern();

    [GeneratedRegex(@"^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsPattern();
}
