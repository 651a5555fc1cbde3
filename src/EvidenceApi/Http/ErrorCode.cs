namespace EvidenceApi.Http;

/// <summary>What is wrong with a parameter, for programs: <c>code</c> of each of the errors of a problem. The list is the only one.</summary>
internal sealed record ErrorCode(string Name, string Meaning)
{
    public static readonly ErrorCode UnknownParameter = new("unknown-parameter", "No parameter or member of the body has this name.");

    public static readonly ErrorCode UnknownField = new("unknown-field", "The documents, columns or facets have no field of the name that the value gives.");

    public static readonly ErrorCode NotAllowed = new("not-allowed", "The value is not one of those that are allowed.");

    public static readonly ErrorCode OutOfRange = new("out-of-range", "The value is too small, too large, too long, or given too often.");

    public static readonly ErrorCode Malformed = new("malformed", "The value cannot be read as what the parameter is: a number, a date, an expression, a cursor, JSON.");

    public static readonly ErrorCode Missing = new("missing", "A required value is not given, or is empty.");

    public static readonly ErrorCode Conflicting = new("conflicting", "The value does not go with another parameter or with the format.");

    public static readonly ErrorCode NotFound = new("not-found", "Nothing has this id, name or path.");

    public static readonly ErrorCode Ambiguous = new("ambiguous", "The name means several things; `allowed` lists them.");

    public static readonly ErrorCode Expired = new("expired", "The cursor belongs to an earlier version of the dataset.");

    public static readonly IReadOnlyList<ErrorCode> All =
        [UnknownParameter, UnknownField, NotAllowed, OutOfRange, Malformed, Missing, Conflicting, NotFound, Ambiguous, Expired];

    public override string ToString() => Name;
}
