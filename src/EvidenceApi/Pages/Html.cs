using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace EvidenceApi.Pages;

/// <summary>HTML, written as an interpolated text: every value in it is encoded, unless it is HTML itself.</summary>
[InterpolatedStringHandler]
internal readonly struct Html
{
    public static readonly Html None = "";

    private readonly StringBuilder text;

    public Html(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>What is HTML already, such as a page made of Markdown.</summary>
    public static Html Trusted(string html) => new(html);

    private Html(string html) => text = new StringBuilder(html);

    public static implicit operator Html(string text) => new(HtmlEncoder.Default.Encode(text));

    public static Html Join(IEnumerable<Html> parts, string between = "\n") => new(string.Join(between, parts.Select(part => part.ToString())));

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(Html part) => text.Append(part.text);

    public void AppendFormatted(IEnumerable<Html> parts) => text.AppendJoin('\n', parts.Select(part => part.ToString()));

    public void AppendFormatted(string? value) => text.Append(HtmlEncoder.Default.Encode(value ?? ""));

    public void AppendFormatted<T>(T value)
        where T : IFormattable => AppendFormatted(value.ToString(null, CultureInfo.InvariantCulture));

    public override string ToString() => text?.ToString() ?? "";
}
