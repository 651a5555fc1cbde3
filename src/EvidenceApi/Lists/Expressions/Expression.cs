namespace EvidenceApi.Lists.Expressions;

/// <summary>An expression, read.</summary>
internal abstract record Expression;

/// <summary>All of the parts hold.</summary>
internal sealed record AllOf(IReadOnlyList<Expression> Parts) : Expression;

/// <summary>One of the parts holds at least.</summary>
internal sealed record AnyOf(IReadOnlyList<Expression> Parts) : Expression;

/// <summary>The inner expression does not hold.</summary>
internal sealed record Not(Expression Inner) : Expression;

/// <summary>A field compared with a value.</summary>
internal sealed record Restriction(Token Field, Token Comparator, Token Value) : Expression;
