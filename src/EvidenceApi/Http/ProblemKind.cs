namespace EvidenceApi.Http;

/// <summary>
/// A kind of problem. The list is the only one: responses, the OpenAPI document, the pages below <see cref="Pages"/> and docs/api-design.md are made from it.
/// </summary>
/// <param name="Name">Its stable name, the last segment of its address.</param>
/// <param name="Status">HTTP status code.</param>
/// <param name="Title">The kind in words; the same for every problem of the kind.</param>
/// <param name="Meaning">When it is returned.</param>
internal sealed record ProblemKind(string Name, int Status, string Title, string Meaning)
{
    /// <summary>The page of all kinds.</summary>
    public const string Pages = "/problems";

    public static readonly ProblemKind InvalidParameter = new("invalid-parameter", 400, "Invalid parameter",
        "A parameter, or a member of the body, is unknown or its value is not valid; `errors` names each.");

    public static readonly ProblemKind BadRequest = new("bad-request", 400, "Bad request",
        "The request could not be read as HTTP, and no other kind fits. The status may be another of 4xx: 408 when the body came too slowly.");

    public static readonly ProblemKind NotFound = new("not-found", 404, "Not found", "Nothing has this id or this path.");

    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405, "Method not allowed", "The resource has other methods; `Allow` names them.");

    public static readonly ProblemKind NotAcceptable = new("not-acceptable", 406, "Not acceptable", "`Accept` allows no format of this resource.");

    public static readonly ProblemKind DatasetChanged = new("dataset-changed", 410, "Dataset changed",
        "With `consistent=true`: the dataset changed since the first page. Begin again without the cursor.");

    public static readonly ProblemKind Gone = new("gone", 410, "Gone", "An earlier state of a record had this; `errors` names what follows on it, where that is known.");

    public static readonly ProblemKind TooLarge = new("too-large", 413, "Content too large", "The body is larger than 256 KiB.");

    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415, "Unsupported media type",
        "The body is not `application/json` by its `Content-Type`.");

    public static readonly ProblemKind TooManyRequests = new("too-many-requests", 429, "Too many requests",
        "This client made more requests than it may; `Retry-After` says when to try again.");

    public static readonly ProblemKind InternalError = new("internal-error", 500, "Internal server error",
        "The service failed; its log has the failure under the same request id.");

    public static readonly ProblemKind Unavailable = new("unavailable", 503, "Database unavailable",
        "The database is out of reach, busy, not migrated, or empty; `Retry-After` says when to try again.");

    public static readonly ProblemKind Overloaded = new("overloaded", 503, "Service overloaded",
        "Too many requests are running and too many wait; `Retry-After` says when to try again.");

    public static readonly IReadOnlyList<ProblemKind> All =
    [
        InvalidParameter, BadRequest, NotFound, MethodNotAllowed, NotAcceptable, DatasetChanged, Gone, TooLarge, UnsupportedMediaType, TooManyRequests, InternalError,
        Unavailable, Overloaded,
    ];

    /// <summary>
    /// Path of its page on this service: <c>type</c> of its problems. Relative to the root, because the service does not know its public address (as with next links, ADR 0008).
    /// </summary>
    public string Type => $"{Pages}/{Name}";
}
