using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceApi.Citations;

/// <summary>
/// Text as a field of BibTeX holds it. Letters with accents stay as they are, because LaTeX reads UTF-8; its own signs are escaped, and so are Greek letters
/// and signs of mathematics, which stop it outside of formulas. Braces are always in pairs, because BibTeX counts them even when they are escaped.
/// </summary>
internal static partial class LatexText
{
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['\\'] = @"\textbackslash{}", ['{'] = @"\textbraceleft{}", ['}'] = @"\textbraceright{}", ['$'] = @"\$", ['&'] = @"\&", ['%'] = @"\%", ['#'] = @"\#",
        ['_'] = @"\_", ['^'] = @"\textasciicircum{}", ['~'] = @"\textasciitilde{}", ['<'] = @"\textless{}", ['>'] = @"\textgreater{}", ['|'] = @"\textbar{}",
        ['\u00A0'] = "~", ['\u2009'] = @"\,", ['\u202F'] = @"\,", ['\u2010'] = "-", ['\u2011'] = "-", ['\u2212'] = "$-$", ['\u00D7'] = @"$\times$",
        ['\u00B1'] = @"$\pm$", ['\u2264'] = @"$\leq$", ['\u2265'] = @"$\geq$", ['\u2248'] = @"$\approx$", ['\u2192'] = @"$\rightarrow$", ['\u00B5'] = @"$\mu$",
        ['\u2032'] = "$'$", ['\u221E'] = @"$\infty$",
        ['\u0393'] = @"$\Gamma$", ['\u0394'] = @"$\Delta$", ['\u03A3'] = @"$\Sigma$", ['\u03A9'] = @"$\Omega$",
        ['\u03B1'] = @"$\alpha$", ['\u03B2'] = @"$\beta$", ['\u03B3'] = @"$\gamma$", ['\u03B4'] = @"$\delta$", ['\u03B5'] = @"$\epsilon$", ['\u03B6'] = @"$\zeta$",
        ['\u03B7'] = @"$\eta$", ['\u03B8'] = @"$\theta$", ['\u03BA'] = @"$\kappa$", ['\u03BB'] = @"$\lambda$", ['\u03BC'] = @"$\mu$", ['\u03C0'] = @"$\pi$",
        ['\u03C1'] = @"$\rho$", ['\u03C3'] = @"$\sigma$", ['\u03C4'] = @"$\tau$", ['\u03C6'] = @"$\phi$", ['\u03C7'] = @"$\chi$", ['\u03C8'] = @"$\psi$", ['\u03C9'] = @"$\omega$",
    };

    public static string? Escape(string? text)
    {
        if (text is null)
            return null;
        var escaped = new StringBuilder();
        foreach (var letter in Blanks().Replace(text, " ").Trim())
            escaped.Append(Signs.TryGetValue(letter, out var sign) ? sign : letter);
        return escaped.ToString();
    }

    /// <summary>
    /// As <see cref="Escape"/>; words whose capitals mean something (HSCT, ClinicalTrials.gov, I, B12) keep them in braces, because many styles print titles in lower case.
    /// </summary>
    public static string Title(string title) => string.Join(' ', Blanks().Replace(title, " ").Trim().Split(' ').Select(word =>
        KeepsCapitals().IsMatch(word) ? Braced(Escape(word) ?? "") : Escape(word)));

    // A brace right before a command would make both one "special character", whose capitals change.
    private static string Braced(string word) => word.StartsWith('\\') ? $"{{{{{word}}}}}" : $"{{{word}}}";

    /// <summary>A DOI or an address: no sign is escaped, and what would end the field is written as addresses have it.</summary>
    public static string? Verbatim(string? text) => text?
        .Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    [GeneratedRegex(@"[\s\p{Cc}-[\u00A0\u2009\u202F]]+")]
    private static partial Regex Blanks();

    // A capital within a word, one before a digit, or one that is the whole word, except for the article A.
    [GeneratedRegex(@"[\p{L}\p{Nd}.&/]\p{Lu}|\p{Lu}[0-9]|^\W*[B-Z]\W*$")]
    private static partial Regex KeepsCapitals();
}
