using EvidenceApi.Http;

namespace EvidenceApi.Lists.Expressions;

/// <summary>What is wrong with an expression, each with its column.</summary>
internal sealed class Faults(string source)
{
    private const string Parameter = "filter";

    private readonly List<ParameterError> errors = [];

    public bool Any => errors.Count > 0;

    public IEnumerable<ParameterError> InOrder => errors.OrderBy(error => error.Column);

    public void Add(Token at, string message, IReadOnlyList<string>? allowed = null, string? nearest = null, ErrorCode? code = null) => errors.Add(new ParameterError
    {
        Code = (code ?? ErrorCode.Malformed).Name,
        Parameter = Parameter,
        In = "query",
        Message = $"'{Parameter}', column {ColumnOf(at)}: {message}",
        Column = ColumnOf(at),
        Value = Problems.Cut(source[at.Start..at.End]),
        Allowed = allowed,
        Nearest = nearest,
    });

    /// <summary>The column in which a token begins, in characters, from 1.</summary>
    public int ColumnOf(Token token)
    {
        var column = 1;
        foreach (var _ in source.AsSpan(0, token.Start).EnumerateRunes())
            column++;
        return column;
    }
}
