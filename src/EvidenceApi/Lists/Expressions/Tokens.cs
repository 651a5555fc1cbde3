using System.Text;

namespace EvidenceApi.Lists.Expressions;

/// <summary>Takes an expression apart into tokens.</summary>
internal static class Tokens
{
    private const string Apart = "()=<>:!,'\"";

    private const string TypographicMarks = "“”„‟‘’‚«»";

    /// <summary>The tokens, with <see cref="TokenKind.END"/> last. After a quotation that is not closed nothing more is read.</summary>
    public static List<Token> Of(string source, Faults faults)
    {
        var tokens = new List<Token>();
        for (var place = 0; place < source.Length; place = tokens[^1].End)
        {
            while (place < source.Length && char.IsWhiteSpace(source[place]))
                place++;
            if (place == source.Length || Next(source, place, faults) is not { } token)
                break;
            tokens.Add(token);
        }
        tokens.Add(new Token(TokenKind.END, "", source.Length, source.Length));
        return tokens;
    }

    private static Token? Next(string source, int start, Faults faults)
    {
        switch (source[start])
        {
            case '(':
                return new Token(TokenKind.OPEN, "(", start, start + 1);
            case ')':
                return new Token(TokenKind.CLOSE, ")", start, start + 1);
            case ',':
                return new Token(TokenKind.COMMA, ",", start, start + 1);
            case '"' or '\'':
                return Quoted(source, start, faults);
            case '=' or '<' or '>' or ':' or '!':
                return Comparator(source, start, faults);
            default:
                return Text(source, start, faults);
        }
    }

    private static Token Comparator(string source, int start, Faults faults)
    {
        var length = source[start] is '<' or '>' or '!' && start + 1 < source.Length && source[start + 1] == '=' ? 2 : 1;
        var token = new Token(TokenKind.COMPARATOR, source.Substring(start, length), start, start + length);
        if (token.Text == "!")
            faults.Add(token, "'!' alone means nothing; write != between field and value, or NOT before a comparison");
        return token;
    }

    private static Token Text(string source, int start, Faults faults)
    {
        var end = start;
        while (end < source.Length && !char.IsWhiteSpace(source[end]) && !Apart.Contains(source[end], StringComparison.Ordinal))
            end++;
        var text = source[start..end];
        var kind = text switch
        {
            "AND" => TokenKind.AND,
            "OR" => TokenKind.OR,
            "NOT" => TokenKind.NOT,
            _ => TokenKind.TEXT,
        };
        var token = new Token(kind, text, start, end) { Stars = [.. text.Index().Where(letter => letter.Item == '*').Select(letter => letter.Index)] };
        if (TypographicMarks.Contains(text[0], StringComparison.Ordinal))
            faults.Add(token, $"'{text[0]}' is no quotation mark here; write \" or '");
        return token;
    }

    private static Token? Quoted(string source, int start, Faults faults)
    {
        var text = new StringBuilder();
        var stars = new List<int>();
        for (var place = start + 1; place < source.Length; place++)
        {
            var letter = source[place];
            if (letter == source[start])
                return new Token(TokenKind.QUOTED, text.ToString(), start, place + 1) { Stars = stars };
            if (letter == '*')
                stars.Add(text.Length);
            if (letter == '\\' && place + 1 < source.Length)
                letter = Escaped(source, ++place, faults);
            text.Append(letter);
        }
        faults.Add(
            new Token(TokenKind.QUOTED, text.ToString(), start, source.Length),
            "this quotation mark is not closed; a value that contains one must be in quotation marks of the other kind");
        return null;
    }

    private static char Escaped(string source, int place, Faults faults)
    {
        if (source[place] is not ('\\' or '"' or '\'' or '*'))
            faults.Add(new Token(TokenKind.TEXT, source[(place - 1)..(place + 1)], place - 1, place + 1), "this escape means nothing; allowed: \\\\ \\\" \\' \\*");
        return source[place];
    }
}
