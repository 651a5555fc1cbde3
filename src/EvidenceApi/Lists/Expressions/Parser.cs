using System.Globalization;
using EvidenceApi.Http;

namespace EvidenceApi.Lists.Expressions;

/// <summary>
/// Reads the grammar of Google AIP-160 without its sequences, bare literals and functions. OR binds tighter than AND. After a fault it continues where it can, so that
/// several are reported at once; a null means that it could not.
/// </summary>
internal sealed class Parser(List<Token> tokens, Faults faults)
{
    private const int Deepest = 32;

    private const int MostRestrictions = 100;

    private const string ExpectedField = "expected a field, NOT or '('";

    private static readonly AllOf Faulty = new([]);

    private readonly List<Restriction> restrictions = [];

    private int place;
    private int depth;

    /// <summary>All comparisons that were read.</summary>
    public IReadOnlyList<Restriction> Restrictions => restrictions;

    private Token Next => tokens[place];

    public Expression? Whole()
    {
        var whole = Conjunction();
        if (whole is not null && Next.Kind != TokenKind.END)
            faults.Add(Next, $"expected AND, OR or the end, not '{Next.Text}'");
        return whole;
    }

    private Expression? Conjunction()
    {
        var parts = new List<Expression>();
        do
        {
            if (Disjunction() is not { } part)
                return null;
            parts.Add(part);
        }
        while (TakeAnd(isReported: parts[^1] == Faulty));
        return parts is [var one] ? one : new AllOf(parts);
    }

    private Expression? Disjunction()
    {
        var parts = new List<Expression>();
        do
        {
            if (Term() is not { } part)
                return null;
            parts.Add(part);
        }
        while (Take(TokenKind.OR));
        return parts is [var one] ? one : new AnyOf(parts);
    }

    private Expression? Term()
    {
        var negated = TakeNegation();
        var inner = Next.Kind switch
        {
            TokenKind.OPEN => Composite(),
            TokenKind.TEXT or TokenKind.QUOTED => Restriction(),
            _ => Stop(Next, Next.Kind == TokenKind.END ? $"{ExpectedField}, but the expression ends" : $"{ExpectedField}, not '{Next.Text}'"),
        };
        return negated && inner is not null ? new Not(inner) : inner;
    }

    private Expression? Composite()
    {
        var open = Take();
        if (depth == Deepest)
            return Stop(open, string.Create(CultureInfo.InvariantCulture, $"parentheses are nested too deep; allowed: {Deepest} levels"));
        depth++;
        var inner = Conjunction();
        depth--;
        if (inner is null || Take(TokenKind.CLOSE))
            return inner;
        return Stop(Next, $"expected AND, OR or the ')' of column {faults.ColumnOf(open)}{(Next.Kind == TokenKind.END ? "" : $", not '{Next.Text}'")}");
    }

    private Expression? Restriction()
    {
        var field = Take();
        if (Next.Kind == TokenKind.OPEN && Next.Start == field.End)
            return Stop(field, "there are no functions; write a field, a comparison and a value");
        if (Next.Kind != TokenKind.COMPARATOR)
            return Literal(field);
        var comparator = Take();
        if (!Next.IsValue)
            return Stop(Next, WithoutValue(comparator));
        var value = Take();
        if (Next.Kind is TokenKind.COMPARATOR or TokenKind.COMMA)
            return Stop(Next, Next.Kind == TokenKind.COMMA ? OneByOne(field) : $"a value that holds '{Next.Text}' must be in quotation marks");
        if (restrictions.Count == MostRestrictions)
            return Stop(field, string.Create(CultureInfo.InvariantCulture, $"there are too many comparisons; allowed: {MostRestrictions}"));
        var restriction = new Restriction(field, comparator, value);
        restrictions.Add(restriction);
        return restriction;
    }

    // Words that are compared with nothing are reported once, however many there are.
    private AllOf Literal(Token first)
    {
        while (IsLiteral(place) && !IsMisspeltKeyword(Next))
            place++;
        faults.Add(first with { End = tokens[place - 1].End }, IsMisspeltKeyword(first)
            ? NoKeyword(first)
            : $"'{Problems.Cut(first.Text)}' is compared with nothing; a value of several words must be in quotation marks, and q= searches for words");
        return Faulty;
    }

    // Two terms with nothing between them are read as if joined by AND.
    private bool TakeAnd(bool isReported)
    {
        if (Take(TokenKind.AND))
            return true;
        if (Next.Kind is not (TokenKind.TEXT or TokenKind.QUOTED or TokenKind.NOT or TokenKind.OPEN))
            return false;
        var isKeyword = IsMisspeltKeyword(Next);
        if (isKeyword || (!isReported && !IsLiteral(place)))
            faults.Add(Next, isKeyword ? NoKeyword(Next) : "expected AND or OR; a value of several words must be in quotation marks");
        if (isKeyword)
            place++;
        return true;
    }

    // A minus before a field belongs to the same text for the tokens.
    private bool TakeNegation()
    {
        if (Take(TokenKind.NOT))
            return true;
        if (Next is not { Kind: TokenKind.TEXT, Text: ['-', ..] } minus)
            return false;
        if (minus.Text.Length > 1)
            tokens[place] = minus with { Text = minus.Text[1..], Start = minus.Start + 1 };
        else
            place++;
        return true;
    }

    private bool IsLiteral(int index) => tokens[index].IsValue && tokens[index + 1].Kind != TokenKind.COMPARATOR;

    private string WithoutValue(Token comparator) => Next.Kind switch
    {
        TokenKind.OPEN => "expected a value; write one comparison for each of several values, with OR between",
        TokenKind.COMPARATOR when Next.Start == comparator.End => $"expected a value; the comparisons are {string.Join(' ', Operators.All)}",
        TokenKind.END => "expected a value, but the expression ends",
        _ => $"expected a value, not '{Next.Text}'; a value of this kind must be in quotation marks",
    };

    private static string NoKeyword(Token token) => $"'{token.Text}' is no keyword; they are AND, OR and NOT, in capitals";

    private static string OneByOne(Token field)
    {
        var name = Problems.Cut(field.Text);
        return $"expected one value; several are ({name}:… OR {name}:…), and a value with a comma must be in quotation marks";
    }

    private static bool IsMisspeltKeyword(Token token) =>
        token.Kind == TokenKind.TEXT && token.Text.ToUpperInvariant() is "AND" or "OR" or "NOT" or "&&" or "||" or "&" or "|";

    private Token Take() => tokens[place++];

    private bool Take(TokenKind kind)
    {
        if (Next.Kind != kind)
            return false;
        place++;
        return true;
    }

    private Expression? Stop(Token at, string message)
    {
        faults.Add(at, message);
        return null;
    }
}
